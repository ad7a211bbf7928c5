import { Button, Divider, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, Dialog, focusField, ProblemAlert } from '@/components';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { actOnUser, updateUser, type User, type UserAct } from '../api';
import { refusalOf, useFields } from '../useFields';

interface Props {
  user: User;
  onClose: () => void;
}

const names = ['displayName', 'email', 'phone'] as const;
type Field = (typeof names)[number];

/** How somebody is called and reached, and the ends of its access. */
export function UserDialog({ user, onClose }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const { fields, set } = useFields({
    displayName: user.displayName,
    email: user.email ?? '',
    phone: user.phone ?? '',
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['users'] });
  const saving = useMutation({
    mutationFn: () => updateUser(user, { ...fields, phone: fields.phone.trim() || null }),
    onSuccess: async () => {
      announce(t('accounts.saved'));
      onClose();
      await refresh();
    },
    onError: async (error) => {
      focusField(`managed-${names.find((name) => refusalOf(error, name)) ?? 'displayName'}`);
      await refresh();
    },
  });
  const refused = names.some((name) => refusalOf(saving.error, name));
  const field = (name: Field) => ({
    id: `managed-${name}`,
    mt: 'sm',
    label: t(`accounts.user.${name}`),
    autoComplete: 'off',
    error: refusalOf(saving.error, name),
    value: fields[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set(name)(currentTarget.value),
  });

  return (
    <Dialog opened title={user.displayName} onClose={onClose} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Text c="var(--apm-muted)">
          {user.userName} · {t(`terms.role.${user.role}`)}
        </Text>
        <TextInput {...field('displayName')} data-autofocus maxLength={120} />
        <TextInput {...field('email')} type="email" maxLength={254} />
        <TextInput {...field('phone')} type="tel" maxLength={40} />
        {saving.error && !refused && <ProblemAlert error={saving.error} />}
        <Group mt="md">
          <Button type="submit" loading={saving.isPending}>
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </Group>
      </form>
      <Divider my="md" />
      <Acts user={user} onDone={refresh} />
    </Dialog>
  );
}

/** Each is asked for once more: it takes effect at the person's next request. */
function Acts({ user, onDone }: { user: User; onDone: () => Promise<unknown> }) {
  const t = useT();
  const own = useSession().userName === user.userName;
  const [asked, setAsked] = useState<UserAct | null>(null);
  const [done, setDone] = useState<UserAct | null>(null);
  const acting = useMutation({
    mutationFn: (act: UserAct) => actOnUser(user, act),
    onSuccess: (_, act) => {
      setDone(act);
      announce(t(`accounts.done.${act}`, { name: user.displayName }));
    },
    onSettled: () => {
      setAsked(null);
      return onDone();
    },
  });
  const acts: UserAct[] = user.isActive
    ? [
        ...(user.email ? (['invitation'] as const) : []),
        ...(user.hasSecondFactor ? (['removeSecondFactor'] as const) : []),
        ...(own ? [] : (['endSessions', 'deactivation'] as const)),
      ]
    : ['activation'];
  const label = (act: UserAct) =>
    t(act === 'invitation' && user.hasPassword ? 'accounts.act.reset' : `accounts.act.${act}`);

  return (
    <Stack gap="sm">
      {acting.error && <ProblemAlert error={acting.error} />}
      {done && <Text role="status">{t(`accounts.done.${done}`, { name: user.displayName })}</Text>}
      {asked ? (
        <>
          <Text>{t(`accounts.ask.${asked}`, { name: user.displayName })}</Text>
          <Group gap="xs">
            <Button loading={acting.isPending} onClick={() => acting.mutate(asked)}>
              {label(asked)}
            </Button>
            <Button variant="default" onClick={() => setAsked(null)}>
              {t('common.cancel')}
            </Button>
          </Group>
        </>
      ) : (
        <Group gap="xs">
          {acts.map((act) => (
            <Button key={act} variant="default" onClick={() => setAsked(act)}>
              {label(act)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}
