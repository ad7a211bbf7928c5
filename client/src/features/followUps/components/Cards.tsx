import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateText, OfficialText, rowCode, TextLink } from '@/components';
import { useT } from '@/i18n';
import type { FollowedRow, FollowUp, Proposal } from '../api';
import type { Asked } from './FollowUpForm';
import classes from './followUps.module.css';

interface Acting {
  onAsk: (asked: Asked) => void;
  form: ReactNode;
}

export function ProposalCard({ proposal, onAsk, form }: Acting & { proposal: Proposal }) {
  const t = useT();
  const name = rowCode(t, proposal);
  return (
    <li className={classes.card}>
      <Head row={proposal} executor={proposal.executorName} />
      {proposal.narrative && <OfficialText text={proposal.narrative} />}
      {form ?? (
        <Group mt="xs">
          <Button
            size="sm"
            aria-label={t('followUps.actOf', { act: t('followUps.confirm'), name })}
            onClick={() => onAsk({ kind: 'confirm', proposal })}
          >
            {t('followUps.confirm')}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={t('followUps.actOf', { act: t('followUps.dismiss'), name })}
            onClick={() => onAsk({ kind: 'dismiss', proposal })}
          >
            {t('followUps.dismiss')}
          </Button>
        </Group>
      )}
    </li>
  );
}

export function OpenCard({ followUp, onAsk, form }: Acting & { followUp: FollowUp }) {
  const t = useT();
  const name = rowCode(t, followUp);
  const takeUp = t(`followUps.takeUp.${followUp.kind}`);
  return (
    <li className={classes.card}>
      <Recorded followUp={followUp} />
      {form ?? (
        <Group mt="xs">
          <Button
            size="sm"
            aria-label={t('followUps.actOf', { act: takeUp, name })}
            onClick={() => onAsk({ kind: 'takeUp', followUp })}
          >
            {takeUp}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={t('followUps.actOf', { act: t('followUps.drop'), name })}
            onClick={() => onAsk({ kind: 'drop', followUp })}
          >
            {t('followUps.drop')}
          </Button>
        </Group>
      )}
    </li>
  );
}

export function SettledCard({ followUp }: { followUp: FollowUp }) {
  return (
    <li className={classes.card}>
      <Recorded followUp={followUp} />
    </li>
  );
}

/** What is recorded and how it ended, if it has. */
function Recorded({ followUp }: { followUp: FollowUp }) {
  const t = useT();
  const { kind, state, toYear, outcome, settledBy, settledAt } = followUp;
  return (
    <>
      <Head row={followUp} executor={followUp.executorName} year={followUp.year} />
      <OfficialText text={followUp.text} />
      <Text size="sm" fw={600}>
        {state === 'takenUp' && toYear !== null
          ? t('followUps.state.takenUpIn', { year: String(toYear) })
          : t(`followUps.state.${state}.${kind}`)}
        {state === 'open' && toYear !== null && ` ${t('followUps.movedTo', { year: String(toYear) })}`}
      </Text>
      {outcome && <OfficialText text={outcome} />}
      {settledBy && settledAt && (
        <Text size="sm">
          {settledBy}, <DateText value={settledAt} />
        </Text>
      )}
    </>
  );
}

function Head({ row, executor, year }: { row: FollowedRow; executor: string | null; year?: number }) {
  const t = useT();
  return (
    <>
      <h3 className={classes.name}>
        <TextLink to="/valdymas/planas/$itemId" params={{ itemId: row.itemId }} search={{ metai: year }}>
          {rowCode(t, row)}
        </TextLink>{' '}
        <span lang="lt">{row.title}</span>
      </h3>
      <Text size="sm">
        {t(`followUps.kind.${row.kind}`)}
        {year !== undefined && `, ${t('common.year', { year: String(year) })}`}
        {executor && `, ${executor}`}
      </Text>
    </>
  );
}
