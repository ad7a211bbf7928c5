import { expect, it } from 'vitest';
import type { DashboardExecutor } from '@/api/types';
import { executor } from './testing';
import { filterExecutors, progressOf, sortExecutors, summarise } from './summary';

const list: DashboardExecutor[] = [
  executor('VRM', 'Vidaus reikalų ministerija', { obligations: 4, submitted: 4, accepted: 4 }),
  executor('IG', 'Įgnalinos bandymas', {
    obligations: 2,
    submitted: 1,
    awaitingReview: 1,
    overdue: 1,
    draft: 1,
  }),
  executor('KAUNAS', 'Kauno miesto savivaldybė', {
    obligations: 5,
    submitted: 3,
    awaitingReview: 3,
    returned: 2,
    overdue: 2,
    isMunicipality: true,
  }),
  executor('UTENA', 'Utenos rajono savivaldybė', { obligations: 0, isMunicipality: true }),
];

it('counts executors and rows, and leaves out who owes nothing', () => {
  expect(summarise(list)).toEqual({
    owing: 3,
    complete: 1,
    late: 2,
    returnedRows: 2,
    awaitingRows: 4,
    rows: 11,
    submittedRows: 8,
  });
  expect(summarise([])).toMatchObject({ owing: 0, complete: 0, rows: 0 });
});

it('shows institutions, municipalities or who is not finished', () => {
  const codes = (shown: Parameters<typeof filterExecutors>[1]) =>
    filterExecutors(list, shown).map((one) => one.code);
  expect(codes('institucijos')).toEqual(['VRM', 'IG']);
  expect(codes('savivaldybes')).toEqual(['KAUNAS', 'UTENA']);
  expect(codes('nepateike')).toEqual(['IG', 'KAUNAS']);
});

it('sorts names the Lithuanian way and numbers with a tie broken by name', () => {
  const codes = (...order: [Parameters<typeof sortExecutors>[1], boolean]) =>
    sortExecutors(list, ...order).map((one) => one.code);
  expect(codes('name', false)).toEqual(['IG', 'KAUNAS', 'UTENA', 'VRM']);
  expect(codes('overdue', true)).toEqual(['KAUNAS', 'IG', 'UTENA', 'VRM']);
  expect(codes(undefined, false)).toEqual(['VRM', 'IG', 'KAUNAS', 'UTENA']);
});

it('has no share where nothing is owed', () => {
  expect(list.map(progressOf)).toEqual([1, 0.5, 0.6, null]);
});
