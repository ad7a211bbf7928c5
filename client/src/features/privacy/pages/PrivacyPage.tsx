import { Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, Loaded, PageHeader, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { privacyQuery, type Privacy } from '../api';
import { TextCard } from '../components/TextCard';

const route = getRouteApi('/signed-in/valdymas/privatumas/$year');

export function PrivacyPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('privacy.title')} />
        <EmptyState title={t('privacy.noYear')} />
      </>
    );
  }
  return <YearPrivacy key={found.year} found={found} />;
}

function YearPrivacy({ found }: { found: PlanYear }) {
  const t = useT();
  const { plan, year, years } = found;
  const { tekstas } = route.useSearch();
  const query = useQuery(privacyQuery(plan.id, year, tekstas));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('privacy.titleYear', { year: String(year) })}
        lead={t('privacy.lead')}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(one) => ({ to: '/valdymas/privatumas/$year', params: { year: String(one) } })}
          />
        }
      />
      <Loaded query={query} skeleton={<BlockSkeleton height={480} />}>
        {(data) => <Texts data={data} year={year} planId={plan.id} asked={tekstas} />}
      </Loaded>
    </Stack>
  );
}

interface TextsProps {
  data: Privacy;
  year: number;
  planId: string;
  /** The obligation whose public text is open. */
  asked?: string;
}

function Texts({ data, year, planId, asked }: TextsProps) {
  const t = useT();
  const navigate = route.useNavigate();
  const { read, blocking, warnings, mended } = data;
  return (
    <>
      <div>
        <Text role="status" fw={600}>
          {t('privacy.summary', { blocking, warnings })}
        </Text>
        <Text size="sm" c="var(--apm-muted)">
          {t('privacy.read', { read, mended })}
        </Text>
      </div>
      {data.texts.length === 0 && (
        <EmptyState title={t('privacy.nothing')}>{t('privacy.nothingText')}</EmptyState>
      )}
      {data.texts.map((one) => (
        <TextCard
          key={one.text.obligationId ?? `sprendimas-${one.itemId}`}
          shown={one}
          year={year}
          planId={planId}
          open={asked !== undefined && one.text.obligationId === asked}
          onOpen={(open) =>
            void navigate({
              search: { tekstas: open ? (one.text.obligationId ?? undefined) : undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      ))}
    </>
  );
}
