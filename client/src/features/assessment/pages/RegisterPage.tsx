import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PlanYear } from '@/api/planYears';
import {
  EmptyState,
  FileLinks,
  Loaded,
  PageHeader,
  PrintButton,
  TableRegion,
  TextLink,
  YearSwitch,
} from '@/components';
import { YearNote } from '@/features/dashboard/components/YearNote';
import { usePlanYear } from '@/features/dashboard/usePlanYear';
import { useT } from '@/i18n';
import { differencesPath, differencesQuery, type DifferenceFilter } from '../api';
import { RegisterFilters } from '../components/RegisterFilters';
import { RegisterTable } from '../components/RegisterTable';
import classes from '../components/register.module.css';
import type { RegisterSearch } from '../routes';

const route = getRouteApi('/signed-in/skirtumai');
const formats = ['docx', 'xlsx', 'csv'] as const;

const filterOf = ({ rusis, uzdavinys, galutinis }: RegisterSearch): DifferenceFilter => ({
  kind: rusis,
  task: uzdavinys,
  official: galutinis,
});

/** Every decision that is not what the rule suggests or the executor claims, with its words. */
export function RegisterPage() {
  const t = useT();
  const search = route.useSearch();
  const { planYear, years } = usePlanYear(search.metai);
  const yearSwitch = (
    <YearSwitch
      years={years}
      year={planYear?.year ?? 0}
      linkTo={(metai) => ({ to: '/skirtumai', search: { ...search, metai } })}
    />
  );
  if (planYear) return <Year planYear={planYear} search={search} yearSwitch={yearSwitch} />;
  return (
    <>
      <PageHeader title={t('assessment.register.title')} />
      {yearSwitch}
      <EmptyState title={t('assessment.register.noYear')}>{t('assessment.register.noYearText')}</EmptyState>
    </>
  );
}

interface YearProps {
  planYear: PlanYear;
  search: RegisterSearch;
  yearSwitch: React.ReactNode;
}

function Year({ planYear: { planId, year }, search, yearSwitch }: YearProps) {
  const t = useT();
  const filter = filterOf(search);
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const query = useQuery(differencesQuery(planId, year, filter));
  const tasks = query.data?.tasks.map(({ no }) => no) ?? (search.uzdavinys ? [search.uzdavinys] : []);
  return (
    <>
      <PageHeader
        title={t('assessment.register.titleYear', { year: String(year) })}
        lead={
          <>
            <p className={classes.lead}>{t('assessment.register.lead')}</p>
            {query.data && <YearNote {...query.data} />}
          </>
        }
        actions={<PrintButton />}
      />
      {yearSwitch}
      <RegisterFilters search={search} tasks={tasks} />
      <Loaded query={query}>
        {(register) => (
          <>
            <p className={classes.lead}>{t('assessment.register.summary', { ...register.counts })}</p>
            <p role="status" className={classes.count}>
              {t('assessment.register.count', { count: register.rows.length })}
            </p>
            {register.rows.length > 0 ? (
              <>
                <div className="no-print">
                  <FileLinks
                    label={t('assessment.register.download')}
                    formats={formats.map((extension) => ({
                      name: t(`annex.download.${extension}`),
                      path: `${differencesPath(planId, year)}.${extension}`,
                      query: { ...filter },
                      fileName: `vertinimu-skirtumai-${year}.${extension}`,
                    }))}
                  />
                </div>
                <TableRegion label={t('assessment.register.region')}>
                  <RegisterTable rows={register.rows} year={year} />
                </TableRegion>
              </>
            ) : (
              <EmptyState
                title={t(filtered ? 'assessment.register.emptyFiltered' : 'assessment.register.empty')}
                action={
                  filtered && (
                    <TextLink to="/skirtumai" search={{ metai: year }}>
                      {t('assessment.register.clear')}
                    </TextLink>
                  )
                }
              >
                {t(filtered ? 'assessment.register.emptyFilteredText' : 'assessment.register.emptyText')}
              </EmptyState>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
