import { expect, it } from 'vitest';
import { plan } from './testing';
import { branchIds, filterTree, itemCount } from './tree';

const titles = (words: string) =>
  filterTree(plan.tasks, words).flatMap((task) =>
    task.measures.map((measure) => `${measure.code}/${measure.actions.map(({ no }) => no).join('')}`),
  );

it('finds words without their marks, codes, and the actions under a measure', () => {
  expect(titles('sirvintu')).toEqual(['01.01.02/']);
  expect(titles('ATASKAIT')).toEqual(['01.01.01/2']);
  expect(titles('01.02')).toEqual(['01.02.01/']);
  expect(titles('komisijos')).toEqual(['01.01.01/12']);
  expect(titles('')).toHaveLength(3);
  expect(titles('nieko tokio')).toEqual([]);
});

it('counts rows with a criterion and names what can be opened', () => {
  expect(itemCount(plan.tasks)).toBe(4);
  expect(branchIds(plan.tasks)).toEqual(['t1', 'm1', 't2']);
});
