import { describe, expect, it } from 'vitest';
import type { Suggestion } from '@/api/obligations';
import { obligation, written } from '../testing';
import { checkReport } from './checkReport';
import { fromReport, toBody, type ReportForm } from './reportForm';

const row = obligation();
const reached: Suggestion = { status: 'implemented', rule: 'A1', explanation: null, reasonNeeded: null };
const missed: Suggestion = { status: 'notImplemented', rule: 'A1', explanation: null, reasonNeeded: 'below' };
const form = (change: Partial<ReportForm> = {}): ReportForm => ({ ...fromReport(row), ...change });
const full = form({
  done: 'yes',
  achieved: '2',
  narrative: 'Surengti du renginiai mokyklose, juose dalyvavo mokytojai ir mokiniai.',
  money: 'zero',
});
const failing = (change: Partial<ReportForm>, suggestion: Suggestion | null = reached) =>
  checkReport({ ...full, ...change }, row, suggestion).errors.map(({ field }) => field);

describe('four kinds of nothing', () => {
  it('keeps 0 Eur, unknown and not answered apart', () => {
    expect(toBody(form({ money: 'zero' }), row, null)).toMatchObject({
      spending: [{ source: 'notStated', amountEur: 0 }],
      spendingUnknown: false,
    });
    expect(toBody(form({ money: 'unknown' }), row, null)).toMatchObject({
      spending: [],
      spendingUnknown: true,
    });
    expect(toBody(form(), row, null)).toMatchObject({ spending: [], spendingUnknown: false });
  });

  it('reads them back as they were given', () => {
    expect(fromReport(written({ spending: [{ source: 'notStated', amountEur: 0 }] })).money).toBe('zero');
    expect(fromReport(written({ spendingUnknown: true })).money).toBe('unknown');
    expect(fromReport(written({})).money).toBe('');
  });

  it('keeps an achieved zero apart from no answer', () => {
    expect(toBody(form({ done: 'partly', achieved: '0' }), row, null).achieved).toBe(0);
    expect(toBody(form({ done: 'partly', achieved: '' }), row, null).achieved).toBeNull();
    expect(fromReport(written({ done: 'partly', achieved: 0 })).achieved).toBe('0');
  });
});

it('sends only the answers that the chosen "done" asks for', () => {
  expect(toBody(form({ done: 'no', achieved: '2' }), row, null).achieved).toBeNull();
  expect(toBody(form({ done: 'noNeed' }), row, null).reasons).toEqual(['noNeed']);
});

it('adds up two amounts of one source', () => {
  const spending: ReportForm['spending'] = [
    { source: 'municipalBudget', amount: '1 163,81' },
    { source: 'municipalBudget', amount: '2,02 tūkst. Eur' },
    { source: 'euFunds', amount: '100' },
  ];
  expect(toBody(form({ money: 'amount', spending }), row, null).spending).toEqual([
    { source: 'municipalBudget', amountEur: 3183.81 },
    { source: 'euFunds', amountEur: 100 },
  ]);
});

it('sends allocated money beside what was spent, and alone', () => {
  const allocated: ReportForm['allocated'] = [
    { source: 'euFunds', amount: '2,5 tūkst.' },
    { source: 'stateBudget', amount: '' },
  ];
  const spending: ReportForm['spending'] = [{ source: 'euFunds', amount: '100' }];
  expect(toBody(form({ money: 'amount', spending, allocated }), row, null).spending).toEqual([
    { source: 'euFunds', amountEur: 100, allocatedEur: 2500 },
  ]);
  expect(toBody(form({ money: 'unknown', allocated }), row, null)).toMatchObject({
    spending: [{ source: 'euFunds', amountEur: null, allocatedEur: 2500 }],
    spendingUnknown: true,
  });
  const back = fromReport(
    written({ spending: [{ source: 'euFunds', amountEur: null, allocatedEur: 2500 }] }),
  );
  expect(back).toMatchObject({ money: '', allocated: [{ source: 'euFunds' }] });
});

it('claims what the rule says when the executor agrees, and its own view when not', () => {
  expect(toBody(full, row, reached).claimedStatus).toBe('implemented');
  const own = { ...full, agreement: 'disagree' as const, claimedStatus: 'partiallyImplemented' as const };
  expect(toBody({ ...own, disagreement: 'Mažiau dalyvių.' }, row, reached)).toMatchObject({
    claimedStatus: 'partiallyImplemented',
    disagreement: 'Mažiau dalyvių.',
  });
});

describe('what stops a report', () => {
  it('lets a full one pass', () => expect(failing({})).toEqual([]));
  it.each([
    [{ done: '' as const }, ['done']],
    [{ achieved: '' }, ['achieved']],
    [{ achieved: 'keli' }, ['achieved']],
    [{ narrative: ' ' }, ['narrative']],
    [{ money: '' as const }, ['money']],
    [
      { money: 'amount' as const, spending: [{ source: 'stateBudget' as const, amount: '1.163,81' }] },
      ['spending-0'],
    ],
    [{ participants: 'daug' }, ['participants']],
    [{ evidence: [{ url: 'kaunas' }] }, ['evidence-0']],
    [{ agreement: 'disagree' as const }, ['claimedStatus', 'disagreement']],
  ])('%j', (change, fields) => expect(failing(change)).toEqual(fields));

  it('asks for a reason below the target and when nothing was done', () => {
    expect(failing({ achieved: '1' }, missed)).toEqual(['reasons']);
    expect(failing({ done: 'no' })).toEqual(['reasons']);
    expect(failing({ done: 'no', reasons: ['other'] })).toEqual(['reasonText']);
    expect(failing({ done: 'no', reasons: ['noMoney'] })).toEqual([]);
  });

  it('asks little when no need arose', () => {
    const { errors, warnings } = checkReport(form({ done: 'noNeed' }), row, missed);
    expect(errors).toEqual([]);
    expect(warnings.map(({ field }) => field)).toEqual(['money']);
  });

  it('asks for the claim where the rule has no view', () => {
    expect(failing({}, { status: 'pending', rule: 'A6', explanation: null })).toEqual(['claimedStatus']);
  });

  it('does not demand a number where nothing was planned', () => {
    const free = obligation({ asks: 'optionalNumber', planned: { kind: 'nothing', value: null, eur: null } });
    expect(checkReport({ ...full, achieved: '' }, free, reached).errors).toEqual([]);
  });

  it('asks for a date of a deadline and reads it in the reporting year', () => {
    const dated = obligation({
      asks: 'date',
      criterion: { ...row.criterion, kind: 'deadline', deadline: '2021-07-01' },
    });
    expect(checkReport({ ...full, achievedDate: '' }, dated, reached).errors[0]?.field).toBe('achievedDate');
    expect(toBody({ ...full, achievedDate: 'birželio 20 d.' }, dated, reached)).toMatchObject({
      achieved: null,
      achievedDate: '2021-06-20',
    });
  });
});
