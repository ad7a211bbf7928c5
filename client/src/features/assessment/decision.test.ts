import { expect, it } from 'vitest';
import type { Status } from '@/api/types';
import type { Attention } from './api';
import { canAccept, checkDecision, differencesFirst, filterRows, presetStatus } from './decision';

const row = (attention: Attention, officialStatus: Status | null = null) => ({ attention, officialStatus });
const settled = row('settled', 'implemented');
const overruled = row('differing', 'notImplemented');
const disputed = row('disputed');
const open = row('undecided');
const awaited = row('awaited');
const all = [settled, awaited, open, overruled, disputed];

it('shows what is left to think about, and what wants most first', () => {
  expect(filterRows(all, 'svarstytinos')).toEqual([awaited, open, overruled, disputed]);
  expect(filterRows(all, 'nespresta')).toEqual([awaited, open, disputed]);
  expect(differencesFirst(all)).toEqual([disputed, open, overruled, awaited, settled]);
});

it('accepts with one key only what is suggested and undecided', () => {
  expect(canAccept({ officialStatus: null, suggestedStatus: 'implemented' })).toBe(true);
  expect(canAccept({ officialStatus: null, suggestedStatus: 'pending' })).toBe(false);
  expect(canAccept({ officialStatus: 'implemented', suggestedStatus: 'notImplemented' })).toBe(false);
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
