import { Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, Loaded, PageHeader, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { publicationsQuery, readinessQuery } from '../api';
import { DiffSection } from '../components/DiffSection';
import { PublishPanel } from '../components/PublishPanel';
import { VersionList } from '../components/VersionList';

const route = getRouteApi('/signed-in/valdymas/publikavimas/$year');

export function PublicationPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('publications.title')} />
        <EmptyState title={t('publications.noYear')} />
      </>
    );
  }
  return <YearPublication key={found.year} found={found} />;
}

function YearPublication({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const { nuo, iki } = route.useSearch();
  const readiness = useQuery(readinessQuery(plan.id, year));
  const versions = useQuery(publicationsQuery(plan.id, year));
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('publications.titleYear', { year: String(year) })}
        lead={t('publications.lead')}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(one) => ({ to: '/valdymas/publikavimas/$year', params: { year: String(one) } })}
          />
        }
      />
      <Loaded query={readiness} skeleton={<BlockSkeleton height={240} />}>
        {(data) => <PublishPanel readiness={data} planId={plan.id} year={year} />}
      </Loaded>
      <Loaded query={versions} skeleton={<BlockSkeleton height={160} />}>
        {(items) => (
          <>
            <VersionList versions={items} planId={plan.id} year={year} />
            {items.length > 0 && (
              <DiffSection versions={items} planId={plan.id} year={year} from={nuo} to={iki} />
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
