import { api } from '@/api/client';
import type { ReportBody } from '@/api/obligations';

export interface TextRow {
  obligationId: string;
  version: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  current: ReportBody;
}

export interface Paragraph {
  text: string;
  rowId: string | null;
  confidence: 'code' | 'follows' | 'words' | null;
  /** It only names the row. */
  isHeading: boolean;
}

export interface WordText {
  rows: TextRow[];
  paragraphs: Paragraph[];
}

export async function splitText(planId: string, year: number, source: File | string): Promise<WordText> {
  const form = new FormData();
  form.set(typeof source === 'string' ? 'text' : 'file', source);
  return (await api.post<WordText>(`/plans/${planId}/years/${year}/word-text`, { form })).data;
}
