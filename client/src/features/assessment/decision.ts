import type { AnnexRow, Status } from '@/api/types';

/** Shortest justification the ministry's rule accepts. */
export const justificationMin = 20;
export const justificationMax = 4000;

/** What can be decided; "pending" is a fact about reporting, not a decision. */
export const decidable: Status[] = ['implemented', 'partiallyImplemented', 'notImplemented', 'notAssessed'];

type Verdicts = Pick<AnnexRow, 'suggestedStatus' | 'claimedStatus' | 'officialStatus'>;

export const isUndecided = (row: Pick<Verdicts, 'officialStatus'>): boolean => row.officialStatus === null;

/** Any two of the three verdicts say different things. */
export const differs = ({ suggestedStatus, claimedStatus, officialStatus }: Verdicts): boolean =>
  new Set([suggestedStatus, claimedStatus, officialStatus].filter((status) => status !== null)).size > 1;

export const rowFilters = ['visos', 'svarstytinos', 'nespresta'] as const;
export type RowFilter = (typeof rowFilters)[number];

export function filterRows<T extends Verdicts>(rows: T[], filter: RowFilter): T[] {
  if (filter === 'nespresta') return rows.filter(isUndecided);
  if (filter === 'svarstytinos') return rows.filter((row) => differs(row) || isUndecided(row));
  return rows;
}

/** Differences first, then what nobody decided yet; otherwise as in the plan. */
export function differencesFirst<T extends Verdicts>(rows: T[]): T[] {
  const rank = (row: T) => (differs(row) ? 0 : isUndecided(row) ? 1 : 2);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** The status the form starts with: the decision, otherwise the suggestion where it is one. */
export function presetStatus(suggested: Status, official: Status | null): Status | null {
  return official ?? (suggested === 'pending' ? null : suggested);
}

export type DecisionFault = 'status' | 'justification';

export function checkDecision(
  status: Status | null,
  justification: string,
  suggested: Status,
): DecisionFault | null {
  if (status === null) return 'status';
  if (status !== suggested && justification.trim().length < justificationMin) return 'justification';
  return null;
}
