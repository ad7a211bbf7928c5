import { Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { rowCode, StatusBadge, statusOrder, TableRegion } from '@/components';
import { useT } from '@/i18n';
import type { Simulation } from '../api';
import classes from './assessment.module.css';

export function SimulationResult({ result }: { result: Simulation }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  return (
    <>
      <Title order={3} size="h4" mt="md" mb="xs" ref={heading} tabIndex={-1} data-quiet-focus>
        {t('assessment.changes', { count: result.changes.length })}
      </Title>
      <TableRegion label={t('assessment.countsTable')}>
        <table className={classes.counts}>
          <thead>
            <tr>
              <th scope="col">{t('assessment.status')}</th>
              <th scope="col" className="num">
                {t('assessment.before')}
              </th>
              <th scope="col" className="num">
                {t('assessment.after')}
              </th>
              <th scope="col" className="num">
                {t('assessment.difference')}
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
          {t('assessment.taskChange', {
            task: t('common.task', { no: task.no }),
            from: t(`terms.status.${task.from}`),
            to: t(`terms.status.${task.to}`),
          })}
        </Text>
      ))}
      {result.changes.length > 0 && (
        <TableRegion label={t('assessment.changesTable')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('assessment.row')}</th>
                <th scope="col">{t('assessment.before')}</th>
                <th scope="col">{t('assessment.after')}</th>
                <th scope="col">{t('assessment.why')}</th>
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
