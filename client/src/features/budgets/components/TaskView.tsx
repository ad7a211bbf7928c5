import type { PlanYear } from '@/api/planYears';
import { ChartFigure, MoneyBar } from '@/components';
import { useT } from '@/i18n';
import type { YearMoney } from '../api';
import { MoneyTable } from './MoneyTable';
import { NoteOf } from './NoteOf';
import classes from './budgets.module.css';

/** Planned and spent by task: bars, the same as a table, and what each pair says in words. */
export function TaskView({ data, planYear }: { data: YearMoney; planYear: PlanYear }) {
  const t = useT();
  const { tasks, plan } = data;
  const largest = Math.max(
    1,
    ...tasks.flatMap(({ budget }) => [
      budget.plannedEur ?? 0,
      budget.allocated.eur ?? 0,
      budget.spent.eur ?? 0,
    ]),
  );
  const year = String(data.year);
  return (
    <>
      <ChartFigure
        title={t('budgets.tasks.title')}
        subtitle={t('budgets.tasks.subtitle', { year })}
        table={
          <MoneyTable
            caption={t('budgets.tasks.table', { year })}
            subject={t('budgets.task')}
            rows={[
              ...tasks.map((task) => ({
                key: task.id,
                label: t('common.task', { no: task.no }),
                figures: task.budget,
              })),
              { key: plan.id, label: t('budgets.plan'), figures: plan.budget },
            ]}
          />
        }
      >
        <ul className={classes.tasks}>
          {tasks.map(({ id, no, title, budget, itemCoverage, note }) => (
            <li key={id}>
              <h3 className={classes.task}>
                {t('common.task', { no })} <span lang="lt">– {title}</span>
              </h3>
              <MoneyBar
                label={t('results.planned')}
                value={budget.plannedEur}
                largest={largest}
                kind="planned"
              />
              {budget.allocated.eur !== null && (
                <MoneyBar
                  label={t('budgets.allocated')}
                  value={budget.allocated.eur}
                  largest={largest}
                  kind="planned"
                />
              )}
              <MoneyBar label={t('results.spent')} value={budget.spent.eur} largest={largest} kind="spent" />
              <p className={classes.explanation}>
                {budget.explanation}{' '}
                <span className={classes.coverage}>{t('budgets.ofItems', { ...itemCoverage })}</span>
              </p>
              <NoteOf planYear={planYear} subjectId={id} name={t('common.task', { no })} note={note} />
            </li>
          ))}
        </ul>
      </ChartFigure>
    </>
  );
}
