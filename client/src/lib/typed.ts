import { fold } from './format';

/** Why a text is no answer; each has a sentence in both languages. */
export type Refusal =
  | 'number'
  | 'negative'
  | 'tooLarge'
  | 'decimals'
  | 'range'
  | 'share'
  | 'dash'
  | 'currency'
  | 'date'
  | 'noDay'
  | 'noSuchDay';

export type Reading<T> =
  | { kind: 'empty' }
  | ({ kind: 'value' } & T)
  /** Most likely this, but the person is asked. */
  | ({ kind: 'ask' } & T)
  | { kind: 'unknown' }
  | { kind: 'refused'; code: Refusal };

/** Small letters without marks, one kind of space and of minus. */
export function clean(text: string): string {
  return fold(text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/[\u2012-\u2015\u2212\ufe63\uff0d]/g, '-'))
    .replace(/\s+/g, ' ')
    .trim();
}

export const refused = (code: Refusal) => ({ kind: 'refused' as const, code });
