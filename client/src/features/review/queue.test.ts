import { expect, it } from 'vitest';
import type { ObligationSummary } from '@/api/obligations';
import { disagrees, inReviewOrder, nextInQueue, stateAsked } from './queue';
import { summary } from './testing';

const rows: ObligationSummary[] = [
  summary('a', { submittedAt: null, state: 'draft' }),
  summary('b', { submittedAt: '2022-02-02T10:00:00Z' }),
  summary('c', { submittedAt: '2022-02-01T10:00:00Z' }),
];

it('puts what has waited longest first and what was not handed in last', () => {
  expect(inReviewOrder(rows).map((row) => row.id)).toEqual(['c', 'b', 'a']);
});

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

it('notices a claim that differs from the rule', () => {
  expect(disagrees({ claimedStatus: 'implemented', suggestedStatus: 'notImplemented' })).toBe(true);
  expect(disagrees({ claimedStatus: 'implemented', suggestedStatus: 'implemented' })).toBe(false);
  expect(disagrees({ claimedStatus: null, suggestedStatus: 'implemented' })).toBe(false);
});
