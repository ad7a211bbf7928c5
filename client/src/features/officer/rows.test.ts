import { expect, it } from 'vitest';
import { isOwed, nextUnfinished } from './rows';
import { summary } from './testing';

const row = (measureCode: string, state: 'notStarted' | 'draft' | 'returned' | 'submitted') =>
  summary({ id: measureCode, measureCode, state });

it('goes down the plan, then to what was not started above', () => {
  const rows = [row('01.01.01', 'notStarted'), row('01.01.02', 'draft'), row('01.01.03', 'notStarted')];
  expect(nextUnfinished(rows)?.id).toBe('01.01.01');
  expect(nextUnfinished(rows, '01.01.02')?.id).toBe('01.01.03');
  expect(nextUnfinished(rows, '01.01.03')?.id).toBe('01.01.01');
});

it('comes to an end when several rows were returned: they stay returned until they are handed in', () => {
  const rows = [row('01.01.01', 'returned'), row('01.01.02', 'returned'), row('01.01.03', 'submitted')];
  expect(nextUnfinished(rows, '01.01.01')?.id).toBe('01.01.02');
  expect(nextUnfinished(rows, '01.01.02')).toBeUndefined();
});

it('asks nothing where the lead executor answers for everybody', () => {
  expect(isOwed(summary({ answeredWith: 'VRM' }))).toBe(false);
  expect(isOwed(summary())).toBe(true);
});
