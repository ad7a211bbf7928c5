import { Paper, Text, Title } from '@mantine/core';
import type { AnnexRow, DashboardTask } from '@/api/types';
import { TableRegion } from '@/components';
import { useT } from '@/i18n';
import classes from './assessment.module.css';
import { ItemRow } from './ItemRow';
import { TaskDecision } from './TaskDecision';

interface Props {
  task: DashboardTask;
  rows: AnnexRow[];
  year: number;
  planId: string;
}

/** One task: its own verdict on top, then its rows side by side. */
export function TaskSection({ task, rows, year, planId }: Props) {
  const t = useT();
  const titleId = `uzdavinys-${task.no}`;
  const name = t('common.task', { no: task.no });
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={titleId} className={classes.task}>
      <Title order={2} id={titleId} size="h3">
        {name} – <span lang="lt">{task.title}</span>
      </Title>
      {task.criterionText && (
        <Text size="sm" c="var(--apm-muted)" lang="lt">
          {task.criterionText}
        </Text>
      )}
      <TaskDecision task={task} year={year} planId={planId} />
      <div className={classes.container}>
        <TableRegion label={t('assessment.table', { task: name })}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('assessment.row')}</th>
                <th scope="col">{t('assessment.achieved')}</th>
                <th scope="col">{t('terms.verdict.suggested')}</th>
                <th scope="col">{t('terms.verdict.claimed')}</th>
                <th scope="col">{t('terms.verdict.official')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ItemRow key={row.itemId} row={row} year={year} />
              ))}
              {rows.length === 0 && (
                <tr>
                  <td colSpan={5}>{t('assessment.noRows')}</td>
                </tr>
              )}
            </tbody>
          </table>
        </TableRegion>
      </div>
    </Paper>
  );
}
