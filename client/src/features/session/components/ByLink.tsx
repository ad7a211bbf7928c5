import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { isProblem } from '@/api/problem';
import { PageHeader, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { signInByLink, type OneTimeLink } from '../api';
import { useEnter } from '../target';
import { CodeStep } from './CodeStep';

interface Props {
  token: string;
  link: OneTimeLink;
  target: string | undefined;
}

/** In without a password, at the press of a button. */
export function ByLink({ token, link, target }: Props) {
  const t = useT();
  const enter = useEnter();
  const signingIn = useMutation({
    mutationFn: (code?: string) => signInByLink(token, code),
    onSuccess: (session) => enter(session, target),
  });
  if (isProblem(signingIn.error, 'second_factor_required', 'second_factor_wrong') || signingIn.variables) {
    return (
      <CodeStep
        error={isProblem(signingIn.error, 'second_factor_required') ? null : signingIn.error}
        busy={signingIn.isPending}
        onCode={(code) => signingIn.mutate(code)}
        onBack={() => signingIn.reset()}
      />
    );
  }
  return (
    <Stack maw="28rem" mx="auto" gap="md" mt="lg">
      <PageHeader title={t('session.title')} lead={t('session.linkFor', { name: link.displayName })} />
      {signingIn.error && <ProblemAlert error={signingIn.error} />}
      <Button loading={signingIn.isPending} onClick={() => signingIn.mutate(undefined)}>
        {t('session.submit')}
      </Button>
    </Stack>
  );
}
