import { Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, PageHeader, ProblemAlert, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { calibrationQuery } from '../api';
import { CalibrationTable } from '../components/CalibrationTable';

const route = getRouteApi('/signed-in/valdymas/vertinimas/$year');

export function AssessmentPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('assessment.title')} />
        <EmptyState title={t('assessment.noYear')}>{t('assessment.noYearText')}</EmptyState>
      </>
    );
  }
  return <YearAssessment key={found.year} found={found} />;
}

function YearAssessment({ found }: { found: PlanYear }) {
  const t = useT();
  const { plan, year, years } = found;
  const { data, error, dataUpdatedAt, refetch } = useQuery(calibrationQuery(plan.id, year));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('assessment.titleYear', { year: String(year) })}
        lead={plan.title}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(one) => ({
              to: '/valdymas/vertinimas/$year',
              params: { year: String(one) },
              search: (old: object) => ({ ...old, eilute: undefined, precedentai: undefined }),
            })}
          />
        }
      />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <BlockSkeleton height={480} />}
      {data && <CalibrationTable calibration={data} readAt={dataUpdatedAt} planId={plan.id} />}
    </Stack>
  );
}
