import type { FieldError } from '@/components';
import type { CriterionKind, PlannedKind } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { parseDate, parseMoney, parseNumber } from '@/lib/parse';
import type { Combination, Direction, ExecutorRole, Item, ItemExecutor, ItemInput } from './api';

export interface ExecutorForm {
  code: string;
  name: string;
  role: ExecutorRole;
  plannedKind: PlannedKind;
  plannedValue: string;
  plannedEur: string;
  state: ItemExecutor['state'];
}

/** The item as it is typed: numbers, money and dates are text until it is saved. */
export interface ItemForm {
  title: string;
  kind: CriterionKind;
  text: string;
  target: string;
  unit: string;
  deadline: string;
  direction: Direction;
  combination: Combination;
  /** "2021–2022", or nothing for a target of this year alone. */
  span: string;
  plannedEur: string;
  executors: ExecutorForm[];
  legalBasis: string;
  amendedOn: string;
}

const typed = (value: number | null): string => (value === null ? '' : formatNumber(value, 4));

export function formOf(item: Item): ItemForm {
  const { criterion } = item;
  return {
    title: item.title,
    kind: criterion.kind,
    text: criterion.text ?? '',
    target: typed(criterion.target),
    unit: criterion.unit ?? '',
    deadline: criterion.deadline ?? '',
    direction: criterion.direction,
    combination: criterion.combination,
    span: criterion.span ? spanText(criterion.span) : '',
    plannedEur: typed(item.plannedEur),
    executors: item.executors.map((executor) => ({
      code: executor.code,
      name: executor.name,
      role: executor.role,
      plannedKind: executor.plannedKind,
      plannedValue: typed(executor.plannedValue),
      plannedEur: typed(executor.plannedEur),
      state: executor.state,
    })),
    legalBasis: '',
    amendedOn: '',
  };
}

export const newExecutor = (code: string, name: string): ExecutorForm => ({
  code,
  name,
  role: 'joint',
  plannedKind: 'notStated',
  plannedValue: '',
  plannedEur: '',
  state: 'notStarted',
});

const spanText = ({ from, to }: { from: number; to: number }) => `${from}–${to}`;

/** Only a count that is to be reached adds up over years. */
export const mayHaveSpan = ({ kind, direction }: Pick<ItemForm, 'kind' | 'direction'>): boolean =>
  (kind === 'count' || kind === 'perExecutor') && direction === 'atLeast';

/** Every stretch of the plan's years that holds this one and another. */
export function spansOf(year: number, periodFrom: number, periodTo: number): string[] {
  const spans: string[] = [];
  for (let from = periodFrom; from <= year; from++) {
    for (let to = year; to <= periodTo; to++) {
      if (from < to) spans.push(spanText({ from, to }));
    }
  }
  return spans;
}

function readSpan(form: ItemForm): { from: number; to: number } | null {
  const [from, to] = form.span.split('–').map(Number);
  return mayHaveSpan(form) && from && to ? { from, to } : null;
}

/** Kinds that stand or fall with a date. */
export const needsDeadline = (kind: CriterionKind): boolean => kind === 'deadline' || kind === 'document';
export const hasTarget = (kind: CriterionKind): boolean =>
  kind === 'count' || kind === 'percent' || kind === 'perExecutor' || kind === 'asNeeded';

/** A field and the message id of what is wrong with it. */
export interface Fault {
  fieldId: string;
  message: string;
}

export const executorField = (code: string, field: string) => `vykdytojas-${code}-${field}`;

export function readForm(form: ItemForm, year: number): { input: ItemInput | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const fail = (fieldId: string, message: string) => void faults.push({ fieldId, message });

  const number = (text: string, fieldId: string): number | null => {
    if (!text.trim()) return null;
    const value = parseNumber(text)?.value;
    if (value === undefined || value < 0) fail(fieldId, 'plan.error.number');
    return value ?? null;
  };
  const money = (text: string, fieldId: string): number | null => {
    const parsed = parseMoney(text);
    if (parsed === null || parsed.kind === 'unknown') return null;
    if (parsed.kind !== 'amount') fail(fieldId, 'plan.error.money');
    return parsed.kind === 'amount' ? parsed.value : null;
  };
  const date = (text: string, fieldId: string): string | null => {
    if (!text.trim()) return null;
    const value = parseDate(text, year);
    if (value === null) fail(fieldId, 'plan.error.date');
    return value;
  };

  if (!form.title.trim()) fail('title', 'plan.error.title');
  const target = hasTarget(form.kind) ? number(form.target, 'target') : null;
  if (form.kind === 'percent' && target !== null && (target < 1 || target > 100))
    fail('target', 'plan.error.percent');
  const deadline = date(form.deadline, 'deadline');
  if (needsDeadline(form.kind) && !form.deadline.trim()) fail('deadline', 'plan.error.deadline');
  const plannedEur = money(form.plannedEur, 'plannedEur');
  if (form.executors.length === 0) fail('addExecutor', 'plan.error.executors');

  const executors = form.executors.map((executor) => {
    const field = executorField(executor.code, 'plannedValue');
    const counted = executor.plannedKind === 'number';
    if (counted && !executor.plannedValue.trim()) fail(field, 'plan.error.planned');
    return {
      code: executor.code,
      role: executor.role,
      plannedKind: executor.plannedKind,
      plannedValue: counted ? number(executor.plannedValue, field) : null,
      plannedEur: money(executor.plannedEur, executorField(executor.code, 'plannedEur')),
    };
  });

  if (!form.legalBasis.trim()) fail('legalBasis', 'plan.error.legalBasis');
  const amendedOn = date(form.amendedOn, 'amendedOn');
  if (!form.amendedOn.trim()) fail('amendedOn', 'plan.error.amendedOn');
  if (faults.length > 0 || amendedOn === null) return { input: null, faults };

  return {
    faults,
    input: {
      title: form.title.trim(),
      criterion: {
        text: form.text.trim() || null,
        kind: form.kind,
        direction: form.direction,
        target,
        unit: form.unit.trim() || null,
        deadline,
        combination: form.combination,
        span: readSpan(form),
      },
      plannedEur,
      executors,
      amendment: { legalBasis: form.legalBasis.trim(), date: amendedOn },
    },
  };
}

const serverFields: Record<string, string> = {
  title: 'title',
  plannedEur: 'plannedEur',
  criterion: 'criterionText',
  'criterion.kind': 'kind',
  'criterion.text': 'criterionText',
  'criterion.target': 'target',
  'criterion.unit': 'unit',
  'criterion.deadline': 'deadline',
  'criterion.span': 'span',
  executors: 'addExecutor',
  amendment: 'legalBasis',
};

/** The server's sentences at the fields they are about; what it names otherwise stays at the top of the form. */
export function serverErrors(errors: Record<string, string[]>, executors: ExecutorForm[]): FieldError[] {
  return Object.entries(errors).flatMap(([name, sentences]) => {
    const part = /^executors\[(\d+)\]\.(\w+)$/.exec(name);
    const code = part && executors[Number(part[1])]?.code;
    const fieldId = code ? executorField(code, part[2] ?? '') : (serverFields[name] ?? 'title');
    return sentences.map((message) => ({ fieldId, message }));
  });
}

/** Which parts of the form differ between two versions, by the message id of their names. */
export function differingParts(mine: ItemForm, theirs: ItemForm): string[] {
  const fields = [
    'title',
    'kind',
    'text',
    'target',
    'unit',
    'deadline',
    'direction',
    'combination',
    'span',
    'plannedEur',
  ] as const;
  const parts: string[] = fields.filter((field) => mine[field] !== theirs[field]);
  const essence = (form: ItemForm) =>
    JSON.stringify(
      form.executors
        .map(({ code, role, plannedKind, plannedValue, plannedEur }) => [
          code,
          role,
          plannedKind,
          plannedValue,
          plannedEur,
        ])
        .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    );
  if (essence(mine) !== essence(theirs)) parts.push('executors');
  return parts;
}
