import { Button, Group, Paper, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary, PageHeader, useProblemText } from '@/components';
import { useT } from '@/i18n';

interface Props {
  error: unknown;
  busy: boolean;
  onCode: (code: string) => void;
  onBack: () => void;
}

/** The second step of signing in, for who has one. */
export function CodeStep({ error, busy, onCode, onBack }: Props) {
  const t = useT();
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && !code.trim();
  const message = missing ? t('session.codeMissing') : error && !busy ? problemText(error).title : null;
  return (
    <Stack maw="28rem" mx="auto" gap="md" mt="lg">
      <PageHeader title={t('session.codeTitle')} lead={t('session.codeLead')} failed={message !== null} />
      <ErrorSummary errors={message ? [{ fieldId: 'code', message }] : []} attempt={attempt} />
      <Paper withBorder p="lg">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAttempt((n) => n + 1);
            if (code.trim()) onCode(code.trim());
          }}
        >
          <Stack gap="md">
            <TextInput
              id="code"
              // The page asks for nothing else.
              ref={focusFirst}
              label={t('session.code')}
              description={t('session.codeHint')}
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              error={missing && message}
              value={code}
              onChange={({ currentTarget }) => setCode(currentTarget.value)}
            />
            <Group>
              <Button type="submit" loading={busy}>
                {t('session.submit')}
              </Button>
              <Button variant="default" onClick={onBack}>
                {t('common.back')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}

const focusFirst = (field: HTMLInputElement | null) => field?.focus();
