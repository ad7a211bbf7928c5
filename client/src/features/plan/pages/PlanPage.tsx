import { Group, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { planQuery, plansQuery } from '@/api/plans';
import type { Plan, PlanSummary } from '@/api/types';
import { planYearOf, type PlanYear } from '@/api/years';
import {
  BlockSkeleton,
  ButtonLink,
  EmptyState,
  Loaded,
  PageHeader,
  ProblemAlert,
  YearSwitch,
} from '@/components';
import { useT } from '@/i18n';
import { PlanTree } from '../components/PlanTree';

const route = getRouteApi('/signed-in/valdymas/planas');

export function PlanPage() {
  const t = useT();
  const { metai, planas } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai, planas);
  const asked = plans.find(({ id }) => id === planas) ?? plans[0];
  if (!found && asked) return <Unopened plan={asked} />;
  if (!found) {
    return (
      <>
        <PageHeader title={t('plan.title')} />
        <EmptyState
          title={t('plan.noPlan')}
          action={
            <ButtonLink mt="sm" to="/valdymas/planai/importas">
              {t('planImports.plans.new')}
            </ButtonLink>
          }
        >
          {t('plan.noPlanText')}
        </EmptyState>
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
          <Approved plan={data} />
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
            <AllPlans />
          </Group>
          <PlanTree tasks={data.tasks} year={year} />
        </>
      )}
    </Stack>
  );
}

/** A plan whose reporting has not been opened for any year: what it is made of can be read. */
function Unopened({ plan }: { plan: PlanSummary }) {
  const t = useT();
  return (
    <Stack gap="md">
      <PageHeader title={t('plan.title')} lead={<span lang="lt">{plan.title}</span>} />
      <Loaded query={useQuery(planQuery(plan.id))} skeleton={<BlockSkeleton height={480} />}>
        {(data) => (
          <>
            <Approved plan={data} />
            <Text>{t('plan.notOpened')}</Text>
            <Group gap="xs" className="no-print">
              <ButtonLink variant="default" size="sm" to="/valdymas/kampanijos/nauja">
                {t('campaigns.list.new')}
              </ButtonLink>
              <AllPlans />
            </Group>
            <PlanTree tasks={data.tasks} year={null} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Approved({ plan: { approvingAct: act } }: { plan: Plan }) {
  const t = useT();
  return (
    <Text>
      {t('plan.approved')}{' '}
      <span lang="lt">
        {act.issuer}, {act.type}
      </span>{' '}
      {act.date}, {t('plan.actNumber', { number: act.number })}
    </Text>
  );
}

function AllPlans() {
  const t = useT();
  return (
    <ButtonLink variant="default" size="sm" to="/valdymas/planai">
      {t('planImports.plans.menu')}
    </ButtonLink>
  );
}
