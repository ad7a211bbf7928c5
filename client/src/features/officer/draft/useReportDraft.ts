import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { Obligation } from '@/api/obligations';
import { ApiProblem } from '@/api/problem';
import { useSession } from '@/features/session/useSession';
import type { DraftSaver, SaveState } from './draftSaver';
import { keepSaving, openDraft } from './openDraft';
import type { ReportForm } from './reportForm';

export interface ReportDraft {
  form: UseFormReturn<ReportForm>;
  saver: DraftSaver;
  state: SaveState;
  /** Answers from this browser were put back that the server did not have. */
  restored: boolean;
}

/** The form of one row with its autosave. The server's later answers never overwrite what is being typed. */
export function useReportDraft(obligation: Obligation): ReportDraft {
  const { userName } = useSession();
  const queryClient = useQueryClient();

  const [{ saver, start, restored }] = useState(() => openDraft(obligation, userName, queryClient));

  const form = useForm<ReportForm>({ defaultValues: start, shouldFocusError: false });
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);

  useEffect(() => {
    if (restored) saver.change(form.getValues());
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => saver.change(values),
    });
  }, [form, saver, restored]);

  useEffect(() => keepSaving([saver]), [saver]);

  return useMemo(() => ({ form, saver, state, restored }), [form, saver, state, restored]);
}

/** A refusal of the server, field by field, in its own words. */
export function refusedFields(state: SaveState): { field: string; message: string }[] {
  if (state.kind !== 'refused' || !(state.error instanceof ApiProblem)) return [];
  return Object.entries(state.error.errors).map(([field, sentences]) => ({
    field: inputOf(field),
    message: sentences.join(' '),
  }));
}

/** `spending[0].amountEur` is the input `spending-0`; `evidence[1].url` is `evidence-1`. */
export function inputOf(field: string): string {
  const list = /^(spending|evidence)\[(\d+)\]/.exec(field);
  if (list) return `${list[1]}-${list[2]}`;
  return field === 'spending' || field === 'spendingUnknown' ? 'money' : field;
}
