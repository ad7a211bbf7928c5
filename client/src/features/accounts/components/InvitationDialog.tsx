import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { announce, Dialog, focusField, ProblemAlert } from '@/components';
import type { AccountLanguage, Role } from '@/api/types';
import { useT } from '@/i18n';
import { institutionsQuery, inviteUser } from '../api';
import { refusalOf, useFields } from '../useFields';

const roles: Role[] = ['reporter', 'coordinator', 'commission', 'analyst', 'administrator'];
const names = ['displayName', 'userName', 'email', 'phone', 'role', 'institutionCode'] as const;
type Field = (typeof names)[number];

/** An account for somebody, who chooses a password by the link of a letter. */
export function InvitationDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const institutions = useQuery(institutionsQuery).data ?? [];
  const { fields, attempt, set, tried } = useFields({
    displayName: '',
    userName: '',
    email: '',
    phone: '',
    role: 'reporter',
    institutionCode: '',
    language: 'lithuanian',
  });
  const isReporter = fields.role === 'reporter';
  const inviting = useMutation({
    mutationFn: () =>
      inviteUser({
        ...fields,
        role: fields.role as Role,
        institutionCode: isReporter ? fields.institutionCode : null,
        phone: fields.phone.trim() || null,
        language: fields.language as AccountLanguage,
      }),
    onSuccess: async ({ displayName }) => {
      announce(t('accounts.invitationSent', { name: displayName }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['users'] });
    },
    onError: (error) => focusField(`user-${names.find((name) => refusalOf(error, name)) ?? 'displayName'}`),
  });
  const required: Field[] = [
    'displayName',
    'userName',
    'email',
    ...(isReporter ? ['institutionCode' as const] : []),
  ];
  const missing = required.filter((name) => !fields[name].trim());
  const refused = names.some((name) => refusalOf(inviting.error, name));
  const field = (name: Field) => ({
    id: `user-${name}`,
    mt: 'sm',
    label: t(`accounts.user.${name}`),
    error:
      refusalOf(inviting.error, name) ??
      (attempt > 0 && missing.includes(name) ? t(`accounts.userMissing.${name}`) : null),
    value: fields[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set(name)(currentTarget.value),
  });

  return (
    <Dialog opened title={t('accounts.invite')} onClose={onClose} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          tried();
          if (missing.length > 0) focusField(`user-${missing[0]}`);
          else inviting.mutate();
        }}
      >
        <Text>{t('accounts.inviteLead')}</Text>
        <TextInput {...field('displayName')} data-autofocus autoComplete="off" maxLength={120} />
        <TextInput
          {...field('userName')}
          description={t('accounts.userNameHint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
        />
        <TextInput {...field('email')} type="email" autoComplete="off" maxLength={254} />
        <TextInput {...field('phone')} type="tel" autoComplete="off" maxLength={40} />
        <NativeSelect
          {...field('role')}
          data={roles.map((role) => ({ value: role, label: t(`terms.role.${role}`) }))}
        />
        {isReporter && (
          <NativeSelect
            {...field('institutionCode')}
            data={[
              { value: '', label: t('accounts.chooseInstitution') },
              ...institutions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
        <NativeSelect
          mt="sm"
          label={t('accounts.user.language')}
          value={fields.language}
          onChange={({ currentTarget }) => set('language')(currentTarget.value)}
          data={[
            { value: 'lithuanian', label: 'Lietuvių' },
            { value: 'english', label: 'English' },
          ]}
        />
        {inviting.error && !refused && <ProblemAlert error={inviting.error} />}
        <Group mt="md">
          <Button type="submit" loading={inviting.isPending}>
            {t('accounts.sendInvitation')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
