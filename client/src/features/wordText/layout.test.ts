import { expect, it } from 'vitest';
import type { WordText } from './api';
import { narrativeOf, rowsToSave, startingPlaces } from './layout';

const current = {
  done: null,
  achieved: null,
  achievedDate: null,
  narrative: 'Buvo.',
  reasons: [],
  reasonText: null,
  spending: [],
  spendingUnknown: false,
  participants: null,
  evidence: [],
  claimedStatus: null,
  disagreement: null,
};
const row = {
  obligationId: 'a',
  version: 2,
  measureCode: '01.01.01',
  actionNo: null,
  title: 'Posėdžiai',
  current,
};
const text: WordText = {
  rows: [row],
  paragraphs: [
    { text: '01.01.01 Posėdžiai', rowId: 'a', confidence: 'code', isHeading: true },
    { text: '1. Pirmas', rowId: 'a', confidence: 'follows', isHeading: false },
    { text: '2. Antras', rowId: 'a', confidence: 'follows', isHeading: false },
    { text: 'Kita', rowId: null, confidence: null, isHeading: false },
  ],
};

it('lays paragraphs out without headings, beside what is there or in its place', () => {
  const places = startingPlaces(text);
  expect(places).toEqual(['', 'a', 'a', '']);
  expect(narrativeOf(row, text, places, 'append')).toBe('Buvo.\n\n1. Pirmas\n2. Antras');
  expect(narrativeOf(row, text, places, 'replace')).toBe('1. Pirmas\n2. Antras');
  expect(rowsToSave(text, places, { a: 'replace' })).toEqual([
    { obligationId: 'a', version: 2, input: { ...current, narrative: '1. Pirmas\n2. Antras' } },
  ]);
  expect(rowsToSave(text, ['', '', '', ''], {})).toEqual([]);
});
