import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorSummary, PageHeader, useProblemText } from '@/components';
import { useT } from '@/i18n';
import { sessionQuery, signIn } from '../api';

interface Fields {
  userName: string;
  password: string;
}

const route = getRouteApi('/prisijungti');

export function SignInPage() {
  const t = useT();
  const { grizti, baigesi } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { userName: '', password: '' },
    shouldFocusError: false,
  });

  const signingIn = useMutation({
    mutationFn: ({ userName, password }: Fields) => signIn(userName.trim(), password),
    onSuccess: async (session) => {
      // Somebody else may have used this browser before.
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      router.history.replace(localTarget(grizti));
    },
    onError: () => setAttempt((n) => n + 1),
  });

  const { errors } = formState;
  const summary = [
    ...(errors.userName?.message ? [{ fieldId: 'userName', message: errors.userName.message }] : []),
    ...(errors.password?.message ? [{ fieldId: 'password', message: errors.password.message }] : []),
    ...(signingIn.error && !formState.isSubmitting && Object.keys(errors).length === 0
      ? [{ fieldId: 'userName', message: problemText(signingIn.error).title }]
      : []),
  ];

  return (
    <Stack maw="28rem" mx="auto" gap="md" mt="lg">
      <PageHeader title={t('session.title')} lead={t('session.lead')} failed={summary.length > 0} />
      {baigesi && summary.length === 0 && <Alert variant="outline">{t('session.again')}</Alert>}
      <ErrorSummary errors={summary} attempt={attempt} />
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
      <Text size="sm" c="var(--apm-muted)">
        {t('session.trouble')}
      </Text>
    </Stack>
  );
}

/** Only a path of this site: an address from outside must not send people elsewhere. */
function localTarget(target: string | undefined): string {
  return target && /^\/(?![/\\])/.test(target) && !target.startsWith('/prisijungti') ? target : '/';
}
