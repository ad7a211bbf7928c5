import { Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, Loaded, PageHeader, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { closingQuery } from '../api';
import { ClosePanel } from '../components/ClosePanel';
import { Effect } from '../components/Effect';
import { ExecutorList } from '../components/ExecutorList';
import { ReopenPanel } from '../components/ReopenPanel';

const route = getRouteApi('/signed-in/valdymas/uzdarymas/$year');

export function ClosingPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('campaigns.title')} />
        <EmptyState title={t('campaigns.noYear')} />
      </>
    );
  }
  return <YearClosing key={found.year} found={found} />;
}

function YearClosing({ found }: { found: PlanYear }) {
  const t = useT();
  const { plan, year, years } = found;
  const query = useQuery(closingQuery(plan.id, year));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('campaigns.titleYear', { year: String(year) })}
        lead={plan.title}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(one) => ({ to: '/valdymas/uzdarymas/$year', params: { year: String(one) } })}
          />
        }
      />
      <Loaded query={query} skeleton={<BlockSkeleton height={480} />}>
        {(closing) => (
          <>
            <Effect closing={closing} />
            {closing.canClose && <ClosePanel closing={closing} planId={plan.id} />}
            {closing.canReopen && <ReopenPanel closing={closing} planId={plan.id} />}
            <ExecutorList closing={closing} planId={plan.id} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}
