import { Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { isProblem } from '@/api/problem';
import { announce, EmptyState, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { settle, type Act, type FollowUp, type YearFollowUps } from '../api';
import { FollowUpForm, type Asked } from './FollowUpForm';
import { OpenCard, ProposalCard, SettledCard } from './Cards';
import classes from './followUps.module.css';

const idOf = (asked: Asked) =>
  'proposal' in asked
    ? `${asked.proposal.itemId}/${asked.proposal.executor}/${asked.proposal.kind}`
    : asked.followUp.id;

/** What waits for the coordinator first, what is settled last. */
export function Sections({ found, onChanged }: { found: YearFollowUps; onChanged: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const key = useRef(crypto.randomUUID());
  const place = useRef<HTMLDivElement>(null);
  const { planId, year, proposed, items, arrived } = found;

  const settling = useMutation({
    mutationFn: (act: Act) => settle(planId, year, act, key.current),
    onSuccess: async (_, act) => {
      key.current = crypto.randomUUID();
      await queryClient.invalidateQueries({ queryKey: ['follow-ups'] });
      void queryClient.invalidateQueries({ queryKey: ['reconciliation'] });
      setAsked(null);
      announce(t(`followUps.done.${act.kind}`));
      // The card has gone to another section, so the focus goes to what is left.
      place.current?.focus();
    },
    onError: (failure) => {
      if (isProblem(failure, 'version_stale', 'follow_up_exists', 'follow_up_settled')) onChanged();
    },
  });

  const ask = (next: Asked) => {
    settling.reset();
    key.current = crypto.randomUUID();
    setAsked(next);
  };
  const formFor = (id: string) =>
    asked && idOf(asked) === id ? (
      <FollowUpForm
        key={`${id}/${asked.kind}`}
        asked={asked}
        busy={settling.isPending}
        onSend={(act) => settling.mutate(act)}
        onCancel={() => setAsked(null)}
      >
        {settling.error && <ProblemAlert error={settling.error} />}
      </FollowUpForm>
    ) : null;

  const open = items.filter(({ state }) => state === 'open');
  const settled = items.filter(({ state }) => state !== 'open');
  const openCard = (followUp: FollowUp) => (
    <OpenCard key={followUp.id} followUp={followUp} onAsk={ask} form={formFor(followUp.id)} />
  );

  return (
    <div ref={place} tabIndex={-1} className={classes.sections}>
      {proposed.length + items.length + arrived.length === 0 && (
        <EmptyState title={t('followUps.nothing')}>{t('followUps.nothingText')}</EmptyState>
      )}
      <Section name="proposed" count={proposed.length} hint={t('followUps.proposedHint')}>
        {proposed.map((proposal) => {
          const id = idOf({ kind: 'confirm', proposal });
          return <ProposalCard key={id} proposal={proposal} onAsk={ask} form={formFor(id)} />;
        })}
      </Section>
      <Section name="open" count={open.length}>
        {open.map(openCard)}
      </Section>
      <Section name="arrived" count={arrived.length}>
        {arrived.map((followUp) =>
          followUp.state === 'open' ? (
            openCard(followUp)
          ) : (
            <SettledCard key={followUp.id} followUp={followUp} />
          ),
        )}
      </Section>
      <Section name="settled" count={settled.length}>
        {settled.map((followUp) => (
          <SettledCard key={followUp.id} followUp={followUp} />
        ))}
      </Section>
    </div>
  );
}

interface SectionProps {
  name: 'proposed' | 'open' | 'arrived' | 'settled';
  count: number;
  hint?: string;
  children: ReactNode;
}

function Section({ name, count, hint, children }: SectionProps) {
  const t = useT();
  if (count === 0) return null;
  return (
    <section aria-labelledby={`nukelta-${name}`}>
      <Title order={2} size="h3" id={`nukelta-${name}`} mb="xs">
        {t(`followUps.section.${name}`, { count })}
      </Title>
      {hint && (
        <Text size="sm" mb="xs">
          {hint}
        </Text>
      )}
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}
