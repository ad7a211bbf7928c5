import { expect, it, vi } from 'vitest';
import type { DraftSaver } from '../draft/draftSaver';
import { fromReport } from '../draft/reportForm';
import { obligation } from '../testing';
import { columns, understood, type Column, type RowContext } from './columns';
import { Sheet } from './sheet';

const named = (key: Column['key']): Column => {
  const found = columns.find((column) => column.key === key);
  if (!found) throw new Error(key);
  return found;
};
const t = (id: string) => ({ 'terms.done.partly': 'Iš dalies', 'terms.done.yes': 'Taip' })[id] ?? id;

function setUp() {
  const rows = ['o1', 'o2'].map((id) => {
    const row = obligation({ id });
    const change = vi.fn();
    return { obligation: row, start: fromReport(row), saver: { change } as unknown as DraftSaver, change };
  });
  return { sheet: new Sheet(rows), rows };
}

it('saves the rows that were changed and no others', () => {
  const { sheet, rows } = setUp();
  sheet.write([{ id: 'o1', column: named('done'), value: 'yes' }]);
  expect(rows[0]?.change).toHaveBeenCalledWith(expect.objectContaining({ done: 'yes' }));
  expect(rows[1]?.change).not.toHaveBeenCalled();
});

it('takes back together what was pasted together, and leaves what was typed after it', () => {
  const { sheet } = setUp();
  sheet.write([
    { id: 'o1', column: named('done'), value: 'yes' },
    { id: 'o2', column: named('money'), value: '0' },
  ]);
  sheet.write([{ id: 'o1', column: named('narrative'), value: 'Tekstas.' }]);
  sheet.undo();
  expect(sheet.snapshot().get('o1')).toMatchObject({ done: 'yes', narrative: '' });
  sheet.undo();
  expect(sheet.snapshot().get('o1')?.done).toBe('');
  expect(sheet.snapshot().get('o2')?.money).toBe('');
  expect(sheet.canUndo).toBe(false);
});

it('counts the letters of one cell as one step', () => {
  const { sheet } = setUp();
  sheet.write([{ id: 'o1', column: named('narrative'), value: 'a' }]);
  sheet.write([{ id: 'o1', column: named('narrative'), value: 'ab' }], true);
  sheet.undo();
  expect(sheet.snapshot().get('o1')?.narrative).toBe('');
});

it('undoes nothing of a row whose conflict was settled', () => {
  const { sheet } = setUp();
  sheet.write([{ id: 'o1', column: named('narrative'), value: 'Mano.' }]);
  const settled = { ...fromReport(obligation()), narrative: 'Abu.' };
  sheet.settle('o1', settled);
  sheet.undo();
  expect(sheet.snapshot().get('o1')?.narrative).toBe('Abu.');
});

it.each([
  ['0', { money: 'zero' }],
  ['nežinau', { money: 'unknown' }],
  ['', { money: '' }],
  ['2,02 tūkst.', { money: 'amount', spending: [{ source: 'municipalBudget', amount: '2,02 tūkst.' }] }],
])('reads %j as an answer about money', (value, expected) => {
  const { sheet } = setUp();
  sheet.write([{ id: 'o1', column: named('money'), value: '5' }]);
  sheet.write([{ id: 'o1', column: named('money'), value }]);
  expect(sheet.snapshot().get('o1')).toMatchObject(expected);
});

it('knows a choice by its words, whatever the letters, and tells what it does not know', () => {
  const row = obligation();
  const context: RowContext = { obligation: row, form: fromReport(row), suggestion: null };
  expect(understood(named('done'), ' is dalies ', context, t)).toBe('partly');
  expect(understood(named('done'), 'yes', context, t)).toBe('yes');
  expect(understood(named('done'), 'Gal', context, t)).toBeNull();
  expect(understood(named('done'), '', context, t)).toBe('');
});
