import type { ApiProblem } from '@/api/problem';
import type { FieldError } from '@/components';
import { pathOf, rowId, type DraftRow } from './rows';

interface Undecided {
  /** As cited; null for the plan itself. */
  row: string | null;
  field: string;
  message: string;
}

/** The server's sentences at the rows they are about; what is about no row stands at the plan itself. */
export function serverErrors(
  { blockers, errors }: Pick<ApiProblem, 'blockers' | 'errors'>,
  rows: DraftRow[],
  elsewhere: string,
  cite: (row: DraftRow) => string,
): FieldError[] {
  const undecided = (blockers as Undecided[]).map(({ row: cited, message }) => {
    const path = pathOf(rows, cited);
    const row = path && rows.find(({ id }) => id === rowId(path));
    return row
      ? { fieldId: row.id, message: `${cite(row)}: ${message}` }
      : { fieldId: elsewhere, message: cited === null ? message : `${cited}: ${message}` };
  });
  const others = Object.values(errors).flatMap((sentences) =>
    sentences.map((message) => ({ fieldId: elsewhere, message })),
  );
  return [...undecided, ...others];
}
