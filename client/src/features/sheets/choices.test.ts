import { expect, it } from 'vitest';
import type { SheetPreview } from './api';
import { rowsToSave, startingChoices, undecided } from './choices';

const body = {
  done: null,
  achieved: null,
  achievedDate: null,
  narrative: 'Buvo',
  reasons: [],
  reasonText: null,
  spending: [],
  spendingUnknown: false,
  participants: 5,
  evidence: [],
  claimedStatus: null,
  disagreement: null,
};
const change = { was: null, becomes: 'x', conflict: false, removes: false };
const preview: SheetPreview = {
  unchanged: 0,
  problems: [],
  notices: [],
  rows: [
    {
      obligationId: 'a',
      version: 3,
      measureCode: '01.01.01',
      actionNo: null,
      title: 'Posėdžiai',
      stale: true,
      changedBy: 'Rasa',
      changedAt: null,
      changes: [
        { ...change, field: 'achieved' },
        { ...change, field: 'narrative', conflict: true },
        { ...change, field: 'participants', becomes: null, removes: true },
      ],
      current: body,
      filled: {
        ...body,
        achieved: 420,
        achievedApproximate: true,
        achievedTyped: null,
        narrative: 'Failo',
        participants: null,
      },
    },
  ],
};

it('takes changes, removes nothing by itself and leaves a conflict to the person', () => {
  const choices = startingChoices(preview);
  expect(choices).toEqual({ 'a:achieved': 'file', 'a:narrative': '', 'a:participants': 'stored' });
  expect(undecided(preview, choices)).toEqual(['a:narrative']);
});

it('saves the report as it stands with the chosen answers', () => {
  const rows = rowsToSave(preview, {
    'a:achieved': 'file',
    'a:narrative': 'stored',
    'a:participants': 'stored',
  });
  expect(rows).toEqual([
    {
      obligationId: 'a',
      version: 3,
      input: { ...body, achieved: 420, achievedApproximate: true, achievedTyped: null },
    },
  ]);
  expect(rowsToSave(preview, { 'a:achieved': 'stored' })).toEqual([]);
});
