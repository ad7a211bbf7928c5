import { Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, PageHeader, ProblemAlert, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { followUpsQuery } from '../api';
import { Sections } from '../components/Sections';

const route = getRouteApi('/signed-in/valdymas/nukelta');

export function FollowUpsPage() {
  const t = useT();
  const { metai } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai);
  return found ? (
    <Year key={found.year} found={found} />
  ) : (
    <>
      <PageHeader title={t('followUps.title')} />
      <EmptyState title={t('followUps.noPlan')} />
    </>
  );
}

function Year({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(followUpsQuery(plan.id, year));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('followUps.titleYear', { year: String(year) })}
        lead={t('followUps.lead')}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(metai) => ({ to: '/valdymas/nukelta', search: { metai } })}
          />
        }
      />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={320} />}
      {data && <Sections found={data} onChanged={() => void refetch()} />}
    </Stack>
  );
}
