import { Button, Switch, Text } from '@mantine/core';
import type { ReportState } from '@/api/types';
import { KeyHint } from '@/components';
import { useT } from '@/i18n';
import classes from './review.module.css';

interface Props {
  state: ReportState;
  busy: boolean;
  writing: 'return' | 'reopening' | null;
  keysOn: boolean;
  onKeys: (on: boolean) => void;
  onAccept: () => void;
  onReturn: () => void;
  onReopen: () => void;
  onNext?: () => void;
}

export function ReviewBar(props: Props) {
  const { state, busy, writing, keysOn, onKeys, onAccept, onReturn, onReopen, onNext } = props;
  const t = useT();
  const key = (letter: string) => keysOn && <KeyHint>{letter}</KeyHint>;
  const shortcut = (letter: string) => (keysOn ? letter : undefined);

  return (
    <section className={`${classes.bar} no-print`} aria-label={t('review.actions')}>
      {state === 'submitted' && writing === null && (
        <>
          <Button onClick={onAccept} loading={busy} aria-keyshortcuts={shortcut('P')}>
            {t('review.accept')}
            {key('P')}
          </Button>
          <Button variant="default" onClick={onReturn} aria-keyshortcuts={shortcut('G')}>
            {t('review.return')}
            {key('G')}
          </Button>
        </>
      )}
      {state === 'accepted' && writing === null && (
        <Button variant="default" onClick={onReopen}>
          {t('review.reopen')}
        </Button>
      )}
      {state !== 'submitted' && state !== 'accepted' && <Text>{t(`review.wait.${state}`)}</Text>}
      {onNext && (
        <Button variant="subtle" onClick={onNext} aria-keyshortcuts={shortcut('K')}>
          {t('review.next')}
          {key('K')}
        </Button>
      )}
      <div className={classes.barEnd}>
        <Switch
          label={t('review.keys')}
          checked={keysOn}
          onChange={({ currentTarget }) => onKeys(currentTarget.checked)}
        />
      </div>
    </section>
  );
}
