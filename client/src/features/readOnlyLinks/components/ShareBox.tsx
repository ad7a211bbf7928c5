import { Button, Group, Paper, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, DateTimeText, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { createLink, linkAddress, linksQuery, revokeLink } from '../api';

/** Shows the rows to the head of the institution before they go out: a link that only reads, for two weeks. */
export function ShareBox({ planId, year }: { planId: string; year: number }) {
  const t = useT();
  const queryClient = useQueryClient();
  const { data: links = [] } = useQuery(linksQuery(planId, year));
  const [address, setAddress] = useState<{ id: string; text: string } | null>(null);
  const refresh = () => queryClient.invalidateQueries({ queryKey: linksQuery(planId, year).queryKey });
  const creating = useMutation({
    mutationFn: () => createLink(planId, year),
    onSuccess: async ({ token, link }) => {
      setAddress({ id: link.id, text: linkAddress(token) });
      announce(t('readOnlyLinks.created'));
      await refresh();
    },
  });
  const revoking = useMutation({
    mutationFn: (id: string) => revokeLink(planId, year, id),
    onSuccess: async (_, id) => {
      if (address?.id === id) setAddress(null);
      announce(t('readOnlyLinks.revoked'));
      await refresh();
    },
  });
  const failure = creating.error ?? revoking.error;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    announce(t('readOnlyLinks.copied'));
  };

  return (
    <Paper component="section" withBorder p="md" className="no-print" aria-labelledby="vadovui">
      <Title order={2} size="h3" id="vadovui">
        {t('readOnlyLinks.title')}
      </Title>
      <Text size="sm" mb="sm">
        {t('readOnlyLinks.lead')}
      </Text>
      {failure && <ProblemAlert error={failure} />}
      {address && (
        <Group align="flex-end" mb="sm">
          <TextInput
            label={t('readOnlyLinks.address')}
            description={t('readOnlyLinks.once')}
            value={address.text}
            readOnly
            style={{ flex: '1 1 16rem' }}
            onFocus={(event) => event.currentTarget.select()}
          />
          {'clipboard' in navigator && (
            <Button variant="default" onClick={() => void copy(address.text)}>
              {t('readOnlyLinks.copy')}
            </Button>
          )}
          <Button
            variant="default"
            component="a"
            href={`mailto:?subject=${encodeURIComponent(t('readOnlyLinks.mailSubject', { year: String(year) }))}&body=${encodeURIComponent(address.text)}`}
          >
            {t('readOnlyLinks.mail')}
          </Button>
        </Group>
      )}
      <Button variant="default" onClick={() => creating.mutate()} loading={creating.isPending}>
        {t('readOnlyLinks.create')}
      </Button>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.id}>
              {t('readOnlyLinks.made', { who: link.createdBy })} <DateTimeText value={link.createdAt} />,{' '}
              {t('readOnlyLinks.until')} <DateTimeText value={link.expiresAt} />{' '}
              <Button variant="subtle" size="compact-sm" onClick={() => revoking.mutate(link.id)}>
                {t('readOnlyLinks.revoke')}
                <span className="visually-hidden"> {link.createdAt.slice(0, 16).replace('T', ' ')}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
