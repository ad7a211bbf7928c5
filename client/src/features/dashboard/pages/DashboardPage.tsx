import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { dashboardQuery, type Version } from '@/api/results';
import type { PlanYear } from '@/api/planYears';
import type { Dashboard } from '@/api/types';
import {
  ButtonLink,
  EmptyState,
  Loaded,
  PageHeader,
  PrintButton,
  TextLink,
  totalOf,
  YearSwitch,
} from '@/components';
import { VersionSwitch } from '@/features/publications/components/VersionSwitch';
import { useT, type Translate } from '@/i18n';
import { Executors } from '../components/Executors';
import { MoneyBars } from '../components/MoneyBars';
import { Reasons } from '../components/Reasons';
import { TaskBars } from '../components/TaskBars';
import { TaskCards } from '../components/TaskCards';
import { YearNote } from '../components/YearNote';
import { usePlanYear } from '../usePlanYear';
import classes from './DashboardPage.module.css';

export function DashboardPage() {
  const t = useT();
  const { metai, versija } = useSearch({ from: '/signed-in/komisija' });
  const { planYear, years } = usePlanYear(metai);
  const yearSwitch = (
    <YearSwitch
      years={years}
      year={planYear?.year ?? 0}
      linkTo={(year) => ({ to: '/komisija', search: { metai: year, versija: undefined } })}
    />
  );
  if (!planYear) {
    return (
      <>
        <PageHeader title={t('dashboard.menu')} />
        {yearSwitch}
        <EmptyState title={t('results.noYear')}>
          {years.length > 0 ? t('results.noYearChoose') : t('results.noYearWait')}
        </EmptyState>
      </>
    );
  }
  return <Year planYear={planYear} version={versija} yearSwitch={yearSwitch} years={years} />;
}

function Year({
  planYear,
  version,
  yearSwitch,
  years,
}: {
  planYear: PlanYear;
  version: Version | undefined;
  yearSwitch: React.ReactNode;
  years: number[];
}) {
  const t = useT();
  const query = useQuery(dashboardQuery(planYear.planId, planYear.year, version));
  const year = String(planYear.year);
  return (
    <>
      {!query.data && <PageHeader title={t('dashboard.loadingTitle', { year })} />}
      {!query.data && yearSwitch}
      <Loaded query={query} instead={<OtherYear years={years} current={planYear.year} />}>
        {(data) => (
          <div className={classes.page}>
            <PageHeader
              title={heading(t, data)}
              documentTitle={t('dashboard.documentTitle', { year })}
              lead={
                <>
                  <span lang="lt">{data.planTitle}</span>
                  <YearNote {...data} />
                  <p className={classes.unit}>
                    {t('dashboard.unit', {
                      items: data.unitCounts.items,
                      criteria: data.unitCounts.criteria,
                      parts: data.unitCounts.executorParts,
                    })}
                  </p>
                </>
              }
              actions={
                <>
                  <ButtonLink to="/analize" search={{ metai: data.year }} variant="default" size="sm">
                    {t('dashboard.toAnnex')}
                  </ButtonLink>
                  <PrintButton />
                </>
              }
            />
            {yearSwitch}
            <VersionSwitch
              planId={planYear.planId}
              year={data.year}
              shown={data.version ?? 'live'}
              linkTo={(versija) => ({ to: '/komisija', search: { metai: data.year, versija } })}
            />
            <TaskBars data={data} />
            <section aria-labelledby="uzdaviniai">
              <h2 id="uzdaviniai" className={classes.title}>
                {t('dashboard.tasks.title')}
              </h2>
              <p className={classes.note}>{t('dashboard.tasks.note')}</p>
              <TaskCards tasks={data.tasks} year={data.year} />
            </section>
            <div className={classes.charts}>
              <MoneyBars data={data} />
              <Reasons data={data} />
            </div>
            <Executors data={data} />
          </div>
        )}
      </Loaded>
    </>
  );
}

/** The year in one sentence; while answers are still coming it says "so far". */
export function heading(t: Translate, data: Dashboard): string {
  const values = {
    year: String(data.year),
    done: data.counts.implemented,
    total: totalOf(data.counts),
    pending: data.counts.pending,
  };
  return data.counts.pending > 0 ? t('dashboard.headingSoFar', values) : t('dashboard.heading', values);
}

function OtherYear({ years, current }: { years: number[]; current: number }) {
  const t = useT();
  const other = years.filter((year) => year !== current);
  return (
    <p className={classes.other}>
      {other.map((year) => (
        <TextLink key={year} to="/komisija" search={{ metai: year, versija: undefined }}>
          {t('results.openYear', { year: String(year) })}
        </TextLink>
      ))}
    </p>
  );
}
