import { Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { annexQuery, dashboardQuery } from '@/api/results';
import type { Annex, Dashboard } from '@/api/types';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import { BlockSkeleton, EmptyState, PageHeader, ProblemAlert, TextLink, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { DecisionFilters } from '../components/DecisionFilters';
import { TaskSection } from '../components/TaskSection';
import { differencesFirst, differs, filterRows, isUndecided } from '../decision';

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
  const annex = useQuery(annexQuery(plan.id, year));
  const dashboard = useQuery(dashboardQuery(plan.id, year));
  const error = annex.error ?? dashboard.error;
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
              search: (old: object) => ({ ...old, eilute: undefined }),
            })}
          />
        }
      />
      {error && (
        <ProblemAlert
          error={error}
          onRetry={() => {
            void annex.refetch();
            void dashboard.refetch();
          }}
        />
      )}
      {(annex.isPending || dashboard.isPending) && !error && <BlockSkeleton height={480} />}
      {annex.data && dashboard.data && (
        <Decisions annex={annex.data} dashboard={dashboard.data} year={year} planId={plan.id} />
      )}
    </Stack>
  );
}

interface DecisionsProps {
  annex: Annex;
  dashboard: Dashboard;
  year: number;
  planId: string;
}

function Decisions({ annex, dashboard, year, planId }: DecisionsProps) {
  const t = useT();
  const { rodyti = 'visos', tvarka } = route.useSearch();
  const decided = annex.rows.filter((row) => !isUndecided(row)).length;
  const tasks = dashboard.tasks.map((task) => {
    const own = annex.rows.filter((row) => row.taskNo === task.no);
    const shown = filterRows(own, rodyti);
    return { task, own, shown: tvarka === 'planas' ? shown : differencesFirst(shown) };
  });
  const visible = tasks.filter(({ shown }) => shown.length > 0 || rodyti === 'visos');
  return (
    <>
      <Text role="status" fw={600}>
        {t('assessment.summary', {
          decided,
          count: annex.rows.length,
          differing: annex.rows.filter(differs).length,
        })}
      </Text>
      <Text size="sm" c="var(--apm-muted)">
        {t(annex.basis === 'submitted' ? 'assessment.basisSubmitted' : 'assessment.basisAccepted')}
      </Text>
      <DecisionFilters rows={annex.rows} />
      <Text size="sm" className="no-print">
        <TextLink to="/valdymas/taisykles" search={{ metai: year }}>
          {t('assessment.otherRules')}
        </TextLink>
      </Text>
      {visible.length === 0 && (
        <EmptyState title={t('assessment.nothingLeft')}>{t('assessment.nothingLeftText')}</EmptyState>
      )}
      {visible.map(({ task, shown }) => (
        <TaskSection key={task.id} task={task} rows={shown} year={year} planId={planId} />
      ))}
    </>
  );
}
