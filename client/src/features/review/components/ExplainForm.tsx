import { Button, Group, Paper, Textarea, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useT } from '@/i18n';
import { sessionStore } from '@/lib/storage';
import classes from './review.module.css';

const phrases = ['value', 'reason', 'money', 'evidence', 'criterion', 'date'];
const longest = 4000;

interface Props {
  kind: 'return' | 'reopening';
  obligationId: string;
  busy: boolean;
  onSend: (text: string) => void;
  onCancel: () => void;
}

/** The words that go with a return or a reopening. What is typed survives a lost session in this tab. */
export function ExplainForm({ kind, obligationId, busy, onSend, onCancel }: Props) {
  const t = useT();
  const storeKey = `apm.review.${kind}.${obligationId}`;
  const [text, setText] = useState(() => sessionStore.get<string>(storeKey) ?? '');
  const [failed, setFailed] = useState(false);
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
    onSend(text.trim());
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
          <p id="frazes">{t('review.phrases')}</p>
          <ul className={classes.phrases} aria-labelledby="frazes">
            {phrases.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className={classes.phrase}
                  onClick={() => {
                    change(`${text.trimEnd()}${text.trim() ? ' ' : ''}${t(`review.phrase.${name}`)}`);
                    field.current?.focus();
                  }}
                >
                  {t(`review.phrase.${name}`)}
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
