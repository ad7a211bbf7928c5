import { useDebouncedValue } from '@mantine/hooks';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Obligation } from '@/api/obligations';
import { useSession } from '@/features/session/useSession';
import { suggestionQuery } from '../api';
import { checkReport, type Findings } from '../draft/checkReport';
import type { DraftSaver, SaveState } from '../draft/draftSaver';
import { keepSaving, openDraft } from '../draft/openDraft';
import { askedOf } from '../draft/reportForm';
import type { RowContext } from './columns';
import { Sheet } from './sheet';

export interface GridRow extends RowContext {
  saver: DraftSaver;
  findings: Findings;
}

/** The rows of the table with their autosave, what the rule says of each and what is still missing. */
export function useSheet(obligations: Obligation[]) {
  const { userName } = useSession();
  const queryClient = useQueryClient();
  // Rows are fixed when the table opens: one that is answered meanwhile does not vanish under the hand.
  const [{ sheet, opened, restored }] = useState(() => {
    const drafts = obligations.map((obligation) => ({
      obligation,
      ...openDraft(obligation, userName, queryClient),
    }));
    return {
      sheet: new Sheet(drafts),
      opened: drafts,
      restored: drafts.some((draft) => draft.restored),
    };
  });
  const forms = useSyncExternalStore(sheet.subscribe, sheet.snapshot);

  useEffect(() => {
    for (const draft of opened) if (draft.restored) draft.saver.change(draft.start);
    return keepSaving(opened.map(({ saver }) => saver));
  }, [opened]);

  const asked = JSON.stringify(
    opened.map(({ obligation, start }) => askedOf(forms.get(obligation.id) ?? start, obligation)),
  );
  const [questions] = useDebouncedValue(asked, 400);
  const bodies = useMemo(() => JSON.parse(questions) as ReturnType<typeof askedOf>[], [questions]);
  const answers = useQueries({
    queries: opened.map(({ obligation }, index) => {
      const body = bodies[index] ?? askedOf(opened[index]?.start ?? never(), obligation);
      return { ...suggestionQuery(obligation.id, body), enabled: body.done !== null };
    }),
  });

  const rows: GridRow[] = opened.map(({ obligation, saver, start }, index) => {
    const form = forms.get(obligation.id) ?? start;
    const suggestion = form.done === '' ? null : (answers[index]?.data ?? null);
    return { obligation, saver, form, suggestion, findings: checkReport(form, obligation, suggestion) };
  });
  useEffect(() => {
    for (const { saver, suggestion } of rows) saver.suggest(suggestion);
  });
  return { sheet, rows, restored };
}

function never(): never {
  throw new Error('Every row has a form.');
}

const nothingYet: SaveState = { kind: 'clean' };
const gravest: SaveState['kind'][] = [
  'conflict',
  'refused',
  'retrying',
  'saving',
  'waiting',
  'saved',
  'clean',
];

/** The state of all rows as one: the gravest, and of several saved ones the latest. */
export function useSaveState(savers: readonly DraftSaver[]): SaveState {
  const store = useMemo(
    () => ({
      subscribe: (tell: () => void) => {
        const stops = savers.map((saver) => saver.subscribe(tell));
        return () => stops.forEach((stop) => stop());
      },
      snapshot: () => savers.map((saver) => saver.snapshot()).reduce(graver, nothingYet),
    }),
    [savers],
  );
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

function graver(one: SaveState, other: SaveState): SaveState {
  if (one.kind === 'saved' && other.kind === 'saved') return one.at >= other.at ? one : other;
  return gravest.indexOf(one.kind) <= gravest.indexOf(other.kind) ? one : other;
}
