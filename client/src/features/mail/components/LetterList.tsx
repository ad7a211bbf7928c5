import { Button, NativeSelect, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BlockSkeleton, DateTimeText, EmptyState, ProblemAlert, TableRegion } from '@/components';
import { useT } from '@/i18n';
import { letterStates, lettersQuery, type Letter, type LetterState, type Outbox } from '../api';
import { LetterDialog } from './LetterDialog';
import classes from './mail.module.css';

interface Props {
  outbox: Outbox;
  state?: LetterState;
  onState: (state?: LetterState) => void;
}

/** Letters, newest first: to whom, when, whether they went out and were opened; each can be read. */
export function LetterList({ outbox, state, onState }: Props) {
  const t = useT();
  const [read, setRead] = useState<string>();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(lettersQuery(outbox, state));
  const letters = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {data?.pages[0]?.sends === false && <Text mb="sm">{t('mail.notSending')}</Text>}
      <NativeSelect
        label={t('mail.show')}
        maw={320}
        mb="sm"
        value={state ?? ''}
        data={[
          { value: '', label: t('mail.all') },
          ...letterStates.map((value) => ({ value, label: t(`mail.state.${value}`) })),
        ]}
        onChange={({ currentTarget }) => onState(letterStates.find((value) => value === currentTarget.value))}
      />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={320} />}
      {data && letters.length === 0 && <EmptyState title={t('mail.empty')}>{t('mail.emptyText')}</EmptyState>}
      {letters.length > 0 && (
        <TableRegion label={t('mail.letters')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('mail.column.written')}</th>
                <th scope="col">{t('mail.column.letter')}</th>
                <th scope="col">{t('mail.column.to')}</th>
                <th scope="col">{t('mail.column.state')}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <LetterRow key={letter.id} letter={letter} onRead={() => setRead(letter.id)} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('mail.more')}
        </Button>
      )}
      {read && <LetterDialog id={read} onClose={() => setRead(undefined)} />}
    </>
  );
}

function LetterRow({ letter, onRead }: { letter: Letter; onRead: () => void }) {
  const t = useT();
  return (
    <tr>
      <td>
        <DateTimeText value={letter.createdAt} />
      </td>
      <th scope="row">
        {t(`mail.kind.${letter.kind}`)}
        <span className={classes.small} lang={letter.language}>
          {letter.subject}
        </span>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('mail.readOne', { subject: letter.subject, to: letter.toName })}
          onClick={onRead}
        >
          {t('mail.read')}
        </Button>
      </th>
      <td>
        {letter.executorName ?? letter.toName}
        <span className={classes.small}>{letter.toAddress}</span>
      </td>
      <td>
        <LetterStateText letter={letter} />
      </td>
    </tr>
  );
}

export function LetterStateText({ letter }: { letter: Letter }) {
  const t = useT();
  const at = letter.sentAt ?? (letter.attempts > 0 ? letter.nextAttemptAt : null);
  return (
    <>
      {t(`mail.state.${letter.state}`)}
      {at && (
        <span className={classes.small}>
          {letter.state === 'waiting' && `${t('mail.nextTry')} `}
          <DateTimeText value={at} />
        </span>
      )}
      {letter.lastError && <span className={classes.small}>{letter.lastError}</span>}
      {letter.openedAt && (
        <span className={classes.small}>
          ✔ {t('mail.opened')} <DateTimeText value={letter.openedAt} />
        </span>
      )}
    </>
  );
}
