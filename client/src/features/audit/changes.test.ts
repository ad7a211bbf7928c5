import { expect, it } from 'vitest';
import { changesOf, resourceOf } from './changes';

const paths = (before: unknown, after: unknown) =>
  changesOf(before, after).map(({ path, before: was, after: is }) => [path.join('.'), was, is]);

it('names each changed value, however deep', () => {
  expect(
    paths(
      { title: 'A', criterion: { target: 2, unit: 'vnt.' } },
      { title: 'A', criterion: { target: 3, unit: 'vnt.' } },
    ),
  ).toEqual([['criterion.target', 2, 3]]);
});

it('follows members of a list by their code', () => {
  const one = {
    executors: [
      { code: 'VRM', plannedValue: 1 },
      { code: 'GP', plannedValue: 2 },
    ],
  };
  const two = { executors: [{ code: 'GP', plannedValue: 5 }] };
  expect(paths(one, two)).toEqual([
    ['executors.VRM.plannedValue', 1, undefined],
    ['executors.GP.plannedValue', 2, 5],
  ]);
});

it('tells empty from zero and treats the first version as all new', () => {
  expect(paths(null, { state: 'submitted', comment: null, reasons: [] })).toEqual([
    ['state', undefined, 'submitted'],
  ]);
  expect(paths({ spentEur: null }, { spentEur: 0 })).toEqual([['spentEur', null, 0]]);
});

it('reads what an entry is about', () => {
  expect(resourceOf('item/abc/determination/2021')).toEqual({
    kind: 'item',
    id: 'abc',
    year: 2021,
    isDecision: true,
  });
  expect(resourceOf('item/abc/2021')).toMatchObject({ year: 2021, isDecision: false });
  expect(resourceOf('obligation/abc')).toMatchObject({ kind: 'obligation', year: undefined });
});
