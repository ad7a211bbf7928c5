import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { announce, DateTimeText, Loaded, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { endOtherSessions, endSession, sessionsQuery } from '../api';
import { deviceName } from '../device';
import classes from './accounts.module.css';
import { Section } from './Section';

export function SessionsSection() {
  const t = useT();
  const queryClient = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const ending = useMutation({
    mutationFn: (id: string | null) => (id ? endSession(id) : endOtherSessions()),
    onSuccess: () => announce(t('accounts.sessionEnded')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <Section id="sesijos" title={t('accounts.sessions')} lead={t('accounts.sessionsLead')}>
      {ending.error && <ProblemAlert error={ending.error} />}
      <Loaded query={sessions}>
        {(items) => (
          <Stack gap="sm">
            <ul className={classes.list}>
              {items.map((session) => {
                const device = deviceName(session.device) ?? t('accounts.unknownDevice');
                return (
                  <li key={session.id} className={classes.entry}>
                    <div>
                      <strong>{device}</strong>
                      {session.current && <> · {t('accounts.thisDevice')}</>}
                      <Text size="sm" c="var(--apm-muted)">
                        {t(`accounts.method.${session.method}`)}, <DateTimeText value={session.startedAt} />
                      </Text>
                    </div>
                    {!session.current && (
                      <Button
                        variant="default"
                        aria-label={t('accounts.endSessionOf', { device })}
                        onClick={() => ending.mutate(session.id)}
                      >
                        {t('accounts.endSession')}
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
            {items.length > 1 && (
              <Group>
                <Button variant="default" loading={ending.isPending} onClick={() => ending.mutate(null)}>
                  {t('accounts.endOthers')}
                </Button>
              </Group>
            )}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
