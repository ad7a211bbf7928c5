import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, it } from 'vitest';
import { messages as en } from './en';
import { messages as lt } from './lt';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

it('says everything in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(lt).sort());
});

it('leaves no text empty', () => {
  const empty = [...Object.entries(lt), ...Object.entries(en)].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

it('uses the same values in both languages and has all Lithuanian plural forms', () => {
  for (const [id, text] of Object.entries(lt)) {
    expect(argumentsOf(en[id] ?? ''), id).toEqual(argumentsOf(text));
    for (const plural of text.matchAll(/\{(\w+), plural,/g)) {
      for (const form of ['one', 'few', 'many', 'other']) {
        expect(text.slice(plural.index), `${id}: ${form}`).toMatch(new RegExp(`\\b${form} ?\\{`));
      }
    }
  }
});

it('has every text that the code asks for by name', () => {
  const asked = Object.entries(sources).flatMap(([file, code]) =>
    [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, id]) => ({ file, id: id ?? '' })),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ id }) => !(id in lt))).toEqual([]);
});

function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      const node = value as { type?: number; value?: unknown; options?: Record<string, { value: unknown }> };
      if (node.type !== undefined && node.type !== 0 && node.type !== 7 && typeof node.value === 'string')
        names.add(node.value);
      Object.values(node.options ?? {}).forEach((option) => visit(option.value));
    }
  };
  visit(parse(text));
  return [...names].sort();
}
