import type { FieldError } from '@/components';
import { rowId, type DraftRow, type RowPath } from './rows';

/** The server's sentences at the rows they are about; what is about no row stands at the plan itself. */
export function serverErrors(
  errors: Record<string, string[]>,
  rows: DraftRow[],
  elsewhere: string,
  cite: (row: DraftRow) => string,
): FieldError[] {
  return Object.entries(errors).flatMap(([name, sentences]) => {
    const path = rowIn(name);
    const row = path && rows.find(({ id }) => id === rowId(path));
    return sentences.map((message) =>
      row ? { fieldId: row.id, message: `${cite(row)}: ${message}` } : { fieldId: elsewhere, message },
    );
  });
}

/** "draft.tasks[0].measures[2].actions[1].item…" */
function rowIn(name: string): RowPath | null {
  const found = /tasks\[(\d+)\](?:\.measures\[(\d+)\](?:\.actions\[(\d+)\])?)?/i.exec(name);
  if (!found) return null;
  const [task = 0, measure, action] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return { task, measure, action };
}
