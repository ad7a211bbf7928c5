import type { DashboardExecutor } from '@/api/types';
import { collator } from '@/lib/format';

export interface ProgressSummary {
  /** Executors that owe at least one row. */
  owing: number;
  /** Of those, who has handed in every row. */
  complete: number;
  late: number;
  returnedRows: number;
  awaitingRows: number;
  rows: number;
  submittedRows: number;
}

/** The numbers of the morning look. Executors with nothing planned stand outside every denominator. */
export function summarise(executors: DashboardExecutor[]): ProgressSummary {
  const owing = executors.filter((executor) => executor.obligations > 0);
  const sum = (pick: (executor: DashboardExecutor) => number) =>
    owing.reduce((total, executor) => total + pick(executor), 0);
  return {
    owing: owing.length,
    complete: owing.filter((executor) => executor.submitted >= executor.obligations).length,
    late: owing.filter((executor) => executor.overdue > 0).length,
    returnedRows: sum((executor) => executor.returned),
    awaitingRows: sum((executor) => executor.awaitingReview),
    rows: sum((executor) => executor.obligations),
    submittedRows: sum((executor) => executor.submitted),
  };
}

export const shownFilters = ['visi', 'institucijos', 'savivaldybes', 'nepateike'] as const;
export type ShownFilter = (typeof shownFilters)[number];

export function filterExecutors(executors: DashboardExecutor[], shown: ShownFilter): DashboardExecutor[] {
  if (shown === 'institucijos') return executors.filter((executor) => !executor.isMunicipality);
  if (shown === 'savivaldybes') return executors.filter((executor) => executor.isMunicipality);
  if (shown === 'nepateike') return executors.filter((executor) => executor.submitted < executor.obligations);
  return executors;
}

export const sortColumns = [
  'name',
  'obligations',
  'notStarted',
  'draft',
  'returned',
  'awaitingReview',
  'accepted',
  'overdue',
  'progress',
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Share handed in; null where nothing is owed. */
export const progressOf = (executor: DashboardExecutor): number | null =>
  executor.obligations > 0 ? executor.submitted / executor.obligations : null;

/** The order of the server (institutions, then cities, then districts) is the order until a column is chosen. */
export function sortExecutors(
  executors: DashboardExecutor[],
  by: SortColumn | undefined,
  descending: boolean,
): DashboardExecutor[] {
  if (!by) return executors;
  const direction = descending ? -1 : 1;
  const compare = (a: DashboardExecutor, b: DashboardExecutor) =>
    by === 'name' ? collator.compare(a.name, b.name) : valueOf(a, by) - valueOf(b, by);
  return [...executors].sort((a, b) => direction * compare(a, b) || collator.compare(a.name, b.name));
}

function valueOf(executor: DashboardExecutor, by: Exclude<SortColumn, 'name'>): number {
  return by === 'progress' ? (progressOf(executor) ?? -1) : executor[by];
}
