import { describe, expect, it } from 'vitest';
import { emptyImport, openDoubts, reduceImport, type Import, type ImportAction } from './importState';
import { leftToDecide, mustMend } from './left';
import { countsOf, rowsOf, unmatched } from './rows';
import { draft, item, preview } from './testing';

const after = (...actions: ImportAction[]) =>
  [{ type: 'read', preview, planId: null } as ImportAction, ...actions].reduce(reduceImport, emptyImport);
const current = (...actions: ImportAction[]): Import => {
  const { current: found } = after(...actions);
  if (!found) throw new Error('Nothing is imported.');
  return found;
};
const row = (cite: string) => {
  const found = rowsOf(draft).find((one) => one.cite === cite);
  if (!found) throw new Error(`No row ${cite}.`);
  return found;
};

it('finds the row that a doubt cites', () => {
  expect(current().doubts.map(({ path }) => path)).toEqual([
    { task: 0, measure: 0, action: 0 },
    { task: 0, measure: 1 },
    { task: 1, measure: 0 },
  ]);
  expect(countsOf(draft)).toEqual({ tasks: 2, measures: 3, actions: 1, items: 4 });
});

describe('an executor that was not recognised', () => {
  it('is said once and holds for every row, and nothing about it is doubted any more', () => {
    const matched = current({ type: 'match', printed: 'PM', code: 'PD' });

    expect(unmatched(draft)).toEqual([{ printed: 'PM', rows: 2 }]);
    expect(unmatched(matched.draft)).toEqual([]);
    expect(openDoubts(matched).map(({ code }) => code)).toEqual(['target_guessed']);
    expect(leftToDecide(matched)).toEqual([]);
  });

  it('can be added to the register, together with the plan', () => {
    const institution = { code: 'PM', name: 'Prekybos ministerija', kind: 'ministry' as const };
    const added = current({ type: 'newInstitution', printed: 'PM', institution });

    expect(added.draft.newInstitutions).toEqual([institution]);
    expect(unmatched(added.draft)).toEqual([]);
  });

  it('cannot be left as it is', () => {
    expect([...mustMend(current())]).toEqual(['abejone-0', 'abejone-1']);
    const kept = current({ type: 'keep', ids: ['abejone-0', 'abejone-1'] });
    expect(leftToDecide(kept).map(({ reason, what }) => [reason, what])).toEqual([['executor', 'PM']]);
  });
});

it('settles the doubts about what was mended, and no others', () => {
  const doubted = row('01.02.01');
  const renamed = current({ type: 'row', path: doubted.path, edit: { title: 'Kitas tekstas' } });
  const [year] = item().years;
  if (!year) throw new Error('No year.');
  const retargeted = current({
    type: 'row',
    path: doubted.path,
    edit: { item: item({ years: [{ ...year, criterion: { ...year.criterion, target: 3 } }] }) },
  });

  expect(openDoubts(renamed)).toHaveLength(3);
  expect(openDoubts(retargeted).map(({ row: cite }) => cite)).toEqual(['01.01.01/1', '01.01.02']);
});

it('keeps a doubt at its row when the code of the row is mended', () => {
  const moved = current({ type: 'row', path: row('01.01.02').path, edit: { code: '01.01.09' } });

  expect(rowsOf(moved.draft).map(({ cite }) => cite)).toContain('01.01.09');
  expect(openDoubts(moved)[1]?.path).toEqual({ task: 0, measure: 1 });
  expect(moved.draft.tasks[0]?.measures[1]?.printedCode).toBe('01.01.09');
});

it('undoes corrections one by one, and the settling of doubts with them', () => {
  const state = after(
    { type: 'match', printed: 'PM', code: 'PD' },
    { type: 'keep', ids: ['abejone-2'] },
    { type: 'undo' },
  );
  expect(openDoubts(state.current as Import)).toHaveLength(1);
  const start = reduceImport(state, { type: 'undo' });
  expect(start.current?.draft).toBe(draft);
  expect(openDoubts(start.current as Import)).toHaveLength(3);
  expect(reduceImport(start, { type: 'undo' })).toBe(start);
});

it('asks for what a new plan cannot be without, and not for what the plan compared with has', () => {
  const bare = { ...preview, doubts: [], draft: { ...draft, title: null, approvedBy: null, periodTo: 2029 } };
  const reasons = (planId: string | null) => {
    const state = reduceImport(emptyImport, { type: 'read', preview: bare, planId });
    return leftToDecide(state.current as Import).map(({ reason }) => reason);
  };

  expect(reasons(null)).toEqual(['title', 'periodOrder', 'act', 'executor']);
  expect(reasons('p1')).toEqual(['executor']);
});

it('does not let one code stand twice', () => {
  const twice = current(
    { type: 'match', printed: 'PM', code: 'PD' },
    { type: 'row', path: row('01.01.02').path, edit: { code: '01.01.01' } },
  );

  expect(leftToDecide(twice).map(({ reason, what }) => [reason, what])).toEqual([['codeTwice', '01.01.01']]);
});
