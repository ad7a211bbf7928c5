import type { ReportRow } from '@/api/reportRows';
import type { Paragraph, TextRow, WordText } from './api';

export type How = 'append' | 'replace';

/** Where each paragraph goes: a row's id, or nowhere. Headings only name a row, so they go nowhere. */
export const startingPlaces = ({ paragraphs }: WordText): string[] =>
  paragraphs.map(({ rowId, isHeading }: Paragraph) => (isHeading ? '' : (rowId ?? '')));

export function narrativeOf(row: TextRow, text: WordText, places: string[], how: How): string {
  const added = text.paragraphs.filter((_, index) => places[index] === row.obligationId).map((p) => p.text);
  const before = how === 'append' ? (row.current.narrative ?? '').trim() : '';
  return [before, added.join('\n')].filter((part) => part !== '').join('\n\n');
}

export const filledRows = (text: WordText, places: string[]): TextRow[] =>
  text.rows.filter(({ obligationId }) => places.includes(obligationId));

export function rowsToSave(text: WordText, places: string[], hows: Record<string, How>): ReportRow[] {
  return filledRows(text, places).map((row) => ({
    obligationId: row.obligationId,
    version: row.version,
    input: { ...row.current, narrative: narrativeOf(row, text, places, hows[row.obligationId] ?? 'append') },
  }));
}
