import { expect, it } from 'vitest';
import { neighbour, nextUndecided, shownTasks, stopsOf } from './stops';
import { row, task } from './testing';

const decided = row('01', { officialStatus: 'implemented', attention: 'settled' });
const disputed = row('02', { attention: 'disputed' });
const awaited = row('03', { attention: 'awaited', suggestedStatus: 'pending' });
const first = task([decided, disputed, awaited], { officialStatus: 'implemented', attention: 'settled' });
const second = task([row('04')], { id: 't2', no: 2, attention: 'undecided' });

const ids = (...shown: Parameters<typeof shownTasks>) => stopsOf(shownTasks(...shown)).map(({ id }) => id);

it('goes through tasks and their rows in the order of the page', () => {
  expect(ids([first, second], 'visos', true)).toEqual([
    'uzdavinys-t1',
    'eilute-01',
    'eilute-02',
    'eilute-03',
    'uzdavinys-t2',
    'eilute-04',
  ]);
  expect(ids([first, second], 'visos', false)).toEqual([
    'uzdavinys-t2',
    'eilute-04',
    'uzdavinys-t1',
    'eilute-02',
    'eilute-03',
    'eilute-01',
  ]);
});

it('keeps a task that has something left to show, and drops one that has nothing', () => {
  const done = task([decided], { officialStatus: 'implemented', attention: 'settled' });
  expect(ids([done, second], 'nespresta', true)).toEqual(['uzdavinys-t2', 'eilute-04']);
  expect(ids([task([decided])], 'nespresta', true)).toEqual(['uzdavinys-t1']);
});

it('finds the neighbour, and the next one that can be decided, from the beginning again after the last', () => {
  const stops = stopsOf(shownTasks([first, second], 'visos', true));
  expect(neighbour(stops, undefined, 1)?.id).toBe('uzdavinys-t1');
  expect(neighbour(stops, 'eilute-02', -1)?.id).toBe('eilute-01');
  expect(neighbour(stops, 'eilute-04', 1)).toBeUndefined();
  expect(nextUndecided(stops, undefined)?.id).toBe('eilute-02');
  expect(nextUndecided(stops, 'eilute-02')?.id).toBe('uzdavinys-t2');
  expect(nextUndecided(stops, 'eilute-04')?.id).toBe('eilute-02');
});
