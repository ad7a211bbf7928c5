import { Table } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { Counts, Dashboard, Status } from '@/api/types';
import { ChartFigure, StatusBar, statusOrder, StatusLegend, TableRegion, totalOf } from '@/components';
import { useT } from '@/i18n';
import classes from './TaskBars.module.css';

/** How far is each task: one bar of 100 % per task and one for the whole year. */
export function TaskBars({ data }: { data: Dashboard }) {
  const t = useT();
  const statuses = statusOrder.filter((status) => data.counts[status] > 0);
  const year = String(data.year);
  const bars: { key: string; label: string; counts: Counts; link: (busena?: Status) => LinkProps }[] = [
    {
      key: 'total',
      label: t('dashboard.total'),
      counts: data.counts,
      link: (busena) => ({ to: '/analize', search: { metai: data.year, busena } }),
    },
    ...data.tasks.map((task) => ({
      key: task.id,
      label: t('common.task', { no: task.no }),
      counts: task.counts,
      link: (busena?: Status): LinkProps => ({
        to: '/komisija/$year/uzdavinys/$no',
        params: { year, no: String(task.no) },
        search: { busena },
      }),
    })),
  ];
  return (
    <ChartFigure
      title={finding(data, t)}
      subtitle={t('dashboard.bars.subtitle', { year })}
      table={
        <TableRegion label={t('dashboard.bars.table')}>
          <Table>
            <caption className="visually-hidden">{t('dashboard.bars.table')}</caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('dashboard.bars.task')}</Table.Th>
                {statuses.map((status) => (
                  <Table.Th key={status} scope="col" className="num">
                    {t(`terms.status.${status}`)}
                  </Table.Th>
                ))}
                <Table.Th scope="col" className="num">
                  {t('dashboard.bars.all')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {bars.map((bar) => (
                <Table.Tr key={bar.key}>
                  <Table.Th scope="row">{bar.label}</Table.Th>
                  {statuses.map((status) => (
                    <Table.Td key={status} className="num">
                      {bar.counts[status]}
                    </Table.Td>
                  ))}
                  <Table.Td className="num">{totalOf(bar.counts)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableRegion>
      }
    >
      <StatusLegend statuses={statuses} />
      <div className={classes.bars}>
        {bars.map((bar) => (
          <div key={bar.key} className={classes.row} data-total={bar.key === 'total' || undefined}>
            <Link {...bar.link()} className={classes.label}>
              {bar.label}
            </Link>
            <StatusBar counts={bar.counts} label={bar.label} legend={false} partLink={bar.link} />
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

/** The task with the largest share of implemented rows, when one is ahead of the others. */
function finding(data: Dashboard, t: ReturnType<typeof useT>): string {
  const shares = data.tasks
    .filter((task) => totalOf(task.counts) > 0)
    .map((task) => ({ task, share: task.counts.implemented / totalOf(task.counts) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (!best || best.share === 0 || best.share === second?.share) return t('dashboard.bars.title');
  return t('dashboard.bars.best', {
    no: best.task.no,
    done: best.task.counts.implemented,
    total: totalOf(best.task.counts),
  });
}
