import type { Status } from '@/api/types';

const order: Status[] = ['notImplemented', 'partiallyImplemented', 'pending', 'implemented', 'notAssessed'];

/** What was not reached comes first; within one status the order of the plan stays. */
export const unmetFirst = <T extends { status: Status }>(rows: T[]): T[] =>
  [...rows].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
