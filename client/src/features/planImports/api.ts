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
  planId?: string;
  amendment?: Amendment;
}

/** Saves all of it or nothing; the same key again is the same act. */
export async function confirmImport(input: ConfirmedImport, key: string): Promise<{ planId: string }> {
  return (await api.post<{ planId: string }>('/plan-imports', { body: input, idempotencyKey: key })).data;
}
