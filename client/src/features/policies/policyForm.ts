import type { Status } from '@/api/types';
import type { FieldError } from '@/components';
import { formatNumber } from '@/lib/format';
import { parseDate, parseNumber } from '@/lib/parse';
import type { MunicipalBasis, PolicySettings, PolicyVersionInput } from './api';

export type YesNo = 'yes' | 'no';

/** The settings as typed; thresholds in per cent. An empty municipal setting is that of the institutions. */
export interface PolicyForm {
  partialFrom: string;
  partialInclusive: YesNo;
  municipalBasis: MunicipalBasis;
  municipalImplementedFrom: string;
  municipalPartialFrom: string;
  municipalPartialInclusive: '' | YesNo;
  lateCountsAs: Status;
  noNeedCountsAs: Status;
  taskPartialFrom: string;
}

/** What a new version needs beside its settings. */
export interface RecordForm {
  name: string;
  validFrom: string;
  reason: string;
}

export const lateChoices: Status[] = ['implemented', 'partiallyImplemented', 'notImplemented'];
export const noNeedChoices: Status[] = ['notImplemented', 'notAssessed'];
export const shortestReason = 20;
export const emptyRecord: RecordForm = { name: '', validFrom: '', reason: '' };

const practice: PolicySettings = {
  partialFrom: 0.5,
  partialInclusive: false,
  municipalBasis: 'measures',
  lateCountsAs: 'implemented',
  noNeedCountsAs: 'notImplemented',
  taskPartialFrom: 0.5,
  municipalPartialFrom: null,
  municipalPartialInclusive: null,
  municipalImplementedFrom: 1,
};

const allOrNothing: PolicySettings = {
  ...practice,
  partialFrom: 1,
  municipalBasis: 'municipalities',
  municipalPartialFrom: 0.5,
};

/** Rules that people name; their names are the messages `policies.preset.<key>`. */
export const presets = {
  practice,
  implementedFromHalf: { ...allOrNothing, municipalImplementedFrom: 0.5 },
  partialFromHalf: { ...allOrNothing, municipalPartialInclusive: true },
} satisfies Record<string, PolicySettings>;

export type Preset = keyof typeof presets;

const percentText = (fraction: number) => formatNumber(fraction * 100, 4);
const yesNo = (value: boolean): YesNo => (value ? 'yes' : 'no');

export const formOf = (settings: PolicySettings): PolicyForm => ({
  partialFrom: percentText(settings.partialFrom),
  partialInclusive: yesNo(settings.partialInclusive),
  municipalBasis: settings.municipalBasis,
  municipalImplementedFrom: percentText(settings.municipalImplementedFrom),
  municipalPartialFrom:
    settings.municipalPartialFrom === null ? '' : percentText(settings.municipalPartialFrom),
  municipalPartialInclusive:
    settings.municipalPartialInclusive === null ? '' : yesNo(settings.municipalPartialInclusive),
  lateCountsAs: settings.lateCountsAs,
  noNeedCountsAs: settings.noNeedCountsAs,
  taskPartialFrom: percentText(settings.taskPartialFrom),
});

/** A fraction of one. Nobody means half a per cent by „0,5“, so it is not taken for one. */
function fraction(text: string): number | null {
  const typed = parseNumber(text);
  if (!typed || typed.approximate || typed.value < 0 || typed.value > 100) return null;
  if (typed.value > 0 && typed.value < 1) return null;
  return Math.round(typed.value * 10_000) / 1_000_000;
}

type Read<T> = { value: T; faults: [] } | { value: null; faults: FieldError[] };

/** The settings, or the message ids of what is wrong with them by field. */
export function readSettings(form: PolicyForm): Read<PolicySettings> {
  const faults: FieldError[] = [];
  const percent = (field: keyof PolicyForm): number => {
    const value = fraction(form[field]);
    if (value === null) faults.push({ fieldId: field, message: 'policies.error.percent' });
    return value ?? 0;
  };
  const settings: PolicySettings = {
    partialFrom: percent('partialFrom'),
    partialInclusive: form.partialInclusive === 'yes',
    municipalBasis: form.municipalBasis,
    municipalImplementedFrom: percent('municipalImplementedFrom'),
    municipalPartialFrom: form.municipalPartialFrom.trim() ? percent('municipalPartialFrom') : null,
    municipalPartialInclusive: form.municipalPartialInclusive
      ? form.municipalPartialInclusive === 'yes'
      : null,
    lateCountsAs: form.lateCountsAs,
    noNeedCountsAs: form.noNeedCountsAs,
    taskPartialFrom: percent('taskPartialFrom'),
  };
  const partialFrom = settings.municipalPartialFrom ?? settings.partialFrom;
  if (faults.length === 0 && settings.municipalImplementedFrom === 0) {
    faults.push({ fieldId: 'municipalImplementedFrom', message: 'policies.error.implementedZero' });
  } else if (faults.length === 0 && settings.municipalImplementedFrom < partialFrom) {
    faults.push({ fieldId: 'municipalImplementedFrom', message: 'policies.error.implementedBelow' });
  }
  return faults.length > 0 ? { value: null, faults } : { value: settings, faults: [] };
}

export function readRecord(
  form: RecordForm,
  settings: PolicySettings,
  year: number,
): Read<PolicyVersionInput> {
  const faults: FieldError[] = [];
  const validFrom = parseDate(form.validFrom, year);
  if (!form.name.trim()) faults.push({ fieldId: 'name', message: 'policies.error.name' });
  if (validFrom === null) faults.push({ fieldId: 'validFrom', message: 'policies.error.validFrom' });
  if (form.reason.trim().length < shortestReason) {
    faults.push({ fieldId: 'reason', message: 'policies.error.reason' });
  }
  return faults.length > 0 || validFrom === null
    ? { value: null, faults }
    : { value: { name: form.name.trim(), validFrom, reason: form.reason.trim(), settings }, faults: [] };
}

/** The server's sentences at the fields they are about. */
export const serverErrors = (errors: Record<string, string[]>): FieldError[] =>
  Object.entries(errors).flatMap(([name, sentences]) => {
    const fieldId = name.split('.').at(-1) ?? 'partialFrom';
    return sentences.map((message) => ({
      fieldId: fieldId === 'settings' ? 'partialFrom' : fieldId,
      message,
    }));
  });
