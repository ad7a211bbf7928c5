import { Button, Paper, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import { ErrorSummary, PageHeader, ProblemAlert, TextLink } from '@/components';
import { useT } from '@/i18n';
import { formatDate } from '@/lib/format';
import { choosePassword, signIn, type OneTimeLink } from '../api';
import { useEnter } from '../target';
import { CodeStep } from './CodeStep';
import { PasswordField } from './PasswordField';

interface Props {
  token: string;
  link: OneTimeLink;
  target: string | undefined;
}

/** A password of one's own choosing, and straight in with it. */
export function NewPassword({ token, link, target }: Props) {
  const t = useT();
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const [attempt, setAttempt] = useState(0);
  const credentials = { userName: link.userName, password };
  const choosing = useMutation({
    mutationFn: () => choosePassword(token, password),
    onSuccess: () => signingIn.mutate(undefined),
    onError: () => setAttempt((n) => n + 1),
  });
  const signingIn = useMutation({
    mutationFn: (code?: string) => signIn({ ...credentials, code }),
    onSuccess: (session) => enter(session, target),
  });

  const { servesFrom, servesTo } = link;
  if (choosing.isSuccess && servesFrom && servesTo && isProblem(signingIn.error, 'account_not_serving')) {
    return (
      <Stack maw="28rem" mx="auto" gap="md" mt="lg">
        <PageHeader key="chosen" title={t('session.chosenTitle')} />
        <Text role="status">
          {t('session.chosenLater', { from: formatDate(servesFrom), to: formatDate(servesTo) })}
        </Text>
      </Stack>
    );
  }
  if (choosing.isSuccess && (signingIn.variables || isProblem(signingIn.error, 'second_factor_required'))) {
    return (
      <CodeStep
        error={isProblem(signingIn.error, 'second_factor_required') ? null : signingIn.error}
        busy={signingIn.isPending}
        onCode={(code) => signingIn.mutate(code)}
        onBack={() => signingIn.reset()}
      />
    );
  }

  const refusal = isProblem(choosing.error, 'validation_failed') ? choosing.error.errors.password?.[0] : null;
  const missing = attempt > 0 && !password && !choosing.error ? t('session.passwordMissing') : null;
  const message = refusal ?? missing;
  const failure = !refusal && (choosing.error ?? signingIn.error);
  return (
    <Stack maw="28rem" mx="auto" gap="md" mt="lg">
      <PageHeader
        title={t('session.newTitle')}
        lead={t(`session.newLead.${link.purpose}`, { name: link.displayName, userName: link.userName })}
        failed={Boolean(message)}
      />
      <ErrorSummary errors={message ? [{ fieldId: 'password', message }] : []} attempt={attempt} />
      {failure && <ProblemAlert error={failure} />}
      {choosing.isSuccess && signingIn.error ? (
        <TextLink to="/prisijungti">{t('session.toSignIn')}</TextLink>
      ) : (
        <Paper withBorder p="lg">
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (password) choosing.mutate();
              else setAttempt((n) => n + 1);
            }}
          >
            {/* For password managers, which keep the pair. */}
            <input type="hidden" name="username" autoComplete="username" value={link.userName} />
            <Stack gap="md">
              <PasswordField
                id="password"
                label={t('session.newPassword')}
                description={t('session.passwordRule', { count: link.shortestPassword })}
                autoComplete="new-password"
                error={message}
                value={password}
                onChange={setPassword}
              />
              <Button type="submit" loading={choosing.isPending || signingIn.isPending}>
                {t('session.choose')}
              </Button>
            </Stack>
          </form>
        </Paper>
      )}
    </Stack>
  );
}
