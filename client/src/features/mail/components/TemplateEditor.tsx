import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { announce, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { formatDate } from '@/lib/format';
import { createOnceKeys } from '@/lib/keys';
import {
  restoreTemplate,
  sendTest,
  templateQuery,
  writeTemplate,
  type MailTemplate,
  type ReminderExecutor,
  type Words,
} from '../api';
import { LetterPreview } from './LetterPreview';
import classes from './mail.module.css';

interface Props {
  planId: string;
  year: number;
  template: MailTemplate;
  executors: ReminderExecutor[];
}

/** The wording of one kind of letter, with what it would look like for one institution. */
export function TemplateEditor({ planId, year, template, executors }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const body = useRef<HTMLTextAreaElement>(null);
  const [keys] = useState(createOnceKeys);
  const [words, setWords] = useState<Words>(pick(template));
  const [shown, setShown] = useState<Words>(pick(template));
  const [executorCode, setExecutorCode] = useState(
    (executors.find(({ missing }) => missing > 0) ?? executors[0])?.code ?? '',
  );
  const changed = words.subject !== template.subject || words.body !== template.body;
  const { queryKey } = templateQuery(template.kind, template.language);
  const taken = (after: MailTemplate, said: string) => {
    announce(t(said));
    setWords(pick(after));
    setShown(pick(after));
    queryClient.setQueryData(queryKey, after);
  };
  const saving = useMutation({
    mutationFn: () => writeTemplate(template, words),
    onSuccess: (after) => taken(after, 'mail.template.saved'),
  });
  const restoring = useMutation({
    mutationFn: () => restoreTemplate(template),
    onSuccess: (after) => taken(after, 'mail.template.restored'),
  });
  const testing = useMutation({
    mutationFn: async () => {
      const letter = { kind: template.kind, language: template.language, ...words };
      const name = JSON.stringify(letter);
      const sent = await sendTest(planId, year, letter, keys.keyFor(name));
      keys.done(name);
      return sent;
    },
    onSuccess: async () => {
      announce(t('mail.template.tested'));
      await queryClient.invalidateQueries({ queryKey: ['letters'] });
    },
  });
  const error = saving.error ?? restoring.error ?? testing.error;
  const refused = error instanceof ApiProblem ? error.errors : {};
  const insert = (token: string) => {
    const field = body.current;
    if (!field) return;
    const { selectionStart: from, selectionEnd: to } = field;
    setWords((old) => ({ ...old, body: old.body.slice(0, from) + token + old.body.slice(to) }));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from + token.length, from + token.length);
    });
  };
  return (
    <div className={classes.editor}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Text size="sm" c="var(--apm-muted)" mb="sm">
          {template.own && template.updatedAt
            ? t('mail.template.own', { by: template.updatedBy, date: formatDate(template.updatedAt) })
            : t('mail.template.delivered')}
        </Text>
        <TextInput
          label={t('mail.subject')}
          lang={template.language}
          value={words.subject}
          maxLength={200}
          error={refused.subject?.[0]}
          onBlur={() => setShown(words)}
          onChange={({ currentTarget: { value } }) => setWords((old) => ({ ...old, subject: value }))}
        />
        <Textarea
          ref={body}
          mt="sm"
          label={t('mail.body')}
          lang={template.language}
          value={words.body}
          rows={16}
          maxLength={10_000}
          error={refused.body?.[0]}
          onBlur={() => setShown(words)}
          onChange={({ currentTarget: { value } }) => setWords((old) => ({ ...old, body: value }))}
        />
        <h3 id="zymos" className={classes.part}>
          {t('mail.template.tokens')}
        </h3>
        <ul className={classes.tokens} aria-labelledby="zymos">
          {template.tokens.map(({ name, meaning }) => (
            <li key={name}>
              <Button
                type="button"
                variant="default"
                size="compact-sm"
                title={meaning}
                aria-label={t('mail.template.insert', { token: `{${name}}`, meaning })}
                onClick={() => insert(`{${name}}`)}
              >
                {`{${name}}`}
              </Button>
            </li>
          ))}
        </ul>
        {error && <ProblemAlert error={error} />}
        <Group mt="md">
          <Button type="submit" disabled={!changed} loading={saving.isPending}>
            {t('mail.template.save')}
          </Button>
          <Button variant="default" loading={testing.isPending} onClick={() => testing.mutate()}>
            {t('mail.template.test')}
          </Button>
          {template.own && (
            <Button variant="default" loading={restoring.isPending} onClick={() => restoring.mutate()}>
              {t('mail.template.restore')}
            </Button>
          )}
        </Group>
        {testing.data && (
          <Text mt="sm">{t('mail.template.testedTo', { address: testing.data.toAddress })}</Text>
        )}
      </form>
      {executorCode && (
        <LetterPreview
          planId={planId}
          year={year}
          kind={template.kind}
          language={template.language}
          words={shown}
          executors={executors}
          executorCode={executorCode}
          onExecutor={setExecutorCode}
        />
      )}
    </div>
  );
}

const pick = ({ subject, body }: MailTemplate): Words => ({ subject, body });
