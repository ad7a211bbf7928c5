import { Link } from '@tanstack/react-router';
import type { DashboardTask } from '@/api/types';
import { StatusBadge } from '@/components';
import { useT } from '@/i18n';
import classes from './TaskCards.module.css';

/** Every task by its own criterion, which is not the same as the share of its rows. */
export function TaskCards({ tasks, year }: { tasks: DashboardTask[]; year: number }) {
  const t = useT();
  return (
    <ul className={classes.cards}>
      {tasks.map((task) => (
        <li key={task.id} className={classes.card}>
          <h3 className={classes.title}>
            <Link to="/komisija/$year/uzdavinys/$no" params={{ year: String(year), no: String(task.no) }}>
              {t('common.task', { no: task.no })}
            </Link>{' '}
            <span lang="lt" className={classes.name}>
              {task.title}
            </span>
          </h3>
          <TaskVerdict task={task} />
        </li>
      ))}
    </ul>
  );
}

export function TaskVerdict({ task }: { task: DashboardTask }) {
  const t = useT();
  const origin = task.officialStatus ? 'official' : 'suggested';
  return (
    <>
      {task.criterionText && (
        <p className={classes.criterion}>
          <span className={classes.label}>{t('results.criterion')}: </span>
          <span lang="lt">{task.criterionText}</span>
        </p>
      )}
      <StatusBadge status={task.status} origin={origin} />
      <p className={classes.why}>{task.explanation}</p>
      {task.officialStatus && task.officialStatus !== task.suggestedStatus && (
        <p className={classes.why}>
          {t('dashboard.ruleSaid', { status: t(`terms.status.${task.suggestedStatus}`) })}
        </p>
      )}
      {task.justification && (
        <p className={classes.why}>
          <span className={classes.label}>{t('results.justification')}: </span>
          <span lang="lt">{task.justification}</span>
        </p>
      )}
    </>
  );
}
