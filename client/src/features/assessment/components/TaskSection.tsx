import { Paper, Text, Title } from '@mantine/core';
import type { Status } from '@/api/types';
import { TableRegion } from '@/components';
import { useT } from '@/i18n';
import type { CalibrationRow, CalibrationTask } from '../api';
import { rowStopId, taskStopId, type Stop } from '../stops';
import type { Purpose } from '../useStops';
import classes from './assessment.module.css';
import { ItemRow } from './ItemRow';
import { TaskDecision } from './TaskDecision';

interface Props {
  task: CalibrationTask;
  rows: CalibrationRow[];
  year: number;
  /** The id of the row or the task that is open. */
  opened: string | undefined;
  purpose: Purpose | null;
  onOpen: (stop: Stop, purpose: Purpose | null) => void;
  onDecided: (stop: Stop, status: Status) => void;
}

/** One task: its own verdict on top, then its rows side by side. */
export function TaskSection({ task, rows, year, opened, purpose, onOpen, onDecided }: Props) {
  const t = useT();
  const stop: Stop = { kind: 'task', id: taskStopId(task), task };
  const name = t('common.task', { no: task.no });
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={stop.id} className={classes.task}>
      <div data-stop={stop.id} className={classes.taskDecision}>
        <Title order={2} id={stop.id} size="h3" tabIndex={-1}>
          {name} – <span lang="lt">{task.title}</span>
        </Title>
        {task.criterionText && (
          <Text size="sm" c="var(--apm-muted)" lang="lt">
            {task.criterionText}
          </Text>
        )}
        <TaskDecision
          task={task}
          year={year}
          open={opened === task.id}
          takeFocus={purpose === 'decide'}
          onOpen={(wanted) => onOpen(stop, wanted ? 'decide' : null)}
          onDecided={(status) => onDecided(stop, status)}
        />
      </div>
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
              {rows.map((row) => {
                const own: Stop = { kind: 'row', id: rowStopId(row), row };
                return (
                  <ItemRow
                    key={row.itemId}
                    row={row}
                    year={year}
                    open={opened === row.itemId}
                    purpose={purpose}
                    onOpen={(wanted) => onOpen(own, wanted)}
                    onDecided={(status) => onDecided(own, status)}
                  />
                );
              })}
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
