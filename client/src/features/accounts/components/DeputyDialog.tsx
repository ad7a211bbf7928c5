import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce, Dialog, focusField, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { formatDate } from '@/lib/format';
import { appointDeputy, changeDeputy, deputiesQuery, type Deputy } from '../api';
import { refusalOf, useFields } from '../useFields';

interface Props {
  onClose: () => void;
  /** Whose days are changed; left out: somebody new is appointed. */
  deputy?: Deputy;
  /** Page of this client that the letter's link goes on to: the row that is handed over. */
  path?: string;
}

const names = ['name', 'email', 'from', 'to'] as const;
type Field = (typeof names)[number];

/** A colleague who stands in: who, and on which days. */
export function DeputyDialog({ onClose, deputy, path }: Props) {
  const t = useT();
  const queryClient = useQueryClient();
  const { fields, attempt, set, tried } = useFields({
    name: deputy?.name ?? '',
    email: deputy?.email ?? '',
    from: deputy?.from ?? today(),
    to: deputy?.to ?? '',
  });
  const saving = useMutation({
    mutationFn: () =>
      deputy ? changeDeputy(deputy, fields.from, fields.to) : appointDeputy({ ...fields, path }),
    onSuccess: async ({ name, from, to }) => {
      announce(t('accounts.deputyServes', { name, from: formatDate(from), to: formatDate(to) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: deputiesQuery.queryKey });
    },
    onError: (error) => focusField(`deputy-${names.find((name) => refusalOf(error, name)) ?? 'to'}`),
  });
  const asked: readonly Field[] = deputy ? ['from', 'to'] : names;
  const missing = asked.filter((name) => !fields[name].trim());
  const refused = names.some((name) => refusalOf(saving.error, name));
  const field = (name: Field) => ({
    id: `deputy-${name}`,
    label: t(`accounts.deputy.${name}`),
    error:
      refusalOf(saving.error, name) ??
      (attempt > 0 && missing.includes(name) ? t(`accounts.deputyMissing.${name}`) : null),
    value: fields[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => set(name)(currentTarget.value),
  });

  return (
    <Dialog
      opened
      title={t(deputy ? 'accounts.deputyDays' : path ? 'accounts.handOver' : 'accounts.appoint')}
      onClose={onClose}
      size="lg"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          tried();
          if (missing.length > 0) focusField(`deputy-${missing[0]}`);
          else saving.mutate();
        }}
      >
        <Text mb="sm">
          {t(deputy ? 'accounts.deputyDaysLead' : 'accounts.appointLead', { name: fields.name })}
        </Text>
        {!deputy && (
          <>
            <TextInput {...field('name')} data-autofocus autoComplete="off" maxLength={120} />
            <TextInput {...field('email')} mt="sm" type="email" autoComplete="off" maxLength={254} />
          </>
        )}
        <Group mt="sm" align="flex-start" grow preventGrowOverflow={false}>
          <TextInput {...field('from')} type="date" />
          <TextInput {...field('to')} type="date" />
        </Group>
        {saving.error && !refused && <ProblemAlert error={saving.error} />}
        <Group mt="md">
          <Button type="submit" loading={saving.isPending}>
            {t(deputy ? 'common.save' : 'accounts.sendInvitation')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** The day in Vilnius, whatever clock this computer follows. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Vilnius' }).format(new Date());
