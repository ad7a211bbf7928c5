import type { ObligationSummary } from '@/api/obligations';
import type { ReportState } from '@/api/types';

export const queueStates = ['submitted', 'returned', 'accepted', 'draft', 'notStarted', 'visos'] as const;
export type QueueState = (typeof queueStates)[number];

/** Why a row deserves a look before others, the most pressing first. */
export const reviewFlags = [
  'late',
  'resubmitted',
  'differsFromRule',
  'asked',
  'farAboveTarget',
  'moneyMissing',
  'evidenceMissing',
  'approximate',
] as const;
export type ReviewFlag = (typeof reviewFlags)[number];

/** A row of the queue; the server puts them in order. */
export interface ReviewRow extends Omit<ObligationSummary, 'criterionText' | 'answeredWith' | 'updatedAt'> {
  /** Since it was handed in; null: it is not waiting. */
  daysWaiting: number | null;
  submissions: number;
  openComments: number;
  flags: ReviewFlag[];
}

/** Where one is in the queue; it travels in the address from row to row. */
export interface QueueSearch {
  metai?: number;
  vykdytojas?: string;
  busena?: QueueState;
  zyma?: ReviewFlag;
}

export const stateAsked = (busena: QueueState | undefined): ReportState | undefined =>
  busena === 'visos' ? undefined : (busena ?? 'submitted');

export const flagged = (rows: ReviewRow[], flag: ReviewFlag | undefined): ReviewRow[] =>
  flag ? rows.filter(({ flags }) => flags.includes(flag)) : rows;

/** The row after this one; a row that has left the queue is followed by the first. Null at the end. */
export function nextInQueue<Row extends { id: string }>(rows: Row[], id: string): Row | null {
  const others = rows.filter((row) => row.id !== id);
  const position = rows.findIndex((row) => row.id === id);
  if (position < 0) return others[0] ?? null;
  return rows[position + 1] ?? others[0] ?? null;
}
