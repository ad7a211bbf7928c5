import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, ConfirmDialog, DateText, Loaded, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { deputiesQuery, endDeputy, type Deputy } from '../api';
import classes from './accounts.module.css';
import { DeputyDialog } from './DeputyDialog';
import { Section } from './Section';

type Open = { kind: 'new' } | { kind: 'days' | 'end'; deputy: Deputy };

export function DeputiesSection() {
  const t = useT();
  const queryClient = useQueryClient();
  const deputies = useQuery(deputiesQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const ending = useMutation({
    mutationFn: endDeputy,
    onSuccess: (_, deputy) => announce(t('accounts.deputyEnded', { name: deputy.name })),
    onSettled: async () => {
      close();
      await queryClient.invalidateQueries({ queryKey: deputiesQuery.queryKey });
    },
  });
  return (
    <Section id="pavaduotojai" title={t('accounts.deputies')} lead={t('accounts.deputiesLead')}>
      {ending.error && <ProblemAlert error={ending.error} />}
      <Loaded query={deputies}>
        {(items) =>
          items.length === 0 ? (
            <Text>{t('accounts.noDeputies')}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map((deputy) => (
                <li key={deputy.id} className={classes.entry}>
                  <div>
                    <strong>{deputy.name}</strong>
                    <Text size="sm" c="var(--apm-muted)">
                      <DateText value={deputy.from} /> – <DateText value={deputy.to} /> · {deputy.email}
                      {!deputy.hasPassword && <> · {t('accounts.invited')}</>}
                    </Text>
                  </div>
                  <Group gap="xs">
                    <Button
                      variant="default"
                      aria-label={t('accounts.deputyDaysOf', { name: deputy.name })}
                      onClick={() => setOpen({ kind: 'days', deputy })}
                    >
                      {t('common.change')}
                    </Button>
                    <Button
                      variant="default"
                      aria-label={t('accounts.endDeputyOf', { name: deputy.name })}
                      onClick={() => setOpen({ kind: 'end', deputy })}
                    >
                      {t('accounts.endDeputy')}
                    </Button>
                  </Group>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <div>
        <Button onClick={() => setOpen({ kind: 'new' })}>{t('accounts.appoint')}</Button>
      </div>
      {open?.kind === 'new' && <DeputyDialog onClose={close} />}
      {open?.kind === 'days' && <DeputyDialog deputy={open.deputy} onClose={close} />}
      {open?.kind === 'end' && (
        <ConfirmDialog
          opened
          title={t('accounts.endDeputyTitle')}
          confirmLabel={t('accounts.endDeputy')}
          busy={ending.isPending}
          onConfirm={() => ending.mutate(open.deputy)}
          onClose={close}
        >
          <Text>{t('accounts.endDeputyText', { name: open.deputy.name })}</Text>
        </ConfirmDialog>
      )}
    </Section>
  );
}
