import { Button, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary, PageHeader, TextLink, useProblemText } from '@/components';
import { useT } from '@/i18n';
import { askLink } from '../api';

const route = getRouteApi('/prisijungti/nuoroda');

/** Asks for a letter with a link: to sign in, or to choose a new password. */
export function AskLinkPage() {
  const t = useT();
  const { grizti, slaptazodis } = route.useSearch();
  const kind = slaptazodis ? 'reset' : 'signIn';
  const problemText = useProblemText();
  const [account, setAccount] = useState('');
  const [attempt, setAttempt] = useState(0);
  const asking = useMutation({
    mutationFn: () => askLink(slaptazodis ? 'passwordReset' : 'signIn', account.trim(), grizti),
    onSettled: () => setAttempt((n) => n + 1),
  });

  if (asking.isSuccess) {
    return (
      <Stack maw="28rem" mx="auto" gap="md" mt="lg">
        <PageHeader key="sent" title={t('session.linkSent')} />
        <Text role="status">{t(`session.linkSentText.${kind}`)}</Text>
        <TextLink to="/prisijungti">{t('session.toSignIn')}</TextLink>
      </Stack>
    );
  }

  const missing = attempt > 0 && !account.trim();
  const message = missing ? t('session.accountMissing') : asking.error ? refusal() : null;
  return (
    <Stack maw="28rem" mx="auto" gap="md" mt="lg">
      <PageHeader
        title={t(`session.linkTitle.${kind}`)}
        lead={t(`session.linkLead.${kind}`)}
        failed={message !== null}
      />
      <ErrorSummary errors={message ? [{ fieldId: 'account', message }] : []} attempt={attempt} />
      <Paper withBorder p="lg">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (account.trim()) asking.mutate();
            else setAttempt((n) => n + 1);
          }}
        >
          <Stack gap="md">
            <TextInput
              id="account"
              label={t('session.account')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              error={missing && message}
              value={account}
              onChange={({ currentTarget }) => setAccount(currentTarget.value)}
            />
            <Button type="submit" loading={asking.isPending}>
              {t('session.sendLink')}
            </Button>
          </Stack>
        </form>
      </Paper>
      <TextLink to="/prisijungti">{t('session.toSignIn')}</TextLink>
    </Stack>
  );

  function refusal(): string {
    const { title, detail } = problemText(asking.error);
    return detail ?? title;
  }
}
