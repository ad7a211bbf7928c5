import { expect, it } from 'vitest';
import { readCode } from './codes';
import { addYear, formOf, readRow, type RowForm } from './rowForm';
import { rowsOf } from './rows';
import { serverErrors } from './serverErrors';
import { draft, item, measure } from './testing';
import type { DraftItem } from './types';

const rows = rowsOf(draft);
const rowWith = (own: DraftItem) => {
  const [, found] = rowsOf({
    ...draft,
    tasks: [{ no: 1, title: 'U', criterion: null, measures: [measure('01.01.01', { item: own })] }],
  });
  if (!found) throw new Error('No row.');
  return found;
};
const yearOf = (form: RowForm) => {
  const [year] = form.years;
  if (!year) throw new Error('No year.');
  return year;
};

it('gives back what was not touched', () => {
  for (const row of rows) {
    const { edit, faults } = readRow(formOf(row, null), row);
    expect(faults).toEqual([]);
    expect(edit?.item ?? null).toEqual(row.item);
    expect(edit?.title).toBe(row.title);
  }
});

it('reads numbers, money and days the way people type them', () => {
  const row = rowWith(item());
  const form = formOf(row, null);
  const { edit } = readRow(
    {
      ...form,
      code: '1.2.3.',
      years: [{ ...yearOf(form), target: '0,5', deadline: 'iki 03-01', plannedEur: '2,02 tūkst. Eur' }],
    },
    row,
  );

  expect(edit?.code).toBe('01.02.03');
  expect(edit?.item?.years[0]).toMatchObject({
    plannedEur: 2020,
    criterion: { target: 0.5, deadline: '2030-03-01' },
  });
});

it('tells unknown money from none', () => {
  const row = rowWith(item());
  const form = formOf(row, null);
  const money = (plannedEur: string) =>
    readRow({ ...form, years: [{ ...yearOf(form), plannedEur }] }, row).edit?.item?.years[0]?.plannedEur;

  expect([money(''), money('0'), money('nežinau')]).toEqual([null, 0, null]);
});

it('asks where two things may be meant, and says where', () => {
  const row = rowWith(item());
  const form = formOf(row, null);
  const { edit, faults } = readRow(
    {
      ...form,
      executors: [],
      years: [
        { ...yearOf(form), target: 'du', plannedEur: '1.163,81', kind: 'count', deadline: '2030-02-30' },
      ],
    },
    row,
  );

  expect(edit).toBeNull();
  expect(faults.map(({ fieldId, message }) => [fieldId, message])).toEqual([
    ['prideti-vykdytoja', 'planImports.error.executors'],
    ['m-2030-target', 'planImports.error.number'],
    ['m-2030-deadline', 'planImports.error.date'],
    ['m-2030-plannedEur', 'planImports.error.ask'],
  ]);
});

it('splits a target by executors in the order of the document, and takes away the part of who left', () => {
  const [year] = item().years;
  if (!year) throw new Error('No year.');
  const split = item({
    executors: [
      { printed: 'GP', code: 'GP' },
      { printed: 'VRM', code: 'VRM' },
    ],
    years: [
      {
        ...year,
        criterion: {
          ...year.criterion,
          kind: 'perExecutor',
          parts: [
            { executor: 'GP', target: 1, asNeeded: false },
            { executor: 'VRM', target: 6, asNeeded: false },
          ],
        },
      },
    ],
  });
  const row = rowWith(split);
  const form = formOf(row, null);
  const parts = (change: Partial<RowForm>) =>
    readRow({ ...form, ...change }, row).edit?.item?.years[0]?.criterion.parts;

  expect(parts({ years: [{ ...yearOf(form), parts: { GP: 'pagal poreikį', VRM: '6' } }] })).toEqual([
    { executor: 'GP', target: null, asNeeded: true },
    { executor: 'VRM', target: 6, asNeeded: false },
  ]);
  expect(parts({ executors: [{ printed: 'VRM', code: 'VRM' }] })).toEqual([
    { executor: 'VRM', target: 6, asNeeded: false },
  ]);
});

it('leaves a row of which the document says nothing without a result', () => {
  const row = rowWith(item());
  const form = formOf(row, 2030);

  expect(readRow(form, row).edit?.item?.result).toBeNull();
  expect(
    readRow(
      { ...form, result: { status: 'implemented', text: ' Įvyko. ', justification: '', parts: [] } },
      row,
    ).edit?.item?.result,
  ).toEqual({ status: 'implemented', text: 'Įvyko.', justification: null, parts: [] });
});

it('begins another year as the one before it, without its date and money', () => {
  const { years } = formOf(rowWith(item()), null);

  expect(addYear(years, 2031)[1]).toMatchObject({ year: 2031, target: '2', unit: 'posėdis', plannedEur: '' });
});

it('reads a code in any of its ways', () => {
  expect(['1.2.3', '01.02.03.', '01 02 03', '1.1.2.4', 'a.b', ''].map(readCode)).toEqual([
    '01.02.03',
    '01.02.03',
    '01.02.03',
    '1.1.2.4',
    null,
    null,
  ]);
});

it('puts the sentences of the server at the rows they are about', () => {
  const errors = serverErrors(
    {
      blockers: [
        { row: '01.01.01/1', field: 'executors', message: 'nėra tokio vykdytojo.' },
        { row: '2 uždavinys', field: 'title', message: 'įrašykite pavadinimą.' },
        { row: null, field: 'title', message: 'Įrašykite plano pavadinimą.' },
      ],
      errors: { draft: ['Juodraštis nepilnas.'] },
    },
    rows,
    'plano-duomenys',
    ({ cite }) => cite,
  );

  expect(errors).toEqual([
    { fieldId: 'eilute-0-0-0', message: '01.01.01/1: nėra tokio vykdytojo.' },
    { fieldId: 'eilute-1', message: '01.02: įrašykite pavadinimą.' },
    { fieldId: 'plano-duomenys', message: 'Įrašykite plano pavadinimą.' },
    { fieldId: 'plano-duomenys', message: 'Juodraštis nepilnas.' },
  ]);
});

it('reads the criterion of a task as a whole, and leaves one without it as it is', () => {
  const [task] = rows;
  if (!task) throw new Error('No task.');
  const form = formOf(task, null);

  expect(readRow(form, task).edit?.criterion).toBeNull();
  expect(
    readRow(
      { ...form, task: { kind: 'percent', text: 'Baigtų tyrimų dalis', target: '70 proc.', unit: 'proc.' } },
      task,
    ).edit?.criterion,
  ).toMatchObject({ kind: 'percent', text: 'Baigtų tyrimų dalis', target: 70, unit: 'proc.' });
});
