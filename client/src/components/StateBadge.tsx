import type { DueState, ReportState } from '@/api/types';
import { useT } from '@/i18n';
import classes from './StateBadge.module.css';

/** Where the report stands (workflow), with lateness (time) said beside it: two separate facts. */
export function StateBadge({ state, dueState }: { state: ReportState; dueState?: DueState }) {
  const t = useT();
  const unanswered = state === 'notStarted' || state === 'draft' || state === 'returned';
  // After the end of reporting an unanswered row is "not submitted", which is not a verdict.
  const missing = unanswered && dueState === 'closed';
  return (
    <span className={classes.wrap}>
      <span className={classes.badge} data-state={missing ? 'missing' : state}>
        {t(missing ? 'terms.state.missing' : `terms.state.${state}`)}
      </span>
      {unanswered && dueState === 'overdue' && <span className={classes.late}>{t('terms.due.overdue')}</span>}
    </span>
  );
}
