import { useEffect, useReducer, useRef, useState, type Dispatch } from 'react';
import { importStore } from './draftStore';
import { emptyImport, reduceImport, type ImportAction, type ImportState } from './importState';

export interface ImportWork {
  state: ImportState;
  dispatch: Dispatch<ImportAction>;
  /** It was begun before this page was opened. */
  resumed: boolean;
  /** The browser has no room for it: leaving the page loses it. */
  unsaved: boolean;
}

/** One import, kept in this browser from the first look at it until it is confirmed or discarded. */
export function useImport(userName: string): ImportWork {
  const [state, dispatch] = useReducer(reduceImport, userName, begin);
  const [resumed, setResumed] = useState(state.current !== null);
  const [unsaved, setUnsaved] = useState(false);
  const { current } = state;
  const stored = useRef(current);
  useEffect(() => {
    if (stored.current === current) return;
    stored.current = current;
    if (current) setUnsaved(!importStore.write(userName, current));
    else {
      importStore.forget(userName);
      setResumed(false);
      setUnsaved(false);
    }
  }, [current, userName]);
  return { state, dispatch, resumed, unsaved };
}

const begin = (userName: string): ImportState => ({ ...emptyImport, current: importStore.read(userName) });
