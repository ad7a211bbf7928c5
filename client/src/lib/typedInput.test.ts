import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { echoMoney, echoTyped } from './echo';
import { readDate, readMoney, readNumber, readShare, type TypedNumber } from './parse';

interface Case {
  field: 'money' | 'number' | 'share' | 'date';
  typed: string;
  /** `value`, `ask`, `empty`, `unknown`, or the code of the refusal. */
  reads: string;
  value?: number | string;
  about?: string;
  of?: number;
  note?: string;
  lt?: string;
  en?: string;
}

// The table is the server's too.
const { cases, reportYear } = JSON.parse(
  readFileSync(resolve('../tests/fixtures/typed-input.json'), 'utf8'),
) as { cases: Case[]; reportYear: number };

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

function read({ field, typed }: Pick<Case, 'field' | 'typed'>) {
  if (field === 'money') return readMoney(typed);
  if (field === 'date') return readDate(typed, reportYear);
  return field === 'share' ? readShare(typed) : readNumber(typed);
}

function echo(field: Case['field'], found: object, language: 'lt' | 'en'): string {
  if (field === 'money') return echoMoney((found as { value: number }).value);
  if (field === 'date') return (found as { value: string }).value;
  return echoTyped(found as TypedNumber, language, field === 'share');
}

describe('what people type', () => {
  it.each(cases.map((one) => [one.field, one.typed, one] as const))('%s “%s”', (field, typed, one) => {
    const found = read({ field, typed });
    if (found.kind === 'refused') return expect(found.code).toBe(one.reads);
    expect(found.kind).toBe(one.reads);
    if (found.kind !== 'value' && found.kind !== 'ask') return;
    expect(found.value).toBe(one.value);
    if (field === 'number' || field === 'share') {
      expect(found).toMatchObject({ about: one.about ?? null, of: one.of ?? null, note: one.note ?? null });
    }
    expect(spaced(echo(field, found, 'lt'))).toBe(one.lt);
    expect(spaced(echo(field, found, 'en'))).toBe(one.en);
  });
});

describe('what is said back reads as the same value', () => {
  const understood = cases.filter(({ reads }) => reads === 'value' || reads === 'ask');
  it.each(understood.map((one) => [one.field, one.typed, one] as const))('%s “%s”', (field, typed) => {
    const found = read({ field, typed }) as { value: number | string; about?: string; of?: number };
    for (const language of ['lt', 'en'] as const) {
      const again = read({ field, typed: echo(field, found, language) });
      expect(again).toMatchObject({ kind: 'value', value: found.value });
      if (field === 'number' || field === 'share') {
        expect(again).toMatchObject({ about: found.about, of: found.of });
      }
    }
  });

  it('for amounts and counts of any size', () => {
    for (let step = 0; step < 4000; step++) {
      const cents = Math.round(10 ** (13 * ((step * 0.6180339887) % 1)));
      expect(readMoney(echoMoney(cents / 100))).toEqual({ kind: 'value', value: cents / 100 });
      const value = Math.round(10 ** (9 * ((step * 0.6180339887) % 1))) / (step % 2 ? 1 : 10_000);
      const typed: TypedNumber = { value, about: null, of: null, note: null };
      expect(readNumber(echoTyped(typed, 'lt'))).toEqual({ kind: 'value', ...typed });
    }
  });
});
