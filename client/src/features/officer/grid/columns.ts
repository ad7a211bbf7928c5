import type { Obligation, Suggestion } from '@/api/obligations';
import type { Done, FundingSource, Status } from '@/api/types';
import type { Translate } from '@/i18n';
import { fold } from '@/lib/format';
import { reasonsOf } from '../draft/reasons';
import {
  asksDate,
  asksNumber,
  claimIsAsked,
  defaultSource,
  moneyAnswerOf,
  sources,
  type ReportForm,
} from '../draft/reportForm';

/** One row of the table as its cells see it. */
export interface RowContext {
  obligation: Obligation;
  form: ReportForm;
  suggestion: Suggestion | null;
}

export interface Choice {
  value: string;
  label: string;
}

export interface Column {
  key:
    'done' | 'achieved' | 'narrative' | 'reason' | 'reasonText' | 'money' | 'source' | 'evidence' | 'claim';
  kind: 'choice' | 'text' | 'long';
  /** The answers of the form that stand in this column. */
  fields: readonly (keyof ReportForm)[];
  choices?: (row: RowContext, t: Translate) => Choice[];
  /** Whether the question is put to this row; a cell that is not asked is empty and cannot be changed. */
  isAsked: (row: RowContext) => boolean;
  /** As typed, or the code of the choice. */
  read: (row: RowContext) => string;
  write: (form: ReportForm, value: string, obligation: Obligation) => ReportForm;
}

const answered = ({ form }: RowContext) => form.done !== '';
const reasonSide = ({ form, suggestion }: RowContext) =>
  form.done === 'no' ? 'below' : form.done === '' || form.done === 'noNeed' ? null : suggestion?.reasonNeeded;
const spendsMoney = ({ form }: RowContext) => form.money === 'amount';
const inSeveralParts = (row: RowContext) => spendsMoney(row) && row.form.spending.length > 1;
const named = (t: Translate, prefix: string, values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: t(`${prefix}.${value}`) }));

export const columns: readonly Column[] = [
  {
    key: 'done',
    kind: 'choice',
    fields: ['done'],
    choices: (_, t) => named(t, 'terms.done', ['yes', 'partly', 'no', 'noNeed']),
    isAsked: () => true,
    read: ({ form }) => form.done,
    write: (form, value) => ({ ...form, done: value as Done | '' }),
  },
  {
    key: 'achieved',
    kind: 'text',
    fields: ['achieved', 'achievedDate'],
    isAsked: ({ form, obligation }) => asksNumber(obligation, form.done) || asksDate(obligation, form.done),
    read: ({ form, obligation }) => (obligation.asks === 'date' ? form.achievedDate : form.achieved),
    write: (form, value, { asks }) =>
      asks === 'date' ? { ...form, achievedDate: value } : { ...form, achieved: value },
  },
  {
    key: 'narrative',
    kind: 'long',
    fields: ['narrative'],
    isAsked: answered,
    read: ({ form }) => form.narrative,
    write: (form, value) => ({ ...form, narrative: value }),
  },
  {
    key: 'reason',
    kind: 'choice',
    fields: ['reasons'],
    choices: (row, t) => named(t, 'terms.reason', reasonsOf[reasonSide(row) ?? 'below']),
    isAsked: (row) => Boolean(reasonSide(row)),
    read: ({ form }) => form.reasons.join(' '),
    write: (form, value) => ({ ...form, reasons: value === '' ? [] : [value] }),
  },
  {
    key: 'reasonText',
    kind: 'text',
    fields: ['reasonText'],
    isAsked: (row) => Boolean(reasonSide(row)) && row.form.reasons.length > 0,
    read: ({ form }) => form.reasonText,
    write: (form, value) => ({ ...form, reasonText: value }),
  },
  {
    key: 'money',
    kind: 'text',
    fields: ['money', 'spending'],
    isAsked: (row) => answered(row) && !inSeveralParts(row),
    read: ({ form }) =>
      form.money === 'zero'
        ? '0'
        : form.money === 'unknown'
          ? 'nežinau'
          : form.money === 'amount'
            ? form.spending.map(({ amount }) => amount).join('; ')
            : '',
    write: (form, value, obligation) => {
      const money = moneyAnswerOf(value);
      const source = form.spending[0]?.source ?? defaultSource(obligation);
      return { ...form, money, spending: [{ source, amount: money === 'amount' ? value : '' }] };
    },
  },
  {
    key: 'source',
    kind: 'choice',
    fields: ['spending'],
    choices: (_, t) => named(t, 'terms.source', sources),
    isAsked: (row) => spendsMoney(row) && !inSeveralParts(row),
    read: (row) => (spendsMoney(row) ? (row.form.spending[0]?.source ?? '') : ''),
    write: (form, value, obligation) => ({
      ...form,
      spending: form.spending.map((part, index) =>
        index === 0 ? { ...part, source: (value as FundingSource) || defaultSource(obligation) } : part,
      ),
    }),
  },
  {
    key: 'evidence',
    kind: 'text',
    fields: ['evidence'],
    isAsked: answered,
    read: ({ form }) =>
      form.evidence
        .filter(({ fileId }) => !fileId)
        .map(({ url }) => url)
        .join(' '),
    write: (form, value) => ({
      ...form,
      // The cell holds the links; files are added in the row itself and stay.
      evidence: [
        ...value
          .split(/[\s;]+/)
          .filter((url) => url !== '')
          .map((url) => ({ url })),
        ...form.evidence.filter(({ fileId }) => fileId),
      ],
    }),
  },
  {
    key: 'claim',
    kind: 'choice',
    fields: ['claimedStatus'],
    choices: (_, t) => named(t, 'terms.status', ['implemented', 'partiallyImplemented', 'notImplemented']),
    isAsked: (row) => answered(row) && claimIsAsked(row.suggestion),
    read: ({ form, suggestion }) =>
      claimIsAsked(suggestion)
        ? form.claimedStatus
        : form.agreement === 'disagree'
          ? form.claimedStatus
          : (suggestion?.status ?? ''),
    write: (form, value) => ({ ...form, claimedStatus: value as Status | '' }),
  },
];

/** What is shown and copied: the words of a choice, the text as typed. */
export function shownIn(column: Column, row: RowContext, t: Translate): string {
  const value = column.read(row);
  if (column.key === 'money' && row.form.money === 'unknown') return t('grid.unknown');
  if (!column.choices || value === '') return value;
  if (column.key === 'reason') return row.form.reasons.map((code) => t(`terms.reason.${code}`)).join('; ');
  return column.choices(row, t).find((choice) => choice.value === value)?.label ?? '';
}

/** A pasted or typed value as the column keeps it; null where no choice of the column goes by that name. */
export function understood(column: Column, typed: string, row: RowContext, t: Translate): string | null {
  const text = typed.trim();
  if (!column.choices || text === '') return text;
  const all =
    column.key === 'reason'
      ? named(t, 'terms.reason', [...reasonsOf.below, ...reasonsOf.above])
      : column.choices(row, t);
  const wanted = fold(text);
  return all.find(({ value, label }) => value === text || fold(label) === wanted)?.value ?? null;
}

/** The column in which a finding of the check is mended; null: only in the row's own form. */
export function columnOf(field: string): Column['key'] | null {
  if (field.startsWith('evidence')) return 'evidence';
  if (field.startsWith('spending')) return 'money';
  const keys: Record<string, Column['key']> = {
    done: 'done',
    achieved: 'achieved',
    achievedDate: 'achieved',
    narrative: 'narrative',
    reasons: 'reason',
    reasonText: 'reasonText',
    money: 'money',
    claimedStatus: 'claim',
  };
  return keys[field] ?? null;
}
