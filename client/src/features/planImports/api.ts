import { api } from '@/api/client';
import type { Amendment, PlanDraft, PlanPreview } from './types';

/** Reads the file and says what it understood; nothing is saved. */
export async function previewPlan(
  file: File,
  planId: string | null,
  year: number | null,
): Promise<PlanPreview> {
  const form = new FormData();
  form.set('file', file);
  return (await api.post<PlanPreview>('/plan-imports/preview', { form, query: { planId, year } })).data;
}

export interface ConfirmedImport {
  draft: PlanDraft;
  /** The file's name, kept in the audit. */
  document: string;
  planId?: string;
  amendment?: Amendment;
}

export interface ImportedPlan {
  planId: string;
  /** Rows as cited, some with the year. */
  added: string[];
  changed: string[];
  /** Worded otherwise in a year whose reporting is closed. */
  leftAsItWas: string[];
}

/** Saves all of it or nothing; the same key again is the same act. */
export async function confirmImport(input: ConfirmedImport, key: string): Promise<ImportedPlan> {
  return (await api.post<ImportedPlan>('/plan-imports', { body: input, idempotencyKey: key })).data;
}
