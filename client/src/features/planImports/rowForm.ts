import type { Direction } from '@/features/plan/api';
import type { CriterionKind, Status } from '@/api/types';
import { fold, formatNumber } from '@/lib/format';
import { readDate, readMoney, readNumber, readShare } from '@/lib/parse';
import { readCode } from './codes';
import type { DraftRow, RowEdit } from './rows';
import type { DraftCriterion, DraftExecutor, DraftItem, DraftPartResult, DraftYear } from './types';

export interface YearForm {
  year: number;
  kind: CriterionKind;
  text: string;
  target: string;
  unit: string;
  deadline: string;
  direction: Direction;
  plannedEur: string;
  /** What each executor is to do, by its code. */
  parts: Record<string, string>;
}

export type TaskCriterionForm = Pick<YearForm, 'kind' | 'text' | 'target' | 'unit'>;

export interface ResultForm {
  status: Status | '';
  text: string;
  justification: string;
  parts: DraftPartResult[];
}

/** A row as it is typed: numbers, money and dates are text until they are read. */
export interface RowForm {
  title: string;
  /** A measure's code, or the number of an action or of a task. */
  code: string;
  isMunicipal: boolean;
  executors: DraftExecutor[];
  years: YearForm[];
  result: ResultForm | null;
  /** A task's own criterion. */
  task: TaskCriterionForm | null;
}

export interface Fault {
  fieldId: string;
  message: string;
}

/** Written in place of a number, as the documents do. */
const asNeeded = 'pagal poreikį';
const isAsNeeded = (text: string) => /^(pagal poreiki|as needed)$/.test(fold(text.trim()));

const typed = (value: number | null): string => (value === null ? '' : formatNumber(value, 4));

export const yearField = (year: number, field: string) => `m-${year}-${field}`;
export const hasTarget = (kind: CriterionKind): boolean =>
  kind === 'count' || kind === 'percent' || kind === 'perExecutor' || kind === 'asNeeded';
const needsDeadline = (kind: CriterionKind): boolean => kind === 'deadline' || kind === 'document';

export function formOf(row: DraftRow, resultsYear: number | null): RowForm {
  const { item } = row;
  const numbered =
    row.level === 'measure' ? row.measureCode : row.level === 'action' ? row.actionNo : row.taskNo;
  return {
    title: row.title,
    code: String(numbered ?? ''),
    isMunicipal: item?.isMunicipal ?? false,
    executors: item?.executors ?? [],
    years: item?.years.map(yearForm) ?? [],
    task: row.level === 'task' ? taskForm(row.criterion) : null,
    result:
      item && (item.result ?? resultsYear) !== null
        ? {
            status: item.result?.status ?? '',
            text: item.result?.text ?? '',
            justification: item.result?.justification ?? '',
            parts: item.result?.parts ?? [],
          }
        : null,
  };
}

const taskForm = (criterion: DraftCriterion | null): TaskCriterionForm => ({
  kind: criterion?.kind ?? 'none',
  text: criterion?.text ?? '',
  target: typed(criterion?.target ?? null),
  unit: criterion?.unit ?? '',
});

const yearForm = ({ year, criterion, plannedEur }: DraftYear): YearForm => ({
  year,
  kind: criterion.kind,
  text: criterion.text ?? '',
  target: typed(criterion.target),
  unit: criterion.unit ?? '',
  deadline: criterion.deadline ?? '',
  direction: criterion.direction,
  plannedEur: typed(plannedEur),
  parts: Object.fromEntries(
    criterion.parts.map(({ executor, target, asNeeded: open }) => [
      executor,
      open ? asNeeded : typed(target),
    ]),
  ),
});

/** A year that the document has nothing for begins as the one before it. */
export function addYear(years: YearForm[], year: number): YearForm[] {
  const like = years.filter((one) => one.year < year).at(-1) ?? years[0];
  const added: YearForm = like
    ? { ...like, year, deadline: '', plannedEur: '' }
    : {
        year,
        kind: 'count',
        text: '',
        target: '',
        unit: '',
        deadline: '',
        direction: 'atLeast',
        plannedEur: '',
        parts: {},
      };
  return [...years, added].sort((a, b) => a.year - b.year);
}

export function readRow(form: RowForm, row: DraftRow): { edit: RowEdit | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const fail = (fieldId: string, reason: string) =>
    void faults.push({ fieldId, message: `planImports.error.${reason}` });
  const title = form.title.trim();
  if (!title) fail('eilutes-tekstas', 'title');
  const edit: RowEdit = { title };
  if (row.level === 'measure') {
    const code = readCode(form.code);
    if (code === null) fail('eilutes-kodas', 'code');
    else edit.code = code;
  } else {
    const no = Number(form.code.trim().replace(/\.$/, ''));
    if (!Number.isInteger(no) || no < 1 || no > 99) fail('eilutes-kodas', 'no');
    else edit.no = no;
  }
  if (row.item) edit.item = readItem(form, row.item, fail);
  if (form.task) edit.criterion = readTask(form.task, row.criterion, fail);
  return { edit: faults.length > 0 ? null : edit, faults };
}

/** A task without words, number and kind has no criterion of its own. */
function readTask(form: TaskCriterionForm, before: DraftCriterion | null, fail: Fail): DraftCriterion | null {
  const text = form.text.trim() || null;
  if (form.kind === 'none' && text === null) return null;
  const read = form.kind === 'percent' ? readShare(form.target) : readNumber(form.target);
  const counted = hasTarget(form.kind) && read.kind !== 'empty';
  if (counted && read.kind !== 'value') fail('uzdavinio-reiksme', read.kind === 'ask' ? 'ask' : 'number');
  return {
    deadline: null,
    parts: [],
    direction: 'atLeast',
    ...before,
    text,
    kind: form.kind,
    target: counted && read.kind === 'value' ? read.value : null,
    unit: form.unit.trim() || null,
  };
}

type Fail = (fieldId: string, reason: string) => void;

function readItem(form: RowForm, item: DraftItem, fail: Fail): DraftItem {
  if (!form.isMunicipal && form.executors.length === 0) fail('prideti-vykdytoja', 'executors');
  return {
    isMunicipal: form.isMunicipal,
    executors: form.executors,
    years: form.years.map((year) => readYear(year, item, form.executors, fail)),
    result: form.result && readResult(form.result, item),
  };
}

/** A row that the document says nothing of has no result, rather than an empty one. */
function readResult(form: ResultForm, item: DraftItem): DraftItem['result'] {
  const { status, text, parts } = form;
  const justification = form.justification.trim() || null;
  if (item.result === null && status === '' && !text.trim() && parts.length === 0 && justification === null)
    return null;
  return { ...item.result, status: status || null, text: text.trim() || null, parts, justification };
}

function readYear(form: YearForm, item: DraftItem, executors: DraftExecutor[], fail: Fail): DraftYear {
  const at = (field: string) => yearField(form.year, field);
  const number = (text: string, fieldId: string, share = false): number | null => {
    const read = share ? readShare(text) : readNumber(text);
    if (read.kind === 'empty') return null;
    if (read.kind === 'value') return read.value;
    fail(fieldId, read.kind === 'ask' ? 'ask' : 'number');
    return null;
  };
  const measurable = hasTarget(form.kind);
  const target = measurable ? number(form.target, at('target'), form.kind === 'percent') : null;
  const deadline = readDate(form.deadline, form.year);
  if (deadline.kind === 'ask') fail(at('deadline'), 'ask');
  else if (deadline.kind === 'refused') fail(at('deadline'), 'date');
  else if (deadline.kind === 'empty' && needsDeadline(form.kind)) fail(at('deadline'), 'deadline');
  const money = readMoney(form.plannedEur);
  if (money.kind === 'ask') fail(at('plannedEur'), 'ask');
  else if (money.kind === 'refused') fail(at('plannedEur'), 'money');
  const codes = executors.flatMap(({ code }) => (code === null ? [] : [code]));
  const gone = item.executors.flatMap(({ code }) => (code === null || codes.includes(code) ? [] : [code]));
  const before =
    item.years.find((one) => one.year === form.year)?.criterion.parts.map((one) => one.executor) ?? [];
  /** In the order of the document; the emptied part of somebody who had one stays, not known. */
  const partsOf = () =>
    [...before.filter((code) => !gone.includes(code)), ...codes.filter((code) => !before.includes(code))]
      .filter((code) => form.parts[code]?.trim() || before.includes(code))
      .map((executor) => {
        const text = form.parts[executor] ?? '';
        const open = isAsNeeded(text);
        return { executor, target: open ? null : number(text, at(`dalis-${executor}`)), asNeeded: open };
      });
  return {
    year: form.year,
    plannedEur: money.kind === 'value' ? money.value : null,
    criterion: {
      text: form.text.trim() || null,
      kind: form.kind,
      target,
      unit: form.unit.trim() || null,
      deadline: deadline.kind === 'value' ? deadline.value : null,
      direction: form.direction,
      parts: measurable ? partsOf() : [],
    },
  };
}
