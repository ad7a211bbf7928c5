import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Obligation } from '@/api/obligations';
import { announce, PageHeader, rowCode, StateBadge } from '@/components';
import { useT } from '@/i18n';
import { queueQuery, reviewedQuery, type ReviewAct } from '../api';
import { flagged, nextInQueue, stateAsked, type QueueSearch } from '../queue';
import { useReview } from '../useReview';
import { useCommandKeys, useCommandKeysSetting } from '@/lib/useCommandKeys';
import { Answer } from './Answer';
import { ExplainForm } from './ExplainForm';
import { Expectation } from './Expectation';
import { Flags } from './Flags';
import { ReviewBar } from './ReviewBar';
import { ReviewProblem } from './ReviewProblem';
import classes from './review.module.css';

type Writing = 'return' | 'reopening' | null;

/** Left what was expected, right what was answered; below, what the reviewer does about it. */
export function ReviewWorkspace({ obligation, search }: { obligation: Obligation; search: QueueSearch }) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [writing, setWriting] = useState<Writing>(null);
  const [keysOn, setKeysOn] = useCommandKeysSetting();
  const { id, planId, year } = obligation;
  const { data } = useQuery(queueQuery(planId, year, search.vykdytojas, stateAsked(search.busena)));
  const queue = useMemo(() => flagged(data?.items ?? [], search.zyma), [data, search.zyma]);
  const next = nextInQueue(queue, id);
  const nextWaiting = nextInQueue(
    queue.filter((row) => row.state === 'submitted' || row.id === id),
    id,
  );
  const position = queue.findIndex((row) => row.id === id);

  // The next row is read while this one is being thought about.
  useEffect(() => {
    if (next) void queryClient.prefetchQuery(reviewedQuery(next.id));
  }, [next, queryClient]);

  const goTo = (row: { id: string } | null) =>
    row
      ? void navigate({
          to: '/valdymas/perziura/$obligationId',
          params: { obligationId: row.id },
          search: { ...search },
        })
      : void navigate({ to: '/valdymas/perziura', search: { ...search } });

  const reviewing = useReview(obligation, (act, after) => {
    const name = `${rowCode(t, after)}, ${after.executor.name}`;
    announce(t(`review.done.${act.kind}`, { name }));
    setWriting(null);
    if (act.kind !== 'reopening') goTo(nextWaiting);
  });
  const { mutate, isPending, error, reset, variables } = reviewing;

  const waiting = obligation.state === 'submitted';
  const commands = useMemo(
    () => ({
      p: waiting && !isPending && !writing ? () => mutate({ kind: 'acceptance' }) : undefined,
      g: waiting ? () => setWriting('return') : undefined,
    }),
    [waiting, isPending, writing, mutate],
  );
  useCommandKeys(keysOn, commands);
  useCommandKeys(keysOn, { k: next ? () => goTo(next) : undefined });

  const send = (act: ReviewAct) => {
    reset();
    mutate(act);
  };

  return (
    <>
      <PageHeader
        title={`${rowCode(t, obligation)} – ${obligation.executor.name}`}
        crumbs={[{ label: t('review.menu'), to: '/valdymas/perziura', search: { ...search } }]}
        lead={
          <>
            <StateBadge state={obligation.state} dueState={obligation.dueState} />
            {position >= 0 && <Flags flags={queue[position]?.flags ?? []} />}
            {position >= 0 && (
              <Text size="sm" c="var(--apm-muted)" mt={4}>
                {t('review.position', { position: position + 1, count: queue.length })}
              </Text>
            )}
          </>
        }
      />
      <div className={classes.split}>
        <Expectation obligation={obligation} />
        <Answer obligation={obligation} />
      </div>
      {error && (
        <ReviewProblem
          error={error}
          onReload={() => {
            reset();
            void queryClient.invalidateQueries({ queryKey: reviewedQuery(id).queryKey });
          }}
          onRetry={() => variables && send(variables)}
        />
      )}
      {writing && (
        <ExplainForm
          key={writing}
          kind={writing}
          obligationId={id}
          busy={isPending}
          keysOn={keysOn}
          onCancel={() => setWriting(null)}
          onSend={(text, field) =>
            send(
              writing === 'return'
                ? { kind: 'return', comment: text, field }
                : { kind: 'reopening', reason: text },
            )
          }
        />
      )}
      <ReviewBar
        state={obligation.state}
        busy={isPending}
        writing={writing}
        keysOn={keysOn}
        onKeys={setKeysOn}
        onAccept={() => send({ kind: 'acceptance' })}
        onReturn={() => setWriting('return')}
        onReopen={() => setWriting('reopening')}
        onNext={next ? () => goTo(next) : undefined}
      />
    </>
  );
}
