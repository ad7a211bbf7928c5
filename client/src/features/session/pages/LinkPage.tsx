import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isProblem } from '@/api/problem';
import { Loaded, PageHeader, TextLink } from '@/components';
import { useT } from '@/i18n';
import { lookAtLink } from '../api';
import { ByLink } from '../components/ByLink';
import { NewPassword } from '../components/NewPassword';

const route = getRouteApi('/nuoroda/$rusis');

/**
 * Where a link of a letter leads. The token stands after the #; it is taken out of the address at once, and nothing is
 * used up before somebody presses the button, because mail programs follow links too.
 */
export function LinkPage() {
  const t = useT();
  const { toliau } = route.useSearch();
  const router = useRouter();
  const [token] = useState(() => router.state.location.hash);
  useEffect(() => {
    const { pathname, searchStr } = router.state.location;
    if (token) router.history.replace(pathname + searchStr);
  }, [router, token]);
  const link = useQuery({
    queryKey: ['one-time-link', token],
    queryFn: () => lookAtLink(token),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });

  if (!token || isProblem(link.error, 'link_dead', 'validation_failed')) {
    return (
      <Stack maw="28rem" mx="auto" gap="md" mt="lg">
        <PageHeader title={t('session.deadTitle')} />
        <Text>{t('session.deadText')}</Text>
        <TextLink to="/prisijungti/nuoroda" search={{ grizti: toliau }}>
          {t('session.byLink')}
        </TextLink>
        <TextLink to="/prisijungti/nuoroda" search={{ slaptazodis: true }}>
          {t('session.forgot')}
        </TextLink>
      </Stack>
    );
  }

  return (
    <Loaded query={link}>
      {(data) =>
        data.purpose === 'signIn' ? (
          <ByLink token={token} link={data} target={toliau} />
        ) : (
          <NewPassword token={token} link={data} target={toliau} />
        )
      }
    </Loaded>
  );
}
