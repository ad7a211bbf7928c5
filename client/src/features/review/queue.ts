import type { ObligationSummary } from '@/api/obligations';
import type { ReportState } from '@/api/types';

export const queueStates = ['submitted', 'returned', 'accepted', 'draft', 'notStarted', 'visos'] as const;
export type QueueState = (typeof queueStates)[number];

/** Where one is in the queue; it travels in the address from row to row. */
export interface QueueSearch {
  metai?: number;
  vykdytojas?: string;
  busena?: QueueState;
}

export const stateAsked = (busena: QueueState | undefined): ReportState | undefined =>
  busena === 'visos' ? undefined : (busena ?? 'submitted');

/** What has waited longest comes first; rows nobody handed in keep the plan's order at the end. */
export function inReviewOrder(rows: ObligationSummary[]): ObligationSummary[] {
  return [...rows].sort((a, b) => {
    if (a.submittedAt && b.submittedAt) return a.submittedAt.localeCompare(b.submittedAt);
    return Number(b.submittedAt !== null) - Number(a.submittedAt !== null);
  });
}

/** The row after this one; a row that has left the queue is followed by the first. Null at the end. */
export function nextInQueue(rows: ObligationSummary[], id: string): ObligationSummary | null {
  const others = rows.filter((row) => row.id !== id);
  const position = rows.findIndex((row) => row.id === id);
  if (position < 0) return others[0] ?? null;
  return rows[position + 1] ?? others[0] ?? null;
}

/** The claim and the rule say different things. */
export const disagrees = (row: Pick<ObligationSummary, 'claimedStatus' | 'suggestedStatus'>): boolean =>
  row.claimedStatus !== null && row.suggestedStatus !== null && row.claimedStatus !== row.suggestedStatus;
