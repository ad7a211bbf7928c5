import type { ReportBody } from '@/api/obligations';
import type { ReportRow } from '@/api/reportRows';
import type { SheetChange, SheetField, SheetPreview, SheetRow } from './api';

/** `file` takes the cell's answer, `stored` keeps what is there; a conflict is decided by the person. */
export type Choice = 'file' | 'stored' | '';
export type Choices = Record<string, Choice>;

export const keyOf = (row: SheetRow, change: SheetChange) => `${row.obligationId}:${change.field}`;

/** Changes are taken unless they would remove an answer; where two people changed the same, nobody is overruled silently. */
export function startingChoices(preview: SheetPreview): Choices {
  return Object.fromEntries(
    preview.rows.flatMap((row) =>
      row.changes.map((change): [string, Choice] => [
        keyOf(row, change),
        change.conflict ? '' : change.removes ? 'stored' : 'file',
      ]),
    ),
  );
}

export function undecided(preview: SheetPreview, choices: Choices): string[] {
  return preview.rows.flatMap((row) =>
    row.changes.map((change) => keyOf(row, change)).filter((key) => choices[key] === ''),
  );
}

export function chosenCount(choices: Choices): number {
  return Object.values(choices).filter((choice) => choice === 'file').length;
}

/** The rows to save: each report as it stands, with the chosen answers of the file. */
export function rowsToSave(preview: SheetPreview, choices: Choices): ReportRow[] {
  return preview.rows.flatMap((row) => {
    const taken = row.changes.filter((change) => choices[keyOf(row, change)] === 'file');
    if (taken.length === 0) return [];
    const input = taken.reduce((body, { field }) => take(field, row.filled, body), row.current);
    return [{ obligationId: row.obligationId, version: row.version, input }];
  });
}

function take(field: SheetField, from: ReportBody, to: ReportBody): ReportBody {
  if (field === 'achieved') {
    const { achieved, achievedApproximate, achievedTyped } = from;
    return { ...to, achieved, achievedApproximate, achievedTyped };
  }
  if (field === 'spending') return { ...to, spending: from.spending, spendingUnknown: from.spendingUnknown };
  return { ...to, [field]: from[field] };
}
