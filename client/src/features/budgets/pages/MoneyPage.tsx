import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { PlanYear } from '@/api/planYears';
import { EmptyState, Loaded, PageHeader, PrintButton, YearSwitch } from '@/components';
import { YearNote } from '@/features/dashboard/components/YearNote';
import { usePlanYear } from '@/features/dashboard/usePlanYear';
import { useT, type Translate } from '@/i18n';
import { formatMoney } from '@/lib/format';
import { moneyQuery, type YearMoney } from '../api';
import { ExecutorView } from '../components/ExecutorView';
import { ItemView } from '../components/ItemView';
import { LinkView } from '../components/LinkView';
import { NoteOf } from '../components/NoteOf';
import { SourceView } from '../components/SourceView';
import { TaskView } from '../components/TaskView';
import { Figures } from '../components/Figures';
import { views, type View } from '../views';
import classes from '../components/budgets.module.css';

export function MoneyPage() {
  const t = useT();
  const { metai, rodyti } = useSearch({ from: '/signed-in/lesos' });
  const { planYear, years } = usePlanYear(metai);
  const yearSwitch = (
    <YearSwitch
      years={years}
      year={planYear?.year ?? 0}
      linkTo={(year) => ({ to: '/lesos', search: { metai: year, rodyti } })}
    />
  );
  return planYear ? (
    <Year planYear={planYear} view={rodyti ?? views[0]} yearSwitch={yearSwitch} />
  ) : (
    <>
      <PageHeader title={t('budgets.menu')} />
      {yearSwitch}
      <EmptyState title={t('results.noYear')}>{t('results.noYearChoose')}</EmptyState>
    </>
  );
}

interface Props {
  planYear: PlanYear;
  view: View;
  yearSwitch: React.ReactNode;
}

function Year({ planYear, view, yearSwitch }: Props) {
  const t = useT();
  const query = useQuery(moneyQuery(planYear.planId, planYear.year));
  const documentTitle = t('budgets.documentTitle', { year: String(planYear.year) });
  return (
    <>
      {!query.data && <PageHeader title={documentTitle} />}
      {!query.data && yearSwitch}
      <Loaded query={query}>
        {(data) => (
          <div className={classes.page}>
            <PageHeader
              title={heading(t, data)}
              documentTitle={documentTitle}
              lead={
                <>
                  <span lang="lt">{data.planTitle}</span>
                  <YearNote {...data} />
                  <p className={classes.basis}>{t('budgets.row')}</p>
                </>
              }
              actions={<PrintButton />}
            />
            {yearSwitch}
            <section aria-labelledby="planas" className={classes.plan}>
              <h2 id="planas">{t('budgets.plan')}</h2>
              <Figures figures={data.plan.budget} itemCoverage={data.plan.itemCoverage} />
              <NoteOf
                planYear={planYear}
                subjectId={data.plan.id}
                name={t('budgets.plan')}
                note={data.plan.note}
              />
            </section>
            <Views year={planYear.year} view={view} />
            <ViewOf view={view} data={data} planYear={planYear} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Views({ year, view }: { year: number; view: View }) {
  const t = useT();
  return (
    <nav aria-label={t('budgets.views')} className="no-print">
      <ul className={classes.views}>
        {views.map((one) => (
          <li key={one}>
            <Link
              to="/lesos"
              search={{ metai: year, rodyti: one === views[0] ? undefined : one }}
              activeOptions={{ exact: true }}
              className={classes.view}
              aria-current={one === view ? 'page' : undefined}
              resetScroll={false}
            >
              {t(`budgets.view.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ViewOf({ view, data, planYear }: { view: View; data: YearMoney; planYear: PlanYear }) {
  switch (view) {
    case 'uzdaviniai':
      return <TaskView data={data} planYear={planYear} />;
    case 'eilutes':
      return <ItemView data={data} planYear={planYear} />;
    case 'vykdytojai':
      return <ExecutorView data={data} />;
    case 'saltiniai':
      return <SourceView data={data} />;
    case 'sasajos':
      return <LinkView planYear={planYear} />;
  }
}

function heading(t: Translate, { year, plan: { budget } }: YearMoney): string {
  if (budget.spent.eur === null) return t('budgets.headingUnknown', { year: String(year) });
  const values = { year: String(year), spent: formatMoney(budget.spent.eur) };
  return budget.plannedEur === null
    ? t('budgets.headingSpent', values)
    : t('budgets.heading', { ...values, planned: formatMoney(budget.plannedEur) });
}
