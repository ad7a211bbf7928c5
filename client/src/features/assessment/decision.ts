import type { Status } from '@/api/types';
import { attentions, type Verdicts } from './api';

/** Shortest justification the ministry's rule accepts. */
export const justificationMin = 20;
export const justificationMax = 4000;

/** What can be decided; "pending" is a fact about reporting, not a decision. */
export const decidable: Status[] = ['implemented', 'partiallyImplemented', 'notImplemented', 'notAssessed'];

type Weighed = Pick<Verdicts, 'officialStatus' | 'attention'>;

export const isUndecided = (row: Pick<Weighed, 'officialStatus'>): boolean => row.officialStatus === null;

/** One key accepts only what the rule suggests and nobody decided yet. */
export const canAccept = (row: Pick<Verdicts, 'officialStatus' | 'suggestedStatus'>): boolean =>
  isUndecided(row) && row.suggestedStatus !== 'pending';

export const rowFilters = ['visos', 'svarstytinos', 'nespresta'] as const;
export type RowFilter = (typeof rowFilters)[number];

export function filterRows<T extends Weighed>(rows: T[], filter: RowFilter): T[] {
  if (filter === 'nespresta') return rows.filter(isUndecided);
  if (filter === 'svarstytinos') return rows.filter(({ attention }) => attention !== 'settled');
  return rows;
}

/** What wants most of the person who decides; otherwise as in the plan. */
export function differencesFirst<T extends Weighed>(rows: T[]): T[] {
  const rank = ({ attention }: T) => attentions.indexOf(attention);
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
