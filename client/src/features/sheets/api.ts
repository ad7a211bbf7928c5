import { api } from '@/api/client';
import type { ReportBody } from '@/api/obligations';

export type SheetField =
  | 'done'
  | 'achieved'
  | 'achievedDate'
  | 'narrative'
  | 'reasons'
  | 'reasonText'
  | 'spending'
  | 'participants'
  | 'evidence'
  | 'claimedStatus'
  | 'disagreement';

export interface SheetChange {
  field: SheetField;
  was: string | null;
  becomes: string | null;
  /** Somebody else changed the same answer after the file was made. */
  conflict: boolean;
  /** The cell was emptied. */
  removes: boolean;
}

export interface SheetRow {
  obligationId: string;
  version: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  stale: boolean;
  changedBy: string | null;
  changedAt: string | null;
  changes: SheetChange[];
  current: ReportBody;
  filled: ReportBody;
}

export interface CellProblem {
  obligationId: string | null;
  sheet: string;
  cell: string;
  column: string;
  typed: string | null;
  message: string;
}

export interface SheetPreview {
  rows: SheetRow[];
  unchanged: number;
  problems: CellProblem[];
  notices: string[];
}

export const templatePath = (planId: string, year: number) =>
  `/plans/${planId}/years/${year}/reporting-template.xlsx`;

export async function previewSheet(planId: string, year: number, file: File): Promise<SheetPreview> {
  const form = new FormData();
  form.set('file', file);
  return (await api.post<SheetPreview>(`/plans/${planId}/years/${year}/reporting-template`, { form })).data;
}
