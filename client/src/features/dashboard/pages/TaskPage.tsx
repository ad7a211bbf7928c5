import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { PlanYear } from '@/api/planYears';
import { annexQuery, dashboardQuery } from '@/api/results';
import type { DashboardTask, Status } from '@/api/types';
import {
  BlockSkeleton,
  EmptyState,
  Loaded,
  PageHeader,
  PrintButton,
  StatusBar,
  statusOrder,
  TextLink,
  totalOf,
} from '@/components';
import { NotFoundPage } from '@/app/pages';
import { useT } from '@/i18n';
import { formatMoney } from '@/lib/format';
import { lowerFirst } from '@/lib/text';
import { coverageSentence } from '../components/MoneyBars';
import { RowList } from '../components/RowList';
import { TaskVerdict } from '../components/TaskCards';
import { YearNote } from '../components/YearNote';
import { unmetFirst } from '../unmetFirst';
import { usePlanYear } from '../usePlanYear';
import classes from './TaskPage.module.css';

const useVersion = () => useSearch({ from: '/signed-in/komisija/$year/uzdavinys/$no' }).versija;

export function TaskPage() {
  const { year, no } = useParams({ from: '/signed-in/komisija/$year/uzdavinys/$no' });
  const { planYear } = usePlanYear(Number(year));
  if (!planYear) return <NotFoundPage />;
  return <Task planYear={planYear} no={Number(no)} />;
}

function Task({ planYear, no }: { planYear: PlanYear; no: number }) {
  const t = useT();
  const query = useQuery(dashboardQuery(planYear.planId, planYear.year, useVersion()));
  const year = String(planYear.year);
  return (
    <>
      {!query.data && <PageHeader title={t('dashboard.task.loading', { no, year })} />}
      <Loaded query={query}>
        {(data) => {
          const task = data.tasks.find((one) => one.no === no);
          if (!task) return <NotFoundPage />;
          return (
            <>
              <PageHeader
                title={t('dashboard.task.title', { no, title: lowerFirst(task.title) })}
                titleLang="lt"
                documentTitle={t('dashboard.task.documentTitle', { no, year })}
                crumbs={[
                  { label: t('dashboard.crumb', { year }), to: '/komisija', search: { metai: data.year } },
                ]}
                lead={<YearNote {...data} />}
                actions={<PrintButton />}
              />
              <div className={classes.story}>
                <section aria-labelledby="ivertinimas" className={classes.box}>
                  <h2 id="ivertinimas" className={classes.title}>
                    {t('dashboard.task.verdict')}
                  </h2>
                  <TaskVerdict task={task} />
                </section>
                <section aria-labelledby="eiga" className={classes.box}>
                  <h2 id="eiga" className={classes.title}>
                    {t('dashboard.task.counts', {
                      done: task.counts.implemented,
                      total: totalOf(task.counts),
                    })}
                  </h2>
                  <StatusBar
                    counts={task.counts}
                    label={t('common.task', { no })}
                    partLink={(busena) => ({
                      to: '/komisija/$year/uzdavinys/$no',
                      params: { year, no: String(no) },
                      search: { busena },
                    })}
                  />
                  <MoneyFacts task={task} />
                </section>
              </div>
              <Rows planYear={planYear} task={task} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function MoneyFacts({ task }: { task: DashboardTask }) {
  const t = useT();
  const amount = (value: number | null) => (value === null ? t('results.unknownMoney') : formatMoney(value));
  return (
    <dl className={`facts ${classes.money}`}>
      <dt>{t('results.plannedMoney')}</dt>
      <dd>{amount(task.plannedEur)}</dd>
      <dt>{t('results.spentMoney')}</dt>
      <dd>
        {amount(task.spentEur)}{' '}
        <span className={classes.muted}>({coverageSentence(t, task.spendingCoverage)})</span>
      </dd>
    </dl>
  );
}

function Rows({ planYear, task }: { planYear: PlanYear; task: DashboardTask }) {
  const t = useT();
  const { busena } = useSearch({ from: '/signed-in/komisija/$year/uzdavinys/$no' });
  // One request for the task: choosing a status is then a matter of the page alone.
  const query = useQuery(annexQuery(planYear.planId, planYear.year, { task: task.no }, useVersion()));
  const params = { year: String(planYear.year), no: String(task.no) };
  const choices: (Status | undefined)[] = [
    undefined,
    ...statusOrder.filter((status) => task.counts[status] > 0 || status === busena),
  ];
  return (
    <section aria-labelledby="eilutes">
      <h2 id="eilutes" className={classes.title}>
        {t('dashboard.task.rows')}
      </h2>
      <nav aria-label={t('dashboard.task.filter')} className={classes.choices}>
        {choices.map((status) => (
          <Link
            key={status ?? 'all'}
            to="/komisija/$year/uzdavinys/$no"
            params={params}
            search={{ busena: status }}
            resetScroll={false}
            className={classes.choice}
            // Without this an absent filter would match every state of the page.
            activeOptions={{ exact: true, explicitUndefined: true }}
            aria-current={status === busena ? 'page' : undefined}
            data-current={status === busena || undefined}
          >
            {status ? t(`terms.status.${status}`) : t('dashboard.task.all')}{' '}
            {status ? task.counts[status] : totalOf(task.counts)}
          </Link>
        ))}
      </nav>
      {busena && (
        <p className="print-only">
          {t('dashboard.task.onlyStatus', { status: t(`terms.status.${busena}`) })}
        </p>
      )}
      <Loaded query={query} skeleton={<BlockSkeleton height={300} />}>
        {({ rows }) => {
          const shown = unmetFirst(rows.filter((row) => !busena || row.status === busena));
          return shown.length > 0 ? (
            <RowList rows={shown} year={planYear.year} />
          ) : (
            <EmptyState
              title={t('dashboard.task.noRows')}
              action={
                <TextLink to="/komisija/$year/uzdavinys/$no" params={params}>
                  {t('dashboard.task.showAll')}
                </TextLink>
              }
            />
          );
        }}
      </Loaded>
    </section>
  );
}
