import type { Status } from '@/api/types';
import { parseNumber } from '@/lib/parse';
import type { PolicyInput } from './api';

/** As typed; an empty answer leaves the setting as it is. */
export interface PolicyForm {
  partialFrom: string;
  partialInclusive: '' | 'yes' | 'no';
  municipalBasis: '' | 'measures' | 'municipalities';
  lateCountsAs: '' | Status;
  noNeedCountsAs: '' | Status;
}

export const emptyPolicy: PolicyForm = {
  partialFrom: '',
  partialInclusive: '',
  municipalBasis: '',
  lateCountsAs: '',
  noNeedCountsAs: '',
};

export const lateChoices: Status[] = ['implemented', 'partiallyImplemented', 'notImplemented'];
export const noNeedChoices: Status[] = ['notImplemented', 'notAssessed'];

/** The request, or null when the threshold is not a percentage. The API takes a fraction of one. */
export function policyOf(form: PolicyForm): PolicyInput | null {
  const policy: PolicyInput = {};
  if (form.partialFrom.trim()) {
    const percent = parseNumber(form.partialFrom)?.value;
    if (percent === undefined || percent < 0 || percent > 100) return null;
    policy.partialFrom = Math.round(percent * 10_000) / 1_000_000;
  }
  if (form.partialInclusive) policy.partialInclusive = form.partialInclusive === 'yes';
  if (form.municipalBasis) policy.municipalBasis = form.municipalBasis;
  if (form.lateCountsAs) policy.lateCountsAs = form.lateCountsAs;
  if (form.noNeedCountsAs) policy.noNeedCountsAs = form.noNeedCountsAs;
  return policy;
}
