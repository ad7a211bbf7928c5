import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '@/i18n';
import type { Act, FollowUp, Proposal } from '../api';
import classes from './followUps.module.css';

export type Asked =
  { kind: 'confirm' | 'dismiss'; proposal: Proposal } | { kind: 'takeUp' | 'drop'; followUp: FollowUp };

interface Props {
  asked: Asked;
  busy: boolean;
  onSend: (act: Act) => void;
  onCancel: () => void;
  children: ReactNode;
}

const startOf = (asked: Asked): string => (asked.kind === 'confirm' ? (asked.proposal.narrative ?? '') : '');

function actOf(asked: Asked, words: string, year: number | null): Act {
  if ('proposal' in asked) {
    const { kind, proposal } = asked;
    return kind === 'confirm'
      ? { kind, proposal, text: words, toYear: year }
      : { kind, proposal, why: words };
  }
  const { kind, followUp } = asked;
  return kind === 'takeUp' ? { kind, followUp, year, outcome: words } : { kind, followUp, why: words };
}

/** The words and the year that go with an act; only taking up may go without words. */
export function FollowUpForm({ asked, busy, onSend, onCancel, children }: Props) {
  const t = useT();
  const about = 'proposal' in asked ? asked.proposal : asked.followUp;
  const asksYear = about.kind === 'carryOver' && (asked.kind === 'confirm' || asked.kind === 'takeUp');
  const known = asked.kind === 'takeUp' ? asked.followUp.toYear : null;
  const [text, setText] = useState(() => startOf(asked));
  const [year, setYear] = useState(String(known ?? about.laterYears[0] ?? ''));
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => field.current?.focus(), []);

  const submit = () => {
    const words = text.trim();
    if (!words && asked.kind !== 'takeUp') {
      setFailed(true);
      field.current?.focus();
      return;
    }
    onSend(actOf(asked, words, asksYear && year ? Number(year) : null));
  };

  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t(`followUps.form.${asked.kind}`)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        ref={field}
        label={t(`followUps.text.${asked.kind === 'confirm' ? `confirm.${about.kind}` : asked.kind}`)}
        value={text}
        error={failed && t('followUps.textMissing')}
        autosize
        minRows={2}
        maxLength={4000}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setFailed(false);
        }}
      />
      {asksYear && (
        <NativeSelect
          mt="xs"
          label={t('followUps.toYear')}
          value={year}
          data={[
            ...(asked.kind === 'confirm' || about.laterYears.length === 0
              ? [{ value: '', label: t('followUps.yearUnknown') }]
              : []),
            ...about.laterYears.map((one) => ({
              value: String(one),
              label: t('common.year', { year: String(one) }),
            })),
          ]}
          onChange={({ currentTarget }) => setYear(currentTarget.value)}
        />
      )}
      {children}
      <Group mt="sm">
        <Button type="submit" size="sm" loading={busy}>
          {t(`followUps.send.${asked.kind}`)}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
