import { Button, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiUrl } from '@/api/client';
import { TextLink } from '@/components';
import { useT } from '@/i18n';
import { waysQuery } from '../api';
import { localTarget } from '../target';

/** Ways to sign in without typing a password here. */
export function OtherWays({ target }: { target: string | undefined }) {
  const t = useT();
  const external = useQuery(waysQuery).data?.external;
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={2} size="h4">
        {t('session.otherWays')}
      </Title>
      {external && (
        <Button
          component="a"
          variant="default"
          fullWidth
          href={apiUrl('/session/external', { path: localTarget(target) })}
        >
          {t('session.external', { name: external })}
        </Button>
      )}
      <TextLink to="/prisijungti/nuoroda" search={{ grizti: target }}>
        {t('session.byLink')}
      </TextLink>
      <TextLink to="/prisijungti/nuoroda" search={{ slaptazodis: true }}>
        {t('session.forgot')}
      </TextLink>
    </Stack>
  );
}
