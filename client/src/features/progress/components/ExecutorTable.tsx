import { Radio, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { DashboardExecutor, ReportState } from '@/api/types';
import { EmptyState, SortHeader, TableRegion, TextLink } from '@/components';
import { RemindButton } from '@/features/mail/components/RemindButton';
import { useT } from '@/i18n';
import {
  filterExecutors,
  progressOf,
  shownFilters,
  sortColumns,
  sortExecutors,
  type SortColumn,
} from '../summary';
import classes from './progress.module.css';

const route = getRouteApi('/signed-in/valdymas');

interface Props {
  executors: DashboardExecutor[];
  planId: string;
  year: number;
  /** Reporting goes on: who has not handed in can be reminded. */
  open: boolean;
}

/** Who has handed in what; every number leads to the rows behind it. */
export function ExecutorTable({ executors, planId, year, open }: Props) {
  const t = useT();
  const { rodyti = 'visi', rikiuoti, mazejanciai = false } = route.useSearch();
  const navigate = route.useNavigate();
  const rows = sortExecutors(filterExecutors(executors, rodyti), rikiuoti, mazejanciai);
  const sorting = { by: rikiuoti ?? ('' as SortColumn), descending: mazejanciai };

  return (
    <div>
      <h2 className="visually-hidden">{t('progress.executors')}</h2>
      <fieldset className={`${classes.filters} no-print`}>
        <legend>{t('progress.show')}</legend>
        {shownFilters.map((filter) => (
          <Radio
            key={filter}
            name="rodyti"
            size="sm"
            value={filter}
            checked={rodyti === filter}
            label={t(`progress.filter.${filter}`, { count: filterExecutors(executors, filter).length })}
            onChange={() =>
              void navigate({
                search: (old) => ({ ...old, rodyti: filter === 'visi' ? undefined : filter }),
                replace: true,
              })
            }
          />
        ))}
      </fieldset>
      {open && (
        <RemindButton
          planId={planId}
          year={year}
          executorCodes={filterExecutors(rows, 'nepateike').map(({ code }) => code)}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState title={t(`progress.empty.${rodyti}`)} />
      ) : (
        <TableRegion label={t('progress.executors')}>
          <table className={classes.table}>
            <thead>
              <tr>
                {sortColumns.map((column) => (
                  <SortHeader
                    key={column}
                    name={column}
                    label={t(`progress.column.${column}`)}
                    sorting={sorting}
                    numeric={column !== 'name'}
                    onSort={(next) =>
                      void navigate({
                        search: (old) => ({
                          ...old,
                          rikiuoti: next.by,
                          mazejanciai: next.descending || undefined,
                        }),
                        replace: true,
                      })
                    }
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((executor) => (
                <ExecutorRow key={executor.code} executor={executor} year={year} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </div>
  );
}

function ExecutorRow({ executor, year }: { executor: DashboardExecutor; year: number }) {
  const t = useT();
  const count = (value: number, state?: ReportState) => (
    <td className="num">
      {value > 0 && state ? (
        <TextLink
          to="/valdymas/perziura"
          search={{ metai: year, vykdytojas: executor.code, busena: state }}
          aria-label={t('progress.countLink', {
            count: value,
            name: executor.name,
            state: t(`terms.state.${state}`),
          })}
        >
          {value}
        </TextLink>
      ) : (
        <span className={value === 0 ? classes.zero : undefined}>{value}</span>
      )}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <TextLink
          to="/valdymas/perziura"
          search={{ metai: year, vykdytojas: executor.code, busena: 'visos' }}
        >
          {executor.name}
        </TextLink>
        <span className={classes.kind}>{t(`terms.institutionKind.${executor.kind}`)}</span>
      </th>
      {executor.obligations === 0 ? (
        <td colSpan={8}>
          <Text span c="var(--apm-muted)">
            {t('progress.nothingOwed')}
          </Text>
        </td>
      ) : (
        <>
          {count(executor.obligations)}
          {count(executor.notStarted, 'notStarted')}
          {count(executor.draft, 'draft')}
          {count(executor.returned, 'returned')}
          {count(executor.awaitingReview, 'submitted')}
          {count(executor.accepted, 'accepted')}
          <td className="num">
            <span className={executor.overdue > 0 ? classes.late : classes.zero}>{executor.overdue}</span>
          </td>
          <td className="num">
            <Share executor={executor} />
          </td>
        </>
      )}
    </tr>
  );
}

function Share({ executor }: { executor: DashboardExecutor }) {
  const t = useT();
  const share = progressOf(executor) ?? 0;
  return (
    <span className={classes.share}>
      {t('progress.share', { submitted: executor.submitted, obligations: executor.obligations })}
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </span>
  );
}
