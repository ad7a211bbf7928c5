import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { announce, BlockSkeleton, Dialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import {
  remind,
  remindersQuery,
  templateQuery,
  type MailTemplate,
  type ReminderExecutor,
  type RemindersSent,
  type Words,
} from '../api';
import { LastReminderText } from './LastReminderText';
import { LetterPreview } from './LetterPreview';
import classes from './mail.module.css';

interface Props {
  planId: string;
  year: number;
  executorCodes: string[];
  /** The dialog is done with: letters were written, or not. */
  onDone: () => void;
}

/** A personal letter to each of the chosen institutions about what it has not handed in. */
export function RemindDialog({ planId, year, executorCodes, onDone }: Props) {
  const t = useT();
  const reminders = useQuery(remindersQuery(planId, year));
  const template = useQuery(templateQuery('personalReminder', 'lt'));
  const [sent, setSent] = useState<RemindersSent>();
  const chosen = reminders.data?.executors.filter(({ code }) => executorCodes.includes(code)) ?? [];
  const error = reminders.error ?? template.error;
  return (
    <Dialog opened title={t('mail.remind.title', { count: executorCodes.length })} onClose={onDone} size="xl">
      {error && <ProblemAlert error={error} />}
      {!error && (!reminders.data || !template.data) && <BlockSkeleton height={320} />}
      {sent ? (
        <Outcome sent={sent} onDone={onDone} />
      ) : (
        reminders.data &&
        template.data && (
          <Writing
            planId={planId}
            year={year}
            chosen={chosen}
            sends={reminders.data.sends}
            template={template.data}
            onDone={onDone}
            onSent={setSent}
          />
        )
      )}
    </Dialog>
  );
}

interface WritingProps {
  planId: string;
  year: number;
  chosen: ReminderExecutor[];
  sends: boolean;
  template: MailTemplate;
  onDone: () => void;
  onSent: (sent: RemindersSent) => void;
}

function Writing({ planId, year, chosen, sends, template, onDone, onSent }: WritingProps) {
  const t = useT();
  const queryClient = useQueryClient();
  const reachable = chosen.filter(({ missing, recipients }) => missing > 0 && recipients.length > 0);
  const [keys] = useState(createOnceKeys);
  const [words, setWords] = useState<Words>(template);
  const [shown, setShown] = useState<Words>(template);
  const [editing, setEditing] = useState(false);
  const [executorCode, setExecutorCode] = useState(reachable[0]?.code ?? '');
  const own = words.subject !== template.subject || words.body !== template.body;
  const sending = useMutation({
    mutationFn: async () => {
      const body = {
        executorCodes: chosen.map(({ code }) => code),
        ...(own && { subject: words.subject, body: words.body }),
      };
      const name = JSON.stringify(body);
      const sent = await remind(planId, year, body, keys.keyFor(name));
      keys.done(name);
      return sent;
    },
    onSuccess: async (sent) => {
      announce(t('mail.remind.done', { count: sent.written.length }));
      onSent(sent);
      for (const name of ['reminders', 'letters']) await queryClient.invalidateQueries({ queryKey: [name] });
    },
  });
  const refused = sending.error instanceof ApiProblem ? sending.error.errors : {};
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls, by the keyboard too */}
      <div className={classes.scroll} role="region" aria-label={t('mail.remind.to')} tabIndex={0}>
        <ul className={classes.chosen}>
          {chosen.map((executor) => (
            <li key={executor.code}>
              <strong>{executor.name}</strong>
              {': '}
              {executor.missing === 0
                ? t('mail.remind.nothingMissing')
                : executor.recipients.length === 0
                  ? t('mail.noAddress')
                  : t('mail.remind.missing', { count: executor.missing })}
              <Text size="sm" c="var(--apm-muted)">
                <LastReminderText last={executor.lastReminder} />
              </Text>
            </li>
          ))}
        </ul>
      </div>
      {!sends && <Text my="sm">{t('mail.notSending')}</Text>}
      {editing ? (
        <div>
          <TextInput
            label={t('mail.subject')}
            value={words.subject}
            maxLength={200}
            error={refused.subject?.[0]}
            onBlur={() => setShown(words)}
            onChange={({ currentTarget: { value } }) => setWords((old) => ({ ...old, subject: value }))}
          />
          <Textarea
            mt="sm"
            label={t('mail.body')}
            description={t('mail.remind.bodyHint')}
            value={words.body}
            rows={10}
            maxLength={10_000}
            error={refused.body?.[0]}
            onBlur={() => setShown(words)}
            onChange={({ currentTarget: { value } }) => setWords((old) => ({ ...old, body: value }))}
          />
        </div>
      ) : (
        <Button variant="default" size="sm" onClick={() => setEditing(true)}>
          {t('mail.remind.edit')}
        </Button>
      )}
      {executorCode && (
        <LetterPreview
          planId={planId}
          year={year}
          kind="personalReminder"
          language="lt"
          words={shown}
          executors={reachable}
          executorCode={executorCode}
          onExecutor={setExecutorCode}
        />
      )}
      {sending.error && <ProblemAlert error={sending.error} />}
      <Group mt="md">
        <Button
          disabled={reachable.length === 0}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t('mail.remind.send', { count: reachable.length })}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </>
  );
}

function Outcome({ sent, onDone }: { sent: RemindersSent; onDone: () => void }) {
  const t = useT();
  return (
    <>
      <Text>{t('mail.remind.done', { count: sent.written.length })}</Text>
      {sent.notWritten.length > 0 && (
        <>
          <Text mt="sm">{t('mail.remind.notWritten')}</Text>
          <ul className={classes.chosen}>
            {sent.notWritten.map(({ executorCode, executorName, why }) => (
              <li key={executorCode}>
                <strong>{executorName}</strong>
                {': '}
                {t(why === 'noAddress' ? 'mail.noAddress' : 'mail.remind.nothingMissing')}
              </li>
            ))}
          </ul>
        </>
      )}
      <Group mt="md">
        <Button data-autofocus onClick={onDone}>
          {t('common.close')}
        </Button>
      </Group>
    </>
  );
}
