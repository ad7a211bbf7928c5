import type { ObligationSummary } from '@/api/obligations';
import { collator } from '@/lib/format';

/** The order of the plan: task, measure, then the measure itself before its actions. */
export function byPlan(rows: ObligationSummary[]): ObligationSummary[] {
  return [...rows].sort(
    (a, b) =>
      a.taskNo - b.taskNo ||
      collator.compare(a.measureCode, b.measureCode) ||
      (a.actionNo ?? 0) - (b.actionNo ?? 0),
  );
}

export const isHandedIn = ({ state }: ObligationSummary) => state === 'submitted' || state === 'accepted';

/** Where the lead executor answers for everybody, nothing is asked of the others. */
export const isOwed = ({ answeredWith }: ObligationSummary) => !answeredWith;

/**
 * The row to go on with after this one: the next in the plan's order, then what was not started from the top again.
 * A returned row stays returned until it is handed in, so it is offered on the way down only, or two of them would
 * follow each other for ever. Drafts are looked at again on the last page.
 */
export function nextUnfinished(rows: ObligationSummary[], afterId?: string): ObligationSummary | undefined {
  const ordered = byPlan(rows);
  const start = ordered.findIndex(({ id }) => id === afterId) + 1;
  return (
    ordered.slice(start).find(({ state }) => state === 'notStarted' || state === 'returned') ??
    ordered.slice(0, start).find(({ id, state }) => id !== afterId && state === 'notStarted')
  );
}

export function groupByTask(rows: ObligationSummary[]): { taskNo: number; rows: ObligationSummary[] }[] {
  const groups: { taskNo: number; rows: ObligationSummary[] }[] = [];
  for (const row of byPlan(rows)) {
    const last = groups.at(-1);
    if (last?.taskNo === row.taskNo) last.rows.push(row);
    else groups.push({ taskNo: row.taskNo, rows: [row] });
  }
  return groups;
}
