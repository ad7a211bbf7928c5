import { Button, Group, NativeSelect, Paper, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { KeyHint } from '@/components';
import { commentFields, type CommentField } from '@/features/comments/api';
import { useT } from '@/i18n';
import { sessionStore } from '@/lib/storage';
import { cannedQuery } from '../api';
import classes from './review.module.css';

const longest = 4000;

interface Props {
  kind: 'return' | 'reopening';
  obligationId: string;
  busy: boolean;
  keysOn: boolean;
  /** The field is where the comment is pinned; none: the report as a whole. */
  onSend: (text: string, field?: CommentField) => void;
  onCancel: () => void;
}

/** The words that go with a return or a reopening. What is typed survives a lost session in this tab. */
export function ExplainForm({ kind, obligationId, busy, keysOn, onSend, onCancel }: Props) {
  const t = useT();
  const storeKey = `apm.review.${kind}.${obligationId}`;
  const [text, setText] = useState(() => sessionStore.get<string>(storeKey) ?? '');
  const [failed, setFailed] = useState(false);
  const [at, setAt] = useState<CommentField>('whole');
  const { data: canned } = useQuery({ ...cannedQuery, enabled: kind === 'return' });
  const phrases = canned?.items ?? [];
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'center' });
  }, []);

  const change = (value: string) => {
    setText(value);
    sessionStore.set(storeKey, value);
    if (value.trim()) setFailed(false);
  };
  const submit = () => {
    if (!text.trim()) {
      setFailed(true);
      field.current?.focus();
      return;
    }
    sessionStore.remove(storeKey);
    onSend(text.trim(), at === 'whole' ? undefined : at);
  };
  const insert = (phrase: string) => {
    change(`${text.trimEnd()}${text.trim() ? ' ' : ''}${phrase}`);
    field.current?.focus();
  };

  /** In an empty field a digit is a phrase; later, with Alt, so that numbers can be written. */
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
      return;
    }
    const phrase = phrases[Number(/^Digit([1-9])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (!phrase || !keysOn || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!event.altKey && text !== '') return;
    event.preventDefault();
    insert(phrase);
  };

  return (
    <Paper
      component="form"
      noValidate
      withBorder
      p="md"
      mt="md"
      aria-labelledby="aiskinimas"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event: React.KeyboardEvent) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Title order={2} id="aiskinimas" size="h3">
        {t(`review.explain.${kind}.title`)}
      </Title>
      {kind === 'return' && (
        <>
          <NativeSelect
            label={t('review.pinnedAt')}
            value={at}
            onChange={({ currentTarget }) => setAt(currentTarget.value as CommentField)}
            data={commentFields.map((name) => ({ value: name, label: t(`comments.field.${name}`) }))}
          />
          <p id="frazes">{t(keysOn ? 'review.phrasesByKey' : 'review.phrases')}</p>
          <ul className={classes.phrases} aria-labelledby="frazes">
            {phrases.map((phrase, index) => (
              <li key={phrase}>
                <button type="button" className={classes.phrase} onClick={() => insert(phrase)}>
                  {phrase}
                  {keysOn && index < 9 && <KeyHint>{String(index + 1)}</KeyHint>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Textarea
        ref={field}
        label={t(`review.explain.${kind}.label`)}
        description={t(`review.explain.${kind}.hint`)}
        error={failed && t(`review.explain.${kind}.missing`)}
        value={text}
        rows={4}
        maxLength={longest}
        required
        withAsterisk={false}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={press}
      />
      <Group mt="sm">
        <Button type="submit" loading={busy}>
          {t(`review.explain.${kind}.send`)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Paper>
  );
}
