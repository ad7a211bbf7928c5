import { Table } from '@mantine/core';
import type { Coverage, Dashboard } from '@/api/types';
import { ChartFigure, Money, MoneyBar, Percent, TableRegion } from '@/components';
import { useT, type Translate } from '@/i18n';
import { formatMoney } from '@/lib/format';
import classes from './MoneyBars.module.css';

/** "17 of 53 rows stated it, 2 of them 0 Eur": no total is shown without it. */
export const coverageSentence = (t: Translate, { reported, expected, zero }: Coverage): string =>
  t('results.coverage', { reported, expected, zero });

/** Planned and spent money side by side. What is not known is hatched and says so; it is never drawn as zero. */
export function MoneyBars({ data }: { data: Dashboard }) {
  const t = useT();
  const largest = Math.max(1, ...data.tasks.flatMap((task) => [task.plannedEur ?? 0, task.spentEur ?? 0]));
  return (
    <ChartFigure
      title={moneyFinding(t, data)}
      subtitle={t('dashboard.money.subtitle', {
        year: String(data.year),
        coverage: coverageSentence(t, data.money.coverage),
      })}
      table={<MoneyTable data={data} />}
    >
      <ul className={classes.tasks}>
        {data.tasks.map((task) => (
          <li key={task.id}>
            <div className={classes.task}>
              {t('common.task', { no: task.no })}{' '}
              <span className={classes.coverage}>({coverageSentence(t, task.spendingCoverage)})</span>
            </div>
            <MoneyBar label={t('results.planned')} value={task.plannedEur} largest={largest} kind="planned" />
            <MoneyBar label={t('results.spent')} value={task.spentEur} largest={largest} kind="spent" />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function MoneyTable({ data }: { data: Dashboard }) {
  const t = useT();
  const rows = [
    ...data.tasks.map((task) => ({
      key: task.id,
      label: t('common.task', { no: task.no }),
      planned: task.plannedEur,
      spent: task.spentEur,
      coverage: task.spendingCoverage,
    })),
    {
      key: 'total',
      label: t('dashboard.total'),
      planned: data.money.plannedEur,
      spent: data.money.spentEur,
      coverage: data.money.coverage,
    },
  ];
  return (
    <TableRegion label={t('dashboard.money.table')}>
      <Table>
        <caption className="visually-hidden">{t('dashboard.money.table')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('dashboard.bars.task')}</Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.planned')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('results.spent')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('dashboard.money.difference')}
            </Table.Th>
            <Table.Th scope="col" className="num">
              {t('dashboard.money.share')}
            </Table.Th>
            <Table.Th scope="col">{t('dashboard.money.coverage')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, label, planned, spent, coverage }) => {
            const both = planned !== null && spent !== null;
            return (
              <Table.Tr key={key}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td className="num">
                  <Money value={planned} />
                </Table.Td>
                <Table.Td className="num">
                  <Money value={spent} />
                </Table.Td>
                <Table.Td className="num">
                  <Money value={both ? spent - planned : null} />
                </Table.Td>
                <Table.Td className="num">
                  <Percent value={both && planned > 0 ? (spent / planned) * 100 : null} />
                </Table.Td>
                <Table.Td>{coverageSentence(t, coverage)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </TableRegion>
  );
}

function moneyFinding(t: Translate, { money }: Dashboard): string {
  if (money.spentEur === null) return t('dashboard.money.noneSpent');
  const spent = formatMoney(money.spentEur);
  return money.plannedEur === null
    ? t('dashboard.money.spentOnly', { spent })
    : t('dashboard.money.title', { spent, planned: formatMoney(money.plannedEur) });
}
