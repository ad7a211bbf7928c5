import { expect, it } from 'vitest';
import {
  differingParts,
  executorField,
  formOf,
  newExecutor,
  readForm,
  serverErrors,
  spansOf,
} from './itemForm';
import { item } from './testing';

const amended = { legalBasis: 'Įsakymas Nr. 1V-10', amendedOn: '2021-03-01' };
const faultsOf = (form: Parameters<typeof readForm>[0]) =>
  readForm(form, 2021).faults.map(({ fieldId, message }) => `${fieldId} ${message}`);

it('comes back as it was when only the legal basis is added', () => {
  const { input, faults } = readForm({ ...formOf(item), ...amended }, 2021);
  expect(faults).toEqual([]);
  expect(input).toEqual({
    title: item.title,
    criterion: item.criterion,
    plannedEur: null,
    executors: [
      { code: 'VRM', role: 'lead', plannedKind: 'number', plannedValue: 2, plannedEur: 1163.81 },
      { code: 'GP', role: 'joint', plannedKind: 'notStated', plannedValue: null, plannedEur: null },
    ],
    amendment: { legalBasis: 'Įsakymas Nr. 1V-10', date: '2021-03-01' },
  });
});

it('reads numbers, money and dates as people write them; empty is not zero', () => {
  const form = {
    ...formOf(item),
    ...amended,
    target: '0,5',
    plannedEur: '2,02 tūkst. Eur',
    deadline: '07-01',
  };
  expect(readForm(form, 2021).input).toMatchObject({
    plannedEur: 2020,
    criterion: { target: 0.5, deadline: '2021-07-01' },
  });
  expect(readForm({ ...form, plannedEur: '0' }, 2021).input?.plannedEur).toBe(0);
  expect(readForm({ ...form, plannedEur: '' }, 2021).input?.plannedEur).toBeNull();
});

it('says everything that is missing, at its field', () => {
  expect(
    faultsOf({ ...formOf(item), title: ' ', kind: 'deadline', executors: [], plannedEur: '1.163,81' }),
  ).toEqual([
    'title plan.error.title',
    'deadline plan.error.deadline',
    'plannedEur plan.error.money',
    'addExecutor plan.error.executors',
    'legalBasis plan.error.legalBasis',
    'amendedOn plan.error.amendedOn',
  ]);
  const percent = { ...formOf(item), ...amended, kind: 'percent' as const, target: '0,7' };
  expect(faultsOf(percent)).toEqual(['target plan.error.percent']);
  const added = { ...newExecutor('VSAT', 'VSAT'), plannedKind: 'number' as const };
  expect(faultsOf({ ...formOf(item), ...amended, executors: [added] })).toEqual([
    `${executorField('VSAT', 'plannedValue')} plan.error.planned`,
  ]);
});

it("puts the server's sentences at the fields they name", () => {
  expect(
    serverErrors({ 'criterion.deadline': ['A'], 'executors[1].plannedValue': ['B'], kita: ['C'] }, [
      ...formOf(item).executors,
    ]),
  ).toEqual([
    { fieldId: 'deadline', message: 'A' },
    { fieldId: 'vykdytojas-GP-plannedValue', message: 'B' },
    { fieldId: 'title', message: 'C' },
  ]);
});

it('finds what two versions say differently', () => {
  const mine = { ...formOf(item), target: '3' };
  expect(differingParts(mine, formOf(item))).toEqual(['target']);
  expect(differingParts({ ...mine, executors: mine.executors.slice(1) }, formOf(item))).toEqual([
    'target',
    'executors',
  ]);
  expect(differingParts(formOf(item), formOf(item))).toEqual([]);
});

it('offers the stretches of the plan that hold the year, and keeps one only for a count to be reached', () => {
  expect(spansOf(2021, 2020, 2022)).toEqual(['2020–2021', '2020–2022', '2021–2022']);
  expect(spansOf(2021, 2021, 2021)).toEqual([]);
  const form = { ...formOf(item), ...amended, span: '2021–2022' };
  expect(readForm(form, 2021).input?.criterion.span).toEqual({ from: 2021, to: 2022 });
  expect(readForm({ ...form, direction: 'atMost' }, 2021).input?.criterion.span).toBeNull();
  expect(formOf({ ...item, criterion: { ...item.criterion, span: { from: 2021, to: 2022 } } }).span).toBe(
    form.span,
  );
  expect(differingParts(form, formOf(item))).toEqual(['span']);
});
