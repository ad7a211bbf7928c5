import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce, ButtonLink, Dialog, focusField, ProblemAlert } from '@/components';
import { secondFactorPath } from '@/app/root';
import { sessionQuery } from '@/features/session/api';
import { PasswordField } from '@/features/session/components/PasswordField';
import { useT } from '@/i18n';
import { accountQuery, removeSecondFactor, type Account } from '../api';
import { refusalOf, useFields } from '../useFields';
import { Section } from './Section';

export function SecondFactorSection({ account }: { account: Account }) {
  const t = useT();
  const [removing, setRemoving] = useState(false);
  return (
    <Section id="du-veiksmai" title={t('accounts.secondFactor')} lead={t('accounts.secondFactorLead')}>
      {account.hasSecondFactor ? (
        <>
          <Text>
            {t('accounts.secondFactorOn')} {t('accounts.recoveryLeft', { count: account.recoveryCodesLeft })}
          </Text>
          <div>
            <Button variant="default" onClick={() => setRemoving(true)}>
              {t('accounts.turnOff')}
            </Button>
          </div>
          {removing && <RemovalDialog account={account} onClose={() => setRemoving(false)} />}
        </>
      ) : (
        <>
          <Text>{t('accounts.secondFactorOff')}</Text>
          <div>
            <ButtonLink to={secondFactorPath}>{t('accounts.turnOn')}</ButtonLink>
          </div>
        </>
      )}
    </Section>
  );
}

function RemovalDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const { fields, set } = useFields({ password: '', code: '' });
  const removing = useMutation({
    mutationFn: () => removeSecondFactor(fields.password, fields.code),
    onSuccess: async () => {
      announce(t('accounts.turnedOff'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: (error) => focusField(refusalOf(error, 'password') ? 'removal-password' : 'removal-code'),
  });
  const refused = refusalOf(removing.error, 'password') ?? refusalOf(removing.error, 'code');
  return (
    <Dialog opened title={t('accounts.turnOffTitle')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          removing.mutate();
        }}
      >
        <Text mb="sm">
          {t(account.secondFactorRequired ? 'accounts.turnOffRequired' : 'accounts.turnOffText')}
        </Text>
        {account.hasPassword && (
          <PasswordField
            id="removal-password"
            label={t('accounts.currentPassword')}
            autoComplete="current-password"
            error={refusalOf(removing.error, 'password')}
            value={fields.password}
            onChange={set('password')}
          />
        )}
        <TextInput
          id="removal-code"
          mt="sm"
          label={t('session.code')}
          description={t('session.codeHint')}
          autoComplete="one-time-code"
          error={refusalOf(removing.error, 'code')}
          value={fields.code}
          onChange={({ currentTarget }) => set('code')(currentTarget.value)}
        />
        {removing.error && !refused && <ProblemAlert error={removing.error} />}
        <Group mt="md">
          <Button type="submit" loading={removing.isPending}>
            {t('accounts.turnOff')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
