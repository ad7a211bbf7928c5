import { editRow, matchExecutor, pathOf, rowsOf, rowId, type RowEdit, type RowPath } from './rows';
import { changedFields, lostNames } from './changed';
import type { DraftDoubt, DraftInstitution, LegalAct, PlanChange, PlanDraft, PlanPreview } from './types';

export interface Doubt extends DraftDoubt {
  id: string;
  /** The row it is about, which its code no longer has to be. */
  path: RowPath | null;
  state: 'open' | 'kept' | 'mended';
}

export interface Snapshot {
  draft: PlanDraft;
  doubts: Doubt[];
}

/** A file on its way to be a plan: everything that must survive a closed window. */
export interface Import extends Snapshot {
  fileName: string;
  /** The plan it is compared with; null for a new one. */
  planId: string | null;
  changes: PlanChange[] | null;
  /** Something was mended since the file was read. */
  mended: boolean;
  /** Which act of saving was tried last: the same content again is the same act. */
  sent: { body: string; key: string } | null;
}

export interface ImportState {
  current: Import | null;
  past: Snapshot[];
}

export interface HeaderEdit {
  title: string | null;
  periodFrom: number | null;
  periodTo: number | null;
  approvedBy: LegalAct | null;
}

export type ImportAction =
  | { type: 'read'; preview: PlanPreview; planId: string | null }
  | { type: 'header'; edit: HeaderEdit }
  | { type: 'row'; path: RowPath; edit: RowEdit; newInstitutions?: DraftInstitution[] }
  | { type: 'match'; printed: string; code: string }
  | { type: 'newInstitution'; printed: string; institution: DraftInstitution }
  | { type: 'keep'; ids: string[] }
  | { type: 'sent'; body: string; key: string }
  | { type: 'undo' }
  | { type: 'discard' };

export const emptyImport: ImportState = { current: null, past: [] };
const mostUndone = 100;

export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  if (action.type === 'read') return { current: readPreview(action.preview, action.planId), past: [] };
  if (action.type === 'discard') return emptyImport;
  const { current, past } = state;
  if (!current) return state;
  switch (action.type) {
    case 'sent':
      return { current: { ...current, sent: { body: action.body, key: action.key } }, past };
    case 'undo': {
      const before = past.at(-1);
      return before ? { current: { ...current, ...before }, past: past.slice(0, -1) } : state;
    }
    case 'keep':
      return step(state, current, {
        draft: current.draft,
        doubts: current.doubts.map((doubt) =>
          action.ids.includes(doubt.id) && doubt.state === 'open' ? { ...doubt, state: 'kept' } : doubt,
        ),
      });
    case 'header':
      return mend(state, current, { ...current.draft, ...action.edit });
    case 'row':
      return mend(state, current, {
        ...editRow(current.draft, action.path, action.edit),
        newInstitutions: [...current.draft.newInstitutions, ...(action.newInstitutions ?? [])],
      });
    case 'match':
      return mend(state, current, matchExecutor(current.draft, action.printed, action.code));
    case 'newInstitution':
      return mend(
        state,
        current,
        matchExecutor(
          { ...current.draft, newInstitutions: [...current.draft.newInstitutions, action.institution] },
          action.printed,
          action.institution.code,
        ),
      );
  }
}

function readPreview(preview: PlanPreview, planId: string | null): Import {
  const rows = rowsOf(preview.draft);
  return {
    fileName: preview.fileName,
    planId,
    draft: preview.draft,
    doubts: preview.doubts.map((doubt, index) => ({
      ...doubt,
      id: `abejone-${index}`,
      path: pathOf(rows, doubt.row),
      state: 'open',
    })),
    changes: preview.changes,
    mended: false,
    sent: null,
  };
}

function step(state: ImportState, current: Import, next: Snapshot): ImportState {
  const before = { draft: current.draft, doubts: current.doubts };
  return { current: { ...current, ...next }, past: [...state.past, before].slice(-mostUndone) };
}

/** What was doubted and has been changed is doubted no more. */
function mend(state: ImportState, current: Import, draft: PlanDraft): ImportState {
  const fields = changedFields(current.draft, draft);
  const names = lostNames(current.draft, draft);
  const doubts = current.doubts.map((doubt): Doubt => {
    if (doubt.state !== 'open') return doubt;
    const of = fields.get(doubt.path ? rowId(doubt.path) : '');
    // Whoever mended the plan's name, years or act has read what is doubted of them.
    const changed = of !== undefined && (doubt.path === null || of.has(doubt.field));
    const named = doubt.field === 'executors' && names.has(doubt.found);
    return changed || named ? { ...doubt, state: 'mended' } : doubt;
  });
  const { current: after, past } = step(state, current, { draft, doubts });
  return { current: after && { ...after, mended: true }, past };
}

export const openDoubts = ({ doubts }: Pick<Import, 'doubts'>): Doubt[] =>
  doubts.filter(({ state }) => state === 'open');
