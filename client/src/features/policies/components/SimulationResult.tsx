import { Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { rowCode, StatusBadge, statusOrder, TableRegion } from '@/components';
import { useT } from '@/i18n';
import type { Simulation } from '../api';
import classes from './policies.module.css';

/** Which rows would change and how the counts would move. Nothing is stored. */
export function SimulationResult({ result, year }: { result: Simulation; year: number }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  return (
    <>
      <Title order={3} size="h4" mt="md" mb="xs" ref={heading} tabIndex={-1} data-quiet-focus>
        {t('policies.changes', { count: result.changes.length, year: String(year) })}
      </Title>
      <Text size="sm" c="var(--apm-muted)" mb="xs">
        {t('policies.decisionsStay')}
      </Text>
      <TableRegion label={t('policies.countsTable')}>
        <table className={classes.counts}>
          <thead>
            <tr>
              <th scope="col">{t('policies.status')}</th>
              <th scope="col" className="num">
                {t('policies.before')}
              </th>
              <th scope="col" className="num">
                {t('policies.after')}
              </th>
              <th scope="col" className="num">
                {t('policies.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {statusOrder.map((status) => {
              const change = result.counts[status] - result.before[status];
              return (
                <tr key={status}>
                  <th scope="row">
                    <StatusBadge status={status} />
                  </th>
                  <td className="num">{result.before[status]}</td>
                  <td className="num">{result.counts[status]}</td>
                  <td className="num">{change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableRegion>
      {result.tasks.map((task) => (
        <Text key={task.no} mt="xs">
          {t('policies.taskChange', {
            task: t('common.task', { no: task.no }),
            from: t(`terms.status.${task.from}`),
            to: t(`terms.status.${task.to}`),
          })}
        </Text>
      ))}
      {result.changes.length > 0 && (
        <TableRegion label={t('policies.changesTable')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('policies.row')}</th>
                <th scope="col">{t('policies.before')}</th>
                <th scope="col">{t('policies.after')}</th>
                <th scope="col">{t('policies.why')}</th>
              </tr>
            </thead>
            <tbody>
              {result.changes.map((change) => (
                <tr key={change.itemId}>
                  <th scope="row">
                    <strong className="nowrap">{rowCode(t, change)}</strong>{' '}
                    <span lang="lt">{change.title}</span>
                  </th>
                  <td>
                    <StatusBadge status={change.from} />
                  </td>
                  <td>
                    <StatusBadge status={change.to} />
                  </td>
                  <td>{change.explanation}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </>
  );
}
