import { useEffect, useRef } from 'react';
import { announce, useProblemText } from '@/components';
import { useT } from '@/i18n';
import { formatTime } from '@/lib/format';
import type { SaveState } from '../draft/draftSaver';
import { useOnline } from './OfflineNotice';
import classes from './officer.module.css';

const quietFor = 10_000;

/** Where the typed answers are right now: always visible, spoken at most once in ten seconds. */
export function SaveStatus({ state, updatedAt }: { state: SaveState; updatedAt: string | null }) {
  const t = useT();
  const problemText = useProblemText();
  const online = useOnline();
  const lastSpoken = useRef(0);
  const text = sentence();
  const { kind } = state;

  useEffect(() => {
    const failed = kind === 'retrying' || kind === 'refused';
    if (!failed && (kind !== 'saved' || Date.now() - lastSpoken.current < quietFor)) return;
    lastSpoken.current = Date.now();
    announce(text, failed);
  }, [kind, text]);

  return (
    <span className={classes.saved} data-kind={kind}>
      {text}
    </span>
  );

  function sentence(): string {
    switch (state.kind) {
      case 'waiting':
      case 'saving':
        return t('officer.save.saving');
      case 'saved':
        return t('officer.save.saved', { time: formatTime(state.at) });
      case 'retrying':
        return t(online ? 'officer.save.retrying' : 'officer.save.offline');
      case 'refused':
        return problemText(state.error).title;
      case 'conflict':
        return t('officer.save.conflict');
      case 'clean':
        return updatedAt ? t('officer.save.saved', { time: formatTime(updatedAt) }) : t('officer.save.auto');
    }
  }
}
