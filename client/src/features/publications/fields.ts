import { statusOrder } from '@/components';
import type { Translate } from '@/i18n';

/** The fields of the open record that a reader meets most; the others go by their names in the record. */
const named = [
  'answer.text',
  'answer.achieved',
  'answer.reasons',
  'answer.spending',
  'criterion.target',
  'criterion.text',
  'official.status',
  'official.justification',
  'policy.version',
  'status',
  'suggested.explanation',
  'suggested.rule',
  'suggested.status',
  'title',
] as const;

export function fieldName(t: Translate, field: string): string {
  const known = named.find((one) => one === field);
  return known ? t(`publications.field.${known}`) : field;
}

/** A status in words; every other value as it stands in the record. */
export function valueText(t: Translate, field: string, value: string | null): string {
  if (value === null) return '–';
  const status = field.endsWith('tatus') && statusOrder.find((one) => one === value);
  return status ? t(`terms.status.${status}`) : value;
}
