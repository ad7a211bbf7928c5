import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiUrl } from '@/api/client';
import { announce, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { accountQuery, unlinkExternal, type Account } from '../api';
import { Section } from './Section';

interface Props {
  account: Account;
  /** What people call the identity provider. */
  provider: string;
}

export function ExternalSection({ account, provider }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const unlinking = useMutation({
    mutationFn: unlinkExternal,
    onSuccess: async () => {
      announce(t('accounts.unlinked'));
      await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
    },
  });
  return (
    <Section id="tapatybe" title={provider}>
      <Text>{t(account.external ? 'accounts.linked' : 'accounts.notLinked', { name: provider })}</Text>
      {unlinking.error && <ProblemAlert error={unlinking.error} />}
      <div>
        {account.external ? (
          <Button variant="default" loading={unlinking.isPending} onClick={() => unlinking.mutate()}>
            {t('accounts.unlink')}
          </Button>
        ) : (
          <Button component="a" variant="default" href={apiUrl('/session/external', { link: true })}>
            {t('accounts.link')}
          </Button>
        )}
      </div>
    </Section>
  );
}
