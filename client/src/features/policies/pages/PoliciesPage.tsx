import { Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, PageHeader, ProblemAlert, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { policiesQuery } from '../api';
import { PolicyEditor } from '../components/PolicyEditor';
import { VersionList } from '../components/VersionList';

const route = getRouteApi('/signed-in/valdymas/taisykles');

export function PoliciesPage() {
  const t = useT();
  const { metai } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai);
  if (!found) {
    return (
      <>
        <PageHeader title={t('policies.title')} />
        <EmptyState title={t('policies.noPlan')}>{t('policies.noPlanText')}</EmptyState>
      </>
    );
  }
  return <PlanPolicies key={found.plan.id} found={found} />;
}

function PlanPolicies({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(policiesQuery(plan.id));
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('policies.title')}
        lead={<span lang="lt">{plan.title}</span>}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(metai) => ({ to: '/valdymas/taisykles', search: { metai } })}
          />
        }
      />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={480} />}
      {data && (
        <>
          <VersionList versions={data} />
          <PolicyEditor planId={plan.id} year={year} versions={data} />
        </>
      )}
    </Stack>
  );
}
