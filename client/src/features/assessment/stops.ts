import type { CalibrationRow, CalibrationTask } from './api';
import { differencesFirst, filterRows, isUndecided, type RowFilter } from './decision';

/** A place in the table where one decides: a task, or a row of it. The id is that of its heading on the page. */
export type Stop =
  { kind: 'task'; id: string; task: CalibrationTask } | { kind: 'row'; id: string; row: CalibrationRow };

export const taskStopId = (task: Pick<CalibrationTask, 'id'>) => `uzdavinys-${task.id}`;
export const rowStopId = (row: Pick<CalibrationRow, 'itemId'>) => `eilute-${row.itemId}`;

export interface ShownTask {
  task: CalibrationTask;
  rows: CalibrationRow[];
}

/** What the page shows, in its order: a task without rows to show stays while it is itself to be shown. */
export function shownTasks(tasks: CalibrationTask[], filter: RowFilter, inPlanOrder: boolean): ShownTask[] {
  const order = <T extends Pick<CalibrationTask, 'officialStatus' | 'attention'>>(all: T[]) =>
    inPlanOrder ? all : differencesFirst(all);
  return order(tasks)
    .map((task) => ({ task, rows: order(filterRows(task.rows, filter)) }))
    .filter(({ task, rows }) => rows.length > 0 || filterRows([task], filter).length > 0);
}

export const stopsOf = (shown: ShownTask[]): Stop[] =>
  shown.flatMap(({ task, rows }): Stop[] => [
    { kind: 'task', id: taskStopId(task), task },
    ...rows.map((row): Stop => ({ kind: 'row', id: rowStopId(row), row })),
  ]);

const verdictsOf = (stop: Stop) => (stop.kind === 'task' ? stop.task : stop.row);

/** The stop after (or before) one; from nowhere the first. */
export function neighbour(stops: Stop[], from: string | undefined, step: 1 | -1): Stop | undefined {
  const at = stops.findIndex(({ id }) => id === from);
  return at < 0 ? stops[0] : stops[at + step];
}

/** The next one that nobody decided and that can be decided, from the beginning again after the last. */
export function nextUndecided(stops: Stop[], from: string | undefined): Stop | undefined {
  const at = stops.findIndex(({ id }) => id === from);
  return [...stops.slice(at + 1), ...stops.slice(0, at + 1)].find(
    (stop) => isUndecided(verdictsOf(stop)) && verdictsOf(stop).attention !== 'awaited',
  );
}
