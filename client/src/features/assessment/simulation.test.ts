import { expect, it } from 'vitest';
import { emptyPolicy, policyOf } from './simulation';

it('sends only what was changed, and percent as a fraction', () => {
  expect(policyOf(emptyPolicy)).toEqual({});
  expect(policyOf({ ...emptyPolicy, partialFrom: '66,7 %', partialInclusive: 'no' })).toEqual({
    partialFrom: 0.667,
    partialInclusive: false,
  });
  expect(policyOf({ ...emptyPolicy, partialFrom: '0', lateCountsAs: 'notImplemented' })).toEqual({
    partialFrom: 0,
    lateCountsAs: 'notImplemented',
  });
});

it('does not guess a threshold', () => {
  expect(policyOf({ ...emptyPolicy, partialFrom: 'pusė' })).toBeNull();
  expect(policyOf({ ...emptyPolicy, partialFrom: '101' })).toBeNull();
});
