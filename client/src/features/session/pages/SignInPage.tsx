import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isProblem } from '@/api/problem';
import { ErrorSummary, PageHeader, useProblemText } from '@/components';
import { useHasText, useT } from '@/i18n';
import { signIn, type Credentials } from '../api';
import { CodeStep } from '../components/CodeStep';
import { OtherWays } from '../components/OtherWays';
import { useEnter } from '../target';

const route = getRouteApi('/prisijungti');

export function SignInPage() {
  const t = useT();
  const has = useHasText();
  const { grizti, baigesi, klaida } = route.useSearch();
  const enter = useEnter();
  const problemText = useProblemText();
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, formState } = useForm<Credentials>({
    defaultValues: { userName: '', password: '' },
    shouldFocusError: false,
  });

  const signingIn = useMutation({
    mutationFn: (given: Credentials) => signIn({ ...given, userName: given.userName.trim() }),
    onSuccess: (session) => enter(session, grizti),
    onError: () => setAttempt((n) => n + 1),
  });

  const given = signingIn.variables;
  if (given && asksForCode(signingIn.error, given)) {
    return (
      <CodeStep
        error={isProblem(signingIn.error, 'second_factor_required') ? null : signingIn.error}
        busy={signingIn.isPending}
        onCode={(code) => signingIn.mutate({ ...given, code })}
        onBack={() => signingIn.reset()}
      />
    );
  }

  const { errors } = formState;
  const refused = signingIn.error && !formState.isSubmitting && Object.keys(errors).length === 0;
  const refusal = refused ? problemText(signingIn.error) : null;
  const summary = [
    ...(errors.userName?.message ? [{ fieldId: 'userName', message: errors.userName.message }] : []),
    ...(errors.password?.message ? [{ fieldId: 'password', message: errors.password.message }] : []),
    ...(refusal ? [{ fieldId: 'userName', message: refusal.title }] : []),
  ];
  const otherWay = klaida && has(`problems.${klaida}`) ? `problems.${klaida}` : 'problems.external_failed';

  return (
    <Stack maw="28rem" mx="auto" gap="md" mt="lg">
      <PageHeader title={t('session.title')} lead={t('session.lead')} failed={summary.length > 0} />
      {baigesi && summary.length === 0 && <Alert variant="outline">{t('session.again')}</Alert>}
      {klaida && summary.length === 0 && (
        <Alert role="alert" color="red" variant="outline">
          {t(otherWay)}
        </Alert>
      )}
      <ErrorSummary errors={summary} attempt={attempt}>
        {refusal?.detail && isProblem(signingIn.error, 'too_many_attempts') && <Text>{refusal.detail}</Text>}
      </ErrorSummary>
      <Paper withBorder p="lg">
        <form
          noValidate
          onSubmit={(event) => {
            void handleSubmit(
              (fields) => signingIn.mutate(fields),
              () => setAttempt((n) => n + 1),
            )(event);
          }}
        >
          <Stack gap="md">
            <TextInput
              id="userName"
              label={t('session.userName')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              error={errors.userName?.message}
              {...register('userName', { required: t('session.userNameMissing') })}
            />
            <PasswordInput
              id="password"
              label={t('session.password')}
              autoComplete="current-password"
              error={errors.password?.message}
              visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
              {...register('password', { required: t('session.passwordMissing') })}
            />
            <Button type="submit" loading={signingIn.isPending}>
              {t('session.submit')}
            </Button>
          </Stack>
        </form>
      </Paper>
      <OtherWays target={grizti} />
      <Text size="sm" c="var(--apm-muted)">
        {t('session.trouble')}
      </Text>
    </Stack>
  );
}

/** Name and password were right, and the code is still to come or was wrong. */
const asksForCode = (error: unknown, given: Credentials) =>
  isProblem(error, 'second_factor_required', 'second_factor_wrong') ||
  (given.code !== undefined && !isProblem(error, 'invalid_credentials'));
