import { useCallback, useRef, useState } from 'react';
import { importStore } from './draftStore';
import { emptyImport, reduceImport, type ImportAction, type ImportState } from './importState';

export interface ImportWork {
  state: ImportState;
  dispatch: (action: ImportAction) => void;
  /** It was begun before this page was opened. */
  resumed: boolean;
  /** The browser has no room for it: leaving the page loses it. */
  unsaved: boolean;
}

/** One import, kept in this browser from the first look at it until it is confirmed or discarded. */
export function useImport(userName: string): ImportWork {
  const [work, setWork] = useState(() => begin(userName));
  const latest = useRef(work.state);
  const dispatch = useCallback(
    (action: ImportAction) => {
      const state = reduceImport(latest.current, action);
      if (state === latest.current) return;
      latest.current = state;
      // Stored before anything is sent: a lost answer must find the same act again.
      const unsaved = state.current !== null && !importStore.write(userName, state.current);
      if (state.current === null) importStore.forget(userName);
      setWork((old) => ({ state, unsaved, resumed: old.resumed && state.current !== null }));
    },
    [userName],
  );
  return { ...work, dispatch };
}

function begin(userName: string): Omit<ImportWork, 'dispatch'> {
  const current = importStore.read(userName);
  return { state: { ...emptyImport, current }, resumed: current !== null, unsaved: false };
}
