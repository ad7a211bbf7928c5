import { expect, it } from 'vitest';
import { flagged, nextInQueue, stateAsked } from './queue';
import { summary } from './testing';

const rows = ['a', 'b', 'c'].map((id) => summary(id));

it('goes on to the next row, round to the first, and ends when no other is left', () => {
  expect(nextInQueue(rows, 'a')?.id).toBe('b');
  expect(nextInQueue(rows, 'c')?.id).toBe('a');
  expect(nextInQueue(rows, 'gone')?.id).toBe('a');
  expect(nextInQueue(rows.slice(0, 1), 'a')).toBeNull();
  expect(nextInQueue([], 'a')).toBeNull();
});

it('asks for submitted rows unless told otherwise', () => {
  expect([stateAsked(undefined), stateAsked('accepted'), stateAsked('visos')]).toEqual([
    'submitted',
    'accepted',
    undefined,
  ]);
});

it('keeps the rows that need a certain look', () => {
  const late = summary('d', { flags: ['late'] });
  expect(flagged([...rows, late], 'late')).toEqual([late]);
  expect(flagged(rows, undefined)).toEqual(rows);
});
