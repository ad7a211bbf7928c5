import { localStore } from '@/lib/storage';
import type { ReportForm } from './reportForm';

/** Answers of one person to one row that the server may not have yet. */
export interface LocalDraft {
  form: ReportForm;
  /** The version of the row they were typed into. */
  version: number;
  at: string;
}

const keyOf = (userName: string, obligationId: string) => `apm.draft.${userName}.${obligationId}`;

export const localDrafts = {
  read: (userName: string, obligationId: string) => localStore.get<LocalDraft>(keyOf(userName, obligationId)),
  write: (userName: string, obligationId: string, draft: LocalDraft) =>
    localStore.set(keyOf(userName, obligationId), draft),
  forget: (userName: string, obligationId: string) => localStore.remove(keyOf(userName, obligationId)),
};
