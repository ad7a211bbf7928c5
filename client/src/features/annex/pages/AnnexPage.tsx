import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { PlanYear } from '@/api/planYears';
import { annexQuery, dashboardQuery } from '@/api/results';
import { EmptyState, Loaded, PageHeader, PrintButton, TableRegion, TextLink, YearSwitch } from '@/components';
import { YearNote } from '@/features/dashboard/components/YearNote';
import { usePlanYear } from '@/features/dashboard/usePlanYear';
import { VersionSwitch } from '@/features/publications/components/VersionSwitch';
import { useT } from '@/i18n';
import { AnnexCards } from '../components/AnnexCards';
import { AnnexTable } from '../components/AnnexTable';
import { DataTable } from '../components/DataTable';
import { Downloads } from '../components/Downloads';
import { Filters } from '../components/Filters';
import { LayoutSwitch } from '../components/LayoutSwitch';
import { filterOf, filterSentence, isFiltered } from '../filter';
import type { AnnexSearch } from '../routes';
import { formatDateTime } from '@/lib/format';
import { usePrintFooter } from '@/lib/printFooter';
import { annexTitle } from '../title';
import classes from './AnnexPage.module.css';

export function AnnexPage() {
  const t = useT();
  const search = useSearch({ from: '/signed-in/analize' });
  const { planYear, years } = usePlanYear(search.metai);
  const yearSwitch = (
    <YearSwitch
      years={years}
      year={planYear?.year ?? 0}
      linkTo={(metai) => ({ to: '/analize', search: { ...search, metai, versija: undefined } })}
    />
  );
  if (planYear) return <Year planYear={planYear} search={search} yearSwitch={yearSwitch} />;
  return (
    <>
      <PageHeader title={t('annex.menu')} />
      {yearSwitch}
      <EmptyState title={t('results.noYear')}>
        {years.length > 0 ? t('results.noYearChoose') : t('results.noYearWait')}
      </EmptyState>
    </>
  );
}

interface YearProps {
  planYear: PlanYear;
  search: AnnexSearch;
  yearSwitch: React.ReactNode;
}

function Year({ planYear: { planId, year }, search, yearSwitch }: YearProps) {
  const t = useT();
  const filter = filterOf(search);
  const query = useQuery(annexQuery(planId, year, filter, search.versija));
  const { data: overview } = useQuery(dashboardQuery(planId, year, search.versija));
  // Paper is wide enough for the table, wherever it is printed from.
  const narrow = useMediaQuery('screen and (max-width: 48em)', false);
  const data = query.data;
  const total = overview?.unitCounts.items;
  const executorName = overview?.executors.find(({ code }) => code === filter.executor)?.name;
  const sentence = filterSentence(t, filter, executorName);
  usePrintFooter(
    data
      ? t('annex.footer', {
          product: t('common.product'),
          plan: data.planTitle,
          year: String(data.year),
          asOf: formatDateTime(data.asOf),
        })
      : t('common.product'),
  );

  return (
    <div className="print-annex">
      <PageHeader
        title={data ? annexTitle(t, data) : t('annex.loading', { year: String(year) })}
        documentTitle={t('annex.documentTitle', { year: String(year) })}
        lead={data && <YearNote {...data} />}
        actions={<PrintButton />}
      />
      {yearSwitch}
      <p className="print-only">
        {t('common.product')} · {window.location.href}
      </p>
      {sentence && <p className="print-only">{sentence}</p>}
      <Loaded query={query}>
        {(annex) => (
          <>
            <VersionSwitch
              planId={planId}
              year={year}
              shown={annex.version ?? 'live'}
              linkTo={(versija) => ({ to: '/analize', search: { ...search, metai: year, versija } })}
            />
            <Filters search={search} overview={overview} />
            <Downloads
              planId={planId}
              year={year}
              version={search.versija}
              filter={filter}
              annex={annex}
              all={total}
            />
            <div className={classes.status}>
              <p role="status" className={classes.count}>
                {total === undefined
                  ? t('annex.count', { count: annex.rows.length })
                  : t('annex.countOf', { count: annex.rows.length, total })}
              </p>
              <LayoutSwitch search={search} />
            </div>
            {annex.rows.length === 0 ? (
              <EmptyState
                title={t('annex.empty')}
                action={
                  isFiltered(filter) && (
                    <TextLink to="/analize" search={{ metai: year, rodinys: search.rodinys }}>
                      {t('annex.filter.clear')}
                    </TextLink>
                  )
                }
              >
                {sentence || t('annex.emptyText')}
              </EmptyState>
            ) : (
              <div className={classes.rows} data-old={query.isPlaceholderData || undefined}>
                {search.rodinys === 'duomenys' ? (
                  <TableRegion label={t('annex.dataRegion')}>
                    <DataTable data={annex} />
                  </TableRegion>
                ) : narrow ? (
                  <AnnexCards data={annex} />
                ) : (
                  <TableRegion label={t('annex.region')}>
                    <AnnexTable data={annex} />
                  </TableRegion>
                )}
              </div>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
