import { NativeSelect, Table } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Dashboard } from '@/api/types';
import { Money, SortHeader, TableRegion, type Sorting } from '@/components';
import { useT } from '@/i18n';
import { partsOf, sortExecutors, type Column } from '../executorOrder';
import type { DashboardSearch } from '../routes';
import classes from './Executors.module.css';

const counted = ['implemented', 'partiallyImplemented', 'notImplemented', 'pending'] as const;

/** Who owes what, who has handed in and with what result; order and filter stand in the address. */
export function Executors({ data }: { data: Dashboard }) {
  const t = useT();
  const search = useSearch({ from: '/signed-in/komisija' });
  const navigate = useNavigate({ from: '/komisija' });
  const change = (changed: Partial<DashboardSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });

  const sorting: Sorting<Column> = {
    by: search.rusiuoti ?? 'name',
    descending: search.kryptis === 'mazejanti',
  };
  const chosen = data.executors.filter(
    ({ isMunicipality }) =>
      search.vykdytojai === undefined || isMunicipality === (search.vykdytojai === 'savivaldybes'),
  );
  // Without a wish the order of the server stays: institutions, cities, then the other municipalities.
  const rows = search.rusiuoti ? sortExecutors(chosen, sorting) : chosen;
  const shown: Sorting<Column | 'none'> = search.rusiuoti ? sorting : { by: 'none', descending: false };
  const header = (name: Column, label: string, numeric = true) => (
    <SortHeader
      name={name as Column | 'none'}
      label={label}
      sorting={shown}
      numeric={numeric}
      onSort={(wanted) =>
        change({
          rusiuoti: wanted.by === 'none' ? undefined : wanted.by,
          kryptis: wanted.descending ? 'mazejanti' : undefined,
        })
      }
    />
  );

  return (
    <section aria-labelledby="vykdytojai">
      <div className={classes.head}>
        <div>
          <h2 id="vykdytojai" className={classes.title}>
            {t('dashboard.executors.title')}
          </h2>
          <p className={classes.note}>{t('dashboard.executors.note')}</p>
        </div>
        <NativeSelect
          className="no-print"
          size="sm"
          label={t('dashboard.executors.show')}
          value={search.vykdytojai ?? ''}
          onChange={({ currentTarget }) =>
            change({ vykdytojai: (currentTarget.value || undefined) as DashboardSearch['vykdytojai'] })
          }
          data={[
            { value: '', label: t('dashboard.executors.all', { count: data.executors.length }) },
            { value: 'institucijos', label: t('dashboard.executors.institutions') },
            { value: 'savivaldybes', label: t('dashboard.executors.municipalities') },
          ]}
        />
      </div>
      <TableRegion label={t('dashboard.executors.table')}>
        <Table className={classes.table}>
          <caption className="visually-hidden">{t('dashboard.executors.table')}</caption>
          <thead>
            <tr>
              {header('name', t('dashboard.executors.name'), false)}
              <th scope="col">{t('dashboard.executors.kind')}</th>
              {header('obligations', t('dashboard.executors.obligations'))}
              {header('submitted', t('dashboard.executors.submitted'))}
              {header('accepted', t('dashboard.executors.accepted'))}
              {counted.map((status) => (
                <Header key={status}>{header(status, t(`terms.status.${status}`))}</Header>
              ))}
              {header('spent', t('results.spent'))}
            </tr>
          </thead>
          <tbody>
            {rows.map((executor) => (
              <tr key={executor.code}>
                <th scope="row">
                  <Link to="/analize" search={{ metai: data.year, vykdytojas: executor.code }} lang="lt">
                    {executor.name}
                  </Link>
                </th>
                <td>{t(`terms.institutionKind.${executor.kind}`)}</td>
                {executor.obligations === 0 ? (
                  <td colSpan={3} className={classes.none}>
                    {t('dashboard.executors.nothingOwed', { count: partsOf(executor) })}
                  </td>
                ) : (
                  <>
                    <td className="num">{executor.obligations}</td>
                    <td className="num">{executor.submitted}</td>
                    <td className="num">{executor.accepted}</td>
                  </>
                )}
                {counted.map((status) => (
                  <td key={status} className="num">
                    {executor.counts[status]}
                  </td>
                ))}
                <td className="num">
                  <Money value={executor.spentEur} unknown={t('results.unknownMoney')} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </TableRegion>
    </section>
  );
}

const Header = ({ children }: { children: React.ReactNode }) => children;
