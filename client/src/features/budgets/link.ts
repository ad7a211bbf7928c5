import { parseMoney } from '@/lib/parse';
import type { LinkInput, MoneyRow } from './api';

export interface TypedLink {
  row: string;
  sameAs: string;
  amount: string;
  note: string;
}

export type LinkFaults = Partial<Record<keyof TypedLink, 'row' | 'twoRows' | 'amount' | 'tooMuch' | 'note'>>;

/** The link as it would be sent, or what is wrong with it by field. */
export function checkLink(typed: TypedLink, rows: MoneyRow[]): { link: LinkInput } | { faults: LinkFaults } {
  const faults: LinkFaults = {};
  const [row, sameAs] = [typed.row, typed.sameAs].map((id) => rows.find((one) => one.obligationId === id));
  if (!row) faults.row = 'row';
  if (!sameAs) faults.sameAs = 'row';
  else if (sameAs === row) faults.sameAs = 'twoRows';
  const money = parseMoney(typed.amount);
  const amountEur = money?.kind === 'amount' && money.value > 0 ? money.value : null;
  if (amountEur === null) faults.amount = 'amount';
  else if (row && sameAs && amountEur > mostOf(row, sameAs)) faults.amount = 'tooMuch';
  const note = typed.note.trim();
  if (note === '') faults.note = 'note';
  return amountEur !== null && Object.keys(faults).length === 0
    ? { link: { obligationId: typed.row, sameAsObligationId: typed.sameAs, amountEur, note } }
    : { faults };
}

/** No more can be the same money than each of the two rows gave. */
const mostOf = (row: MoneyRow, sameAs: MoneyRow): number =>
  Math.max(
    Math.min(row.spentEur ?? 0, sameAs.spentEur ?? 0),
    Math.min(row.allocatedEur ?? 0, sameAs.allocatedEur ?? 0),
  );
