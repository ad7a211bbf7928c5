import { isCode } from './codes';
import { openDoubts, type Import } from './importState';
import { rowId, rowsOf, unmatched, type DraftRow, type RowPath } from './rows';

/** Something without which the plan cannot be saved. */
export interface Left {
  /** Message id `planImports.left.<reason>`, or the doubt's own sentence. */
  reason: string;
  /** A name of the document or a code. */
  what?: string;
  message?: string;
  doubtId?: string;
  path: RowPath | null;
  field: string;
}

/** Where names that nobody has recognised are answered once for all rows. */
export const namesId = 'neatpazinti';

/** Everything that somebody has to decide, in the order of the page; empty when the plan can be saved. */
export function leftToDecide(current: Import): Left[] {
  const doubts = openDoubts(current)
    .filter(({ severity }) => severity === 'decide')
    .map(({ id, path, field, message }): Left => ({ reason: 'doubt', message, doubtId: id, path, field }));
  const told = new Set(doubts.map(keyOf));
  const doubted = new Set(
    current.doubts.filter(({ id }) => doubts.some(({ doubtId }) => doubtId === id)).map(({ found }) => found),
  );
  // A doubt says it already, with the place in the file.
  return [
    ...doubts,
    ...[...(current.planId ? [] : missingHeader(current)), ...missingInRows(rowsOf(current.draft))].filter(
      (one) => !told.has(keyOf(one)),
    ),
    ...unmatched(current.draft)
      .filter(({ printed }) => !doubted.has(printed))
      .map(({ printed }): Left => ({ reason: 'executor', what: printed, path: null, field: 'executors' })),
  ];
}

/** Doubts that cannot be left as proposed, because something is not there at all. */
export function mustMend(current: Import): Set<string> {
  const missing = new Set(missingInRows(rowsOf(current.draft)).map(keyOf));
  const nameless = new Set(unmatched(current.draft).map(({ printed }) => printed));
  return new Set(
    current.doubts
      .filter(
        (one) =>
          (one.severity === 'decide' && one.proposal === null) ||
          missing.has(keyOf(one)) ||
          nameless.has(one.found),
      )
      .map(({ id }) => id),
  );
}

const keyOf = ({ path, field }: Pick<Left, 'path' | 'field'>) => `${path ? rowId(path) : ''}:${field}`;

function missingHeader({ draft }: Import): Left[] {
  const left: Left[] = [];
  const add = (reason: string, field: string) => left.push({ reason, field, path: null });
  if (!draft.title?.trim()) add('title', 'title');
  const { periodFrom: from, periodTo: to, approvedBy: act } = draft;
  if (from === null || to === null) add('period', 'period');
  else if (from > to) add('periodOrder', 'period');
  if (!act || !act.issuer.trim() || !act.type.trim() || !act.number.trim() || !act.date)
    add('act', 'approvedBy');
  return left;
}

function missingInRows(rows: DraftRow[]): Left[] {
  const cites = new Set<string>();
  return rows.flatMap((row) => {
    const left: Left[] = [];
    const add = (reason: string, field: string, what?: string) =>
      left.push({ reason, field, what, path: row.path });
    if (!row.title.trim()) add('rowTitle', 'title');
    if (row.level === 'measure' && !isCode(row.measureCode ?? '')) add('code', 'code');
    else if (cites.has(row.cite)) add('codeTwice', 'code', row.cite);
    cites.add(row.cite);
    if (row.item && !row.item.isMunicipal && row.item.executors.length === 0) add('noExecutors', 'executors');
    return left;
  });
}
