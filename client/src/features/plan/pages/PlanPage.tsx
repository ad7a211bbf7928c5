import { Group, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { planQuery, plansQuery } from '@/api/plans';
import { planYearOf, type PlanYear } from '@/api/years';
import { BlockSkeleton, ButtonLink, EmptyState, PageHeader, ProblemAlert, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { PlanTree } from '../components/PlanTree';

const route = getRouteApi('/signed-in/valdymas/planas');

export function PlanPage() {
  const t = useT();
  const { metai } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai);
  if (!found) {
    return (
      <>
        <PageHeader title={t('plan.title')} />
        <EmptyState title={t('plan.noPlan')}>{t('plan.noPlanText')}</EmptyState>
      </>
    );
  }
  return <Tree found={found} />;
}

function Tree({ found }: { found: PlanYear }) {
  const t = useT();
  const { plan, year, years, campaign } = found;
  const { data, error, isPending, refetch } = useQuery(planQuery(plan.id));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('plan.title')}
        lead={<span lang="lt">{plan.title}</span>}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(metai) => ({ to: '/valdymas/planas', search: (old: object) => ({ ...old, metai }) })}
          />
        }
      />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={480} />}
      {data && (
        <>
          <Text>
            {t('plan.approved')}{' '}
            <span lang="lt">
              {data.approvingAct.issuer}, {data.approvingAct.type}
            </span>{' '}
            {data.approvingAct.date}, {t('plan.actNumber', { number: data.approvingAct.number })}
          </Text>
          <Text>
            {t(
              campaign.state === 'open' || campaign.state === 'planned' ? 'plan.yearOpen' : 'plan.yearClosed',
              { year: String(year) },
            )}
          </Text>
          <Group gap="xs" className="no-print">
            <ButtonLink variant="default" size="sm" to="/valdymas/planas/pakeitimai" search={{ metai: year }}>
              {t('plan.amendments.title')}
            </ButtonLink>
            <ButtonLink variant="default" size="sm" to="/valdymas/planas/lesos" search={{ metai: year }}>
              {t('plan.budget.menu')}
            </ButtonLink>
            <ButtonLink variant="default" size="sm" to="/valdymas/taisykles" search={{ metai: year }}>
              {t('policies.title')}
            </ButtonLink>
          </Group>
          <PlanTree tasks={data.tasks} year={year} />
        </>
      )}
    </Stack>
  );
}
