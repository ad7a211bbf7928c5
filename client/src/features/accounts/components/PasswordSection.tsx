import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce, focusField, ProblemAlert } from '@/components';
import { PasswordField } from '@/features/session/components/PasswordField';
import { useT } from '@/i18n';
import { accountQuery, changePassword, sessionsQuery, type Account } from '../api';
import { refusalOf, useFields } from '../useFields';
import { Section } from './Section';

export function PasswordSection({ account }: { account: Account }) {
  const t = useT();
  const queryClient = useQueryClient();
  const { fields, attempt, set, reset, tried } = useFields({ current: '', password: '' });
  const changing = useMutation({
    mutationFn: () => changePassword(fields.current, fields.password),
    onSuccess: async () => {
      reset();
      announce(t('accounts.passwordChanged'));
      await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
    onError: (error) => focusField(refusalOf(error, 'password') ? 'password' : 'current'),
  });
  const currentMissing = account.hasPassword && !fields.current;
  const refused = refusalOf(changing.error, 'current') ?? refusalOf(changing.error, 'password');

  return (
    <Section id="slaptazodis" title={t('accounts.password')} lead={t('accounts.passwordLead')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          tried();
          if (currentMissing) focusField('current');
          else if (!fields.password) focusField('password');
          else changing.mutate();
        }}
      >
        <Stack gap="md" align="stretch" maw="24rem">
          {account.hasPassword && (
            <PasswordField
              id="current"
              label={t('accounts.currentPassword')}
              autoComplete="current-password"
              error={
                refusalOf(changing.error, 'current') ??
                (attempt > 0 && currentMissing ? t('accounts.currentMissing') : null)
              }
              value={fields.current}
              onChange={set('current')}
            />
          )}
          <PasswordField
            id="password"
            label={t('session.newPassword')}
            description={t('session.passwordRule', { count: account.shortestPassword })}
            autoComplete="new-password"
            error={
              refusalOf(changing.error, 'password') ??
              (attempt > 0 && !fields.password ? t('session.passwordMissing') : null)
            }
            value={fields.password}
            onChange={set('password')}
          />
          {changing.error && !refused && <ProblemAlert error={changing.error} />}
          {changing.isSuccess && attempt === 0 && <p role="status">{t('accounts.passwordChanged')}</p>}
          <div>
            <Button type="submit" loading={changing.isPending}>
              {t('accounts.changePassword')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
