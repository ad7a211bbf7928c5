import { Table } from '@mantine/core';
import type { Dashboard } from '@/api/types';
import { ChartFigure, EmptyState, Percent, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { lowerFirst } from '@/lib/text';
import { pareto } from '../pareto';
import classes from './Reasons.module.css';

/** Why not: reasons of the rows that were not implemented in full, the most frequent first. */
export function Reasons({ data }: { data: Dashboard }) {
  const t = useT();
  const rows = pareto(data.reasons);
  const first = rows[0];
  if (!first)
    return <EmptyState title={t('dashboard.reasons.none')}>{t('dashboard.reasons.noneText')}</EmptyState>;
  const name = (code: string) => t(`terms.reason.${code}`);
  return (
    <ChartFigure
      title={t('dashboard.reasons.title', { reason: lowerFirst(name(first.code)), count: first.count })}
      subtitle={t('dashboard.reasons.subtitle', { year: String(data.year) })}
      table={
        <TableRegion label={t('dashboard.reasons.table')}>
          <Table>
            <caption className="visually-hidden">{t('dashboard.reasons.table')}</caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('results.reason')}</Table.Th>
                <Table.Th scope="col" className="num">
                  {t('dashboard.reasons.rows')}
                </Table.Th>
                <Table.Th scope="col" className="num">
                  {t('dashboard.reasons.cumulative')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ code, count, cumulative }) => (
                <Table.Tr key={code}>
                  <Table.Th scope="row">{name(code)}</Table.Th>
                  <Table.Td className="num">{count}</Table.Td>
                  <Table.Td className="num">
                    <Percent value={cumulative} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableRegion>
      }
    >
      <ul className={classes.bars}>
        {rows.map(({ code, count }) => (
          <li key={code} className={classes.bar}>
            <span>{name(code)}</span>
            <span className={classes.track}>
              <span
                className={classes.fill}
                style={{ width: `${(count / first.count) * 85}%` }}
                aria-hidden="true"
              />
              <strong>{count}</strong>
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
