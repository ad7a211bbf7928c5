import { expect, it } from 'vitest';
import type { AssessmentFacts } from '@/api/types';
import { bulletOf, factsSentence } from './facts';
import { pareto } from './pareto';
import { unmetFirst } from './unmetFirst';

const none: AssessmentFacts = {
  target: null,
  achieved: null,
  ratio: null,
  unit: null,
  deadline: null,
  achievedDate: null,
  numerator: null,
  denominator: null,
};
const t = (id: string, values?: object) => `${id} ${JSON.stringify(values)}`.replaceAll('\u00a0', ' ');

it('compares only what can be compared', () => {
  expect(factsSentence(t, { ...none, target: 220, achieved: 208, ratio: 0.9454 })).toContain(
    '"ratio":"94,5 %"',
  );
  expect(factsSentence(t, { ...none, target: 70, achieved: 55.5, unit: 'proc.', ratio: 0.79 })).toContain(
    '"achieved":"55,5 %","target":"70 %"',
  );
  expect(factsSentence(t, { ...none, numerator: 1, denominator: 4 })).toContain('"ratio":"25 %"');
  expect(factsSentence(t, { ...none, target: 2 })).toBeNull();
  expect(factsSentence(t, { ...none, numerator: 0, denominator: 0 })).toBeNull();
});

it('draws no bar for what is unknown or has no target, and leaves room for what is above it', () => {
  expect(bulletOf({ ...none, target: 0, achieved: 3 }, null)).toBeNull();
  expect(bulletOf({ ...none, target: 3 }, null)).toBeNull();
  expect(bulletOf({ ...none, target: 3, achieved: 11 }, null)?.scale).toBeGreaterThan(11);
  const facts = { ...none, target: 220, achieved: 208, unit: 'asmuo' };
  expect(bulletOf(facts, { ...facts, achieved: 231 })?.lastYear).toBe(231);
  expect(bulletOf(facts, { ...facts, achieved: 50, unit: 'proc.' })?.lastYear).toBeNull();
});

it('adds up the reasons from the most frequent', () => {
  expect(
    pareto([
      { code: 'noNeed', count: 1 },
      { code: 'restrictions', count: 3 },
    ]),
  ).toEqual([
    { code: 'restrictions', count: 3, cumulative: 75 },
    { code: 'noNeed', count: 1, cumulative: 100 },
  ]);
});

it('puts what was not reached first and keeps the order of the plan within', () => {
  const rows = [
    { id: 1, status: 'implemented' as const },
    { id: 2, status: 'partiallyImplemented' as const },
    { id: 3, status: 'notImplemented' as const },
    { id: 4, status: 'notImplemented' as const },
  ];
  expect(unmetFirst(rows).map(({ id }) => id)).toEqual([3, 4, 2, 1]);
});
