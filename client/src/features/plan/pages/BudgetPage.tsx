import { Alert, Paper } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, type PlanYear } from '@/api/years';
import { EmptyState, Loaded, Money, PageHeader, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { budgetQuery, type Budget } from '../amendments';
import { BudgetEditor } from '../components/BudgetEditor';

const route = getRouteApi('/signed-in/valdymas/planas/lesos');

export function BudgetPage() {
  const t = useT();
  const { metai, planas } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai, planas);
  if (!found) {
    return (
      <>
        <PageHeader title={t('plan.budget.menu')} />
        <EmptyState title={t('plan.noPlan')}>{t('plan.noPlanText')}</EmptyState>
      </>
    );
  }
  return <Year key={`${found.plan.id}/${found.year}`} found={found} />;
}

function Year({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const query = useQuery(budgetQuery(plan.id, year));
  return (
    <>
      <PageHeader
        title={t('plan.budget.title', { year: String(year) })}
        crumbs={[{ label: t('plan.menu'), to: '/valdymas/planas', search: { metai: year } }]}
        lead={<span lang="lt">{plan.title}</span>}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(metai) => ({ to: '/valdymas/planas/lesos', search: { metai } })}
          />
        }
      />
      <Loaded query={query}>
        {(budget) => (budget.editable ? <BudgetEditor budget={budget} /> : <Closed budget={budget} />)}
      </Loaded>
    </>
  );
}

function Closed({ budget }: { budget: Budget }) {
  const t = useT();
  return (
    <>
      <Alert variant="outline" mb="md" title={t('plan.budget.closed', { year: String(budget.year) })}>
        {t('plan.closedText')}
      </Alert>
      <Paper withBorder p="md">
        <dl className="facts">
          <dt>{t('plan.budget.whole')}</dt>
          <dd>
            <Money value={budget.plannedEur} unknown={t('plan.notStated')} />
          </dd>
          {budget.tasks.map(({ no, plannedEur }) => (
            <div key={no} style={{ display: 'contents' }}>
              <dt>{t('common.task', { no })}</dt>
              <dd>
                <Money value={plannedEur} unknown={t('plan.notStated')} />
              </dd>
            </div>
          ))}
        </dl>
      </Paper>
    </>
  );
}
