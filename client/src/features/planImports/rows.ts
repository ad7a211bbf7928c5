import type { DraftAction, DraftCriterion, DraftItem, DraftMeasure, DraftTask, PlanDraft } from './types';

/** Where a row is in the draft; it stays the same when its code or its words are mended. */
export interface RowPath {
  task: number;
  measure?: number;
  action?: number;
}

export type RowLevel = 'task' | 'measure' | 'action';

/** A line of the preview. */
export interface DraftRow {
  id: string;
  path: RowPath;
  level: RowLevel;
  /** As it is cited: "01.02", "01.02.03", "01.02.03/1". */
  cite: string;
  taskNo: number;
  measureCode: string | null;
  actionNo: number | null;
  title: string;
  item: DraftItem | null;
  /** Of a task: what it is judged by as a whole. */
  criterion: DraftCriterion | null;
}

export const rowId = ({ task, measure, action }: RowPath): string =>
  ['eilute', task, measure, action].filter((part) => part !== undefined).join('-');

/** "01.02" of the measures under it, as plans number their tasks; a task without measures has its number alone. */
export const taskCode = (task: DraftTask): string =>
  /^\d+\.\d+/.exec(task.measures[0]?.code ?? '')?.[0] ?? String(task.no);

export function rowsOf(draft: PlanDraft): DraftRow[] {
  return draft.tasks.flatMap((task, at) => [
    row({ task: at }, 'task', taskCode(task), task),
    ...task.measures.flatMap((measure, no) => [
      row({ task: at, measure: no }, 'measure', measure.code, task, measure),
      ...measure.actions.map((action, index) =>
        row(
          { task: at, measure: no, action: index },
          'action',
          `${measure.code}/${action.no}`,
          task,
          measure,
          action,
        ),
      ),
    ]),
  ]);
}

function row(
  path: RowPath,
  level: RowLevel,
  cite: string,
  task: DraftTask,
  measure?: DraftMeasure,
  action?: DraftAction,
): DraftRow {
  return {
    id: rowId(path),
    path,
    level,
    cite,
    taskNo: task.no,
    measureCode: measure?.code ?? null,
    actionNo: action?.no ?? null,
    title: (action ?? measure ?? task).title,
    item: (action ?? measure)?.item ?? null,
    criterion: measure ? null : task.criterion,
  };
}

/** The row that a doubt or an answer of the server cites. */
export function pathOf(rows: DraftRow[], cite: string | null): RowPath | null {
  if (cite === null) return null;
  const wanted = cite.replace(/\.$/, '');
  const taskNo = /^(?:task )?(\d+)(?: uždavinys)?$/i.exec(wanted)?.[1];
  const found =
    rows.find((one) => one.cite === wanted) ??
    rows.find((one) => one.level === 'task' && String(one.taskNo) === taskNo);
  return found?.path ?? null;
}

export interface Counts {
  tasks: number;
  measures: number;
  actions: number;
  items: number;
}

export function countsOf(draft: PlanDraft): Counts {
  const rows = rowsOf(draft);
  const of = (level: RowLevel) => rows.filter((one) => one.level === level).length;
  return {
    tasks: of('task'),
    measures: of('measure'),
    actions: of('action'),
    items: rows.filter((one) => one.item !== null).length,
  };
}

/** How many parts of executors have results: of municipalities mostly. */
export const partCount = (item: DraftItem): number => item.result?.parts.length ?? 0;

/** What an edit makes of one row; the rest of the draft stays the very same objects. */
export interface RowEdit {
  title?: string;
  code?: string;
  no?: number;
  item?: DraftItem | null;
  criterion?: DraftCriterion | null;
}

export function editRow(draft: PlanDraft, path: RowPath, edit: RowEdit): PlanDraft {
  return {
    ...draft,
    tasks: replaceAt(draft.tasks, path.task, (task) => {
      if (path.measure === undefined)
        return {
          ...task,
          title: edit.title ?? task.title,
          no: edit.no ?? task.no,
          criterion: edit.criterion === undefined ? task.criterion : edit.criterion,
        };
      return {
        ...task,
        measures: replaceAt(task.measures, path.measure, (measure) => {
          if (path.action === undefined) {
            return {
              ...measure,
              title: edit.title ?? measure.title,
              code: edit.code ?? measure.code,
              // What is printed in the file is kept only as long as it says the same.
              printedCode:
                edit.code === undefined || edit.code === measure.code ? measure.printedCode : edit.code,
              item: edit.item === undefined ? measure.item : edit.item,
            };
          }
          return {
            ...measure,
            actions: replaceAt(measure.actions, path.action, (action) => ({
              ...action,
              title: edit.title ?? action.title,
              no: edit.no ?? action.no,
              item: edit.item ?? action.item,
            })),
          };
        }),
      };
    }),
  };
}

const replaceAt = <T>(list: T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, index) => (index === at ? change(one) : one));

/** The same change for every row that carries a criterion. */
export function mapItems(draft: PlanDraft, change: (item: DraftItem) => DraftItem): PlanDraft {
  return {
    ...draft,
    tasks: draft.tasks.map((task) => ({
      ...task,
      measures: task.measures.map((measure) => ({
        ...measure,
        item: measure.item && change(measure.item),
        actions: measure.actions.map((action) => ({ ...action, item: change(action.item) })),
      })),
    })),
  };
}

/** Everywhere the document says `printed` it means `code`. */
export function matchExecutor(draft: PlanDraft, printed: string, code: string): PlanDraft {
  const same = (one: { printed: string; code: string | null }) =>
    one.code === null && one.printed === printed;
  return mapItems(draft, (item) => {
    const parts = item.result?.parts ?? [];
    if (!item.executors.some(same) && !parts.some(same)) return item;
    return {
      ...item,
      executors: item.executors.map((one) => (same(one) ? { ...one, code } : one)),
      result: item.result && {
        ...item.result,
        parts: parts.map((one) => (same(one) ? { ...one, code } : one)),
      },
    };
  });
}

/** Names of the document that nobody has recognised yet, with the number of rows that have them. */
export function unmatched(draft: PlanDraft): { printed: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const { item } of rowsOf(draft)) {
    const names = new Set(
      [...(item?.executors ?? []), ...(item?.result?.parts ?? [])]
        .filter((one) => one.code === null)
        .map((one) => one.printed),
    );
    names.forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  return [...counts].map(([printed, rows]) => ({ printed, rows }));
}
