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

/** Returned rows wait for an answer, not started ones for the first; a draft is looked at again on the last page. */
const isUntouched = ({ state }: ObligationSummary) => state === 'notStarted' || state === 'returned';

/** The row to go on with after this one: the next in the plan's order, then from the top again. */
export function nextUnfinished(rows: ObligationSummary[], afterId?: string): ObligationSummary | undefined {
  const ordered = byPlan(rows);
  const start = ordered.findIndex(({ id }) => id === afterId) + 1;
  return [...ordered.slice(start), ...ordered.slice(0, start)].find(
    (row) => row.id !== afterId && isUntouched(row),
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
