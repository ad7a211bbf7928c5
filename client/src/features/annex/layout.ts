import type { Annex, AnnexRow, ExecutorResult } from '@/api/types';
import { isExpected, isHandedIn } from '@/api/results';
import { collator } from '@/lib/format';

/** The printed annex, line by line: a band per task, measures, their actions under them (as the Word file has it). */
export type Line =
  | { kind: 'task'; key: string; no: number; title: string | null }
  | { kind: 'measure'; key: string; code: string; title: string | null }
  | { kind: 'row'; key: string; row: AnnexRow; institutions: string; actionsFollow: boolean };

export function linesOf({ rows, tasks, institutions }: Annex): Line[] {
  const lines: Line[] = [];
  const names = new Map(institutions.map(({ code, name }) => [code, name]));
  const mentioned = new Set<string>();
  let task: number | null = null;
  let measure: string | null = null;
  rows.forEach((row, index) => {
    if (row.taskNo !== task) {
      task = row.taskNo;
      const title = tasks.find(({ no }) => no === row.taskNo)?.title ?? null;
      lines.push({ kind: 'task', key: `task-${row.taskNo}`, no: row.taskNo, title });
    }
    // A measure judged only by its actions has no row of its own: it still heads them.
    if (row.actionNo !== null && row.measureCode !== measure) {
      lines.push({
        kind: 'measure',
        key: `measure-${row.measureCode}`,
        code: row.measureCode,
        title: row.parentTitle ?? null,
      });
    }
    measure = row.measureCode;
    lines.push({
      kind: 'row',
      key: row.itemId,
      row,
      institutions: row.executors.map((code) => mention(code, names, mentioned)).join(', '),
      actionsFollow: row.actionNo === null && rows[index + 1]?.measureCode === row.measureCode,
    });
  });
  return lines;
}

/** First in full with the code in brackets, then the code alone. */
function mention(code: string, names: Map<string, string>, mentioned: Set<string>): string {
  const name = names.get(code);
  if (!name || name === code || mentioned.has(code)) return code;
  mentioned.add(code);
  return name.includes(code) ? name : `${name} (${code})`;
}

/** Cities first, then the other municipalities, each in Lithuanian order; institutions keep the order of the plan. */
export function orderedParts(row: AnnexRow, institutions: Annex['institutions']): ExecutorResult[] {
  const kinds = new Map(institutions.map(({ code, kind }) => [code, kind]));
  const rank = (part: ExecutorResult) => {
    const kind = kinds.get(part.executor);
    if (kind === 'city') return 1;
    return kind === 'municipality' || kind === 'district' ? 2 : 0;
  };
  return [...row.executorResults].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 0 ? 0 : collator.compare(a.executorName, b.executorName)),
  );
}

export interface Told {
  /** Parts with a paragraph of their own. */
  parts: ExecutorResult[];
  returned: ExecutorResult[];
  plannedNothing: ExecutorResult[];
  sentNothing: ExecutorResult[];
}

/** Who has a paragraph in the result cell, and who is only named at its end. */
export function toldBy(row: AnnexRow, institutions: Annex['institutions']): Told {
  const parts = orderedParts(row, institutions);
  const silent = parts.filter((part) => !isHandedIn(part));
  const other = silent.filter((part) => part.state !== 'returned');
  return {
    parts: parts.filter(isHandedIn),
    returned: silent.filter((part) => part.state === 'returned'),
    plannedNothing: other.filter((part) => !isExpected(part)),
    sentNothing: other.filter(isExpected),
  };
}

/** Institutions are known by their code, municipalities by their name. */
export const shortName = (row: AnnexRow, part: ExecutorResult): string =>
  row.isMunicipal ? part.executorName : part.executor;
