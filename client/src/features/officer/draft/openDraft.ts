import type { QueryClient } from '@tanstack/react-query';
import type { Obligation } from '@/api/obligations';
import { rememberObligation, runWrite, saveReport } from '../api';
import { DraftSaver } from './draftSaver';
import { localDrafts } from './localDraft';
import { fromReport, type ReportForm } from './reportForm';

export interface OpenDraft {
  saver: DraftSaver;
  /** What the form starts with. */
  start: ReportForm;
  /** Answers from this browser were put back that the server did not have. */
  restored: boolean;
}

/** The draft of one row: the server's answers, or those that this browser could not hand over yet. */
export function openDraft(obligation: Obligation, userName: string, queryClient: QueryClient): OpenDraft {
  const fromServer = fromReport(obligation);
  const local = localDrafts.read(userName, obligation.id);
  const pending = local && JSON.stringify(local.form) !== JSON.stringify(fromServer) ? local : null;
  const saver = new DraftSaver(
    // A draft typed into an older version is sent against that version, so that the server notices the conflict.
    pending ? { ...obligation, version: pending.version } : obligation,
    fromServer,
    {
      save: (version, body) => runWrite(queryClient, () => saveReport(obligation.id, version, body)),
      keep: (form, version) =>
        localDrafts.write(userName, obligation.id, { form, version, at: new Date().toISOString() }),
      forget: () => localDrafts.forget(userName, obligation.id),
      onSaved: (saved) => rememberObligation(queryClient, saved),
    },
  );
  return { saver, start: pending?.form ?? fromServer, restored: pending !== null };
}

/** Saves at once when the connection is back and when the window goes out of sight; returns how to stop. */
export function keepSaving(savers: readonly DraftSaver[]): () => void {
  const now = () => savers.forEach((saver) => void saver.flush());
  const hidden = () => {
    if (document.visibilityState === 'hidden') now();
  };
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('online', now);
    document.removeEventListener('visibilitychange', hidden);
    for (const saver of savers) {
      // What could not be sent stays in this browser and is put back when the row is opened again.
      if (saver.snapshot().kind === 'refused') saver.stop();
      else void saver.flush().finally(() => saver.stop());
    }
  };
}
