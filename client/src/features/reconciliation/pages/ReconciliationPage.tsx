import { Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, Loaded, PageHeader, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { reconciliationQuery, type Reconciliation } from '../api';
import { FindingGroup } from '../components/FindingGroup';
import { groupNames } from '../groups';

const route = getRouteApi('/signed-in/valdymas/sutikrinimas/$year');

export function ReconciliationPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('reconciliation.title')} />
        <EmptyState title={t('reconciliation.noYear')} />
      </>
    );
  }
  return <YearReconciliation key={found.year} found={found} />;
}

function YearReconciliation({ found }: { found: PlanYear }) {
  const t = useT();
  const { plan, year, years } = found;
  const query = useQuery(reconciliationQuery(plan.id, year));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('reconciliation.titleYear', { year: String(year) })}
        lead={t('reconciliation.lead')}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(one) => ({ to: '/valdymas/sutikrinimas/$year', params: { year: String(one) } })}
          />
        }
      />
      <Loaded query={query} skeleton={<BlockSkeleton height={480} />}>
        {(data) => (
          <>
            <Summary data={data} />
            {groupNames.map((group) => (
              <FindingGroup key={group} group={group} findings={data.findings} planId={plan.id} year={year} />
            ))}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Summary({ data }: { data: Reconciliation }) {
  const t = useT();
  return (
    <div>
      <Text role="status" fw={600}>
        {data.blocking > 0
          ? t('reconciliation.summary', { blocking: data.blocking, warnings: data.warnings })
          : t('reconciliation.summaryClear', { warnings: data.warnings })}
      </Text>
      <Text size="sm" c="var(--apm-muted)">
        {t('reconciliation.checks', { checks: data.checks, settled: data.settled })}
      </Text>
    </div>
  );
}
