import { totalOf, type Sorting } from '@/components';
import type { DashboardExecutor } from '@/api/types';
import { collator } from '@/lib/format';

export const columns = [
  'name',
  'obligations',
  'submitted',
  'accepted',
  'implemented',
  'partiallyImplemented',
  'notImplemented',
  'pending',
  'spent',
] as const;

export type Column = (typeof columns)[number];

export function sortExecutors(
  executors: DashboardExecutor[],
  { by, descending }: Sorting<Column>,
): DashboardExecutor[] {
  const sign = descending ? -1 : 1;
  return [...executors].sort((a, b) => {
    if (by === 'name') return sign * collator.compare(a.name, b.name);
    const [x, y] = [valueOf(a, by), valueOf(b, by)];
    // Not known is neither small nor large: it stands last in both directions.
    if (x === null || y === null)
      return Number(x === null) - Number(y === null) || collator.compare(a.name, b.name);
    return sign * (x - y) || collator.compare(a.name, b.name);
  });
}

function valueOf(executor: DashboardExecutor, by: Exclude<Column, 'name'>): number | null {
  switch (by) {
    case 'obligations':
    case 'submitted':
    case 'accepted':
      return executor[by];
    case 'spent':
      return executor.spentEur;
    default:
      return executor.counts[by];
  }
}

export const partsOf = (executor: DashboardExecutor): number => totalOf(executor.counts);
