import { expect, it } from 'vitest';
import type { Status } from '@/api/types';
import { checkDecision, differencesFirst, differs, filterRows, presetStatus } from './decision';

const row = (suggested: Status, claimed: Status | null, official: Status | null) => ({
  suggestedStatus: suggested,
  claimedStatus: claimed,
  officialStatus: official,
});
const agreed = row('implemented', 'implemented', 'implemented');
const overruled = row('implemented', null, 'notImplemented');
const disputed = row('notImplemented', 'implemented', null);
const open = row('implemented', null, null);
const all = [agreed, open, overruled, disputed];

it('finds rows whose verdicts differ; a missing verdict is no difference', () => {
  expect(all.map(differs)).toEqual([false, false, true, true]);
});

it('shows what is left to think about, and differences first without mixing up the rest', () => {
  expect(filterRows(all, 'svarstytinos')).toEqual([open, overruled, disputed]);
  expect(filterRows(all, 'nespresta')).toEqual([open, disputed]);
  expect(differencesFirst(all)).toEqual([overruled, disputed, open, agreed]);
});

it('starts with the decision, then the suggestion, never with "pending"', () => {
  expect(presetStatus('implemented', 'notImplemented')).toBe('notImplemented');
  expect(presetStatus('implemented', null)).toBe('implemented');
  expect(presetStatus('pending', null)).toBeNull();
});

it('asks for a justification of 20 characters where the decision differs', () => {
  expect(checkDecision('implemented', '', 'implemented')).toBeNull();
  expect(checkDecision('notImplemented', 'a'.repeat(19), 'implemented')).toBe('justification');
  expect(checkDecision('notImplemented', `  ${'a'.repeat(20)} `, 'implemented')).toBeNull();
  expect(checkDecision(null, '', 'pending')).toBe('status');
});
