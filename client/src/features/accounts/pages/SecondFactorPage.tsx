import { Button, List, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSummary, Loaded, PageHeader, ProblemAlert } from '@/components';
import { sessionQuery } from '@/features/session/api';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { accountQuery, beginSecondFactor, confirmSecondFactor, type SecondFactor } from '../api';
import { RecoveryCodes } from '../components/RecoveryCodes';
import { QrCode } from '../components/QrCode';
import classes from '../components/accounts.module.css';
import { refusalOf } from '../useFields';

/** Sets two-step sign-in up; where it is required, the only page until that is done. */
export function SecondFactorPage() {
  const t = useT();
  const required = useSession().secondFactorSetup ?? false;
  const [codes, setCodes] = useState<string[] | null>(null);
  const secret = useQuery({
    queryKey: ['second-factor'],
    queryFn: beginSecondFactor,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    enabled: codes === null,
  });
  if (codes) return <RecoveryCodes codes={codes} />;
  return (
    <Stack maw="36rem" gap="md">
      <PageHeader
        title={t('accounts.setUpTitle')}
        crumbs={required ? [] : [{ label: t('common.settings'), to: '/nustatymai' }]}
        lead={t(required ? 'accounts.setUpRequired' : 'accounts.secondFactorLead')}
      />
      <Loaded query={secret}>{(data) => <Steps secondFactor={data} onDone={setCodes} />}</Loaded>
    </Stack>
  );
}

function Steps({ secondFactor, onDone }: { secondFactor: SecondFactor; onDone: (codes: string[]) => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [code, setCode] = useState('');
  const [attempt, setAttempt] = useState(0);
  const confirming = useMutation({
    mutationFn: () => confirmSecondFactor(code.trim()),
    onSuccess: async (codes) => {
      onDone(codes);
      await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
      queryClient.setQueryData(
        sessionQuery.queryKey,
        (session) => session && { ...session, secondFactorSetup: false },
      );
    },
    onError: () => setAttempt((n) => n + 1),
  });
  const refused = refusalOf(confirming.error, 'code');
  const message = attempt > 0 && !code.trim() ? t('session.codeMissing') : refused;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim()) confirming.mutate();
        else setAttempt((n) => n + 1);
      }}
    >
      <Stack gap="md">
        <ErrorSummary errors={message ? [{ fieldId: 'code', message }] : []} attempt={attempt} />
        {confirming.error && !refused && <ProblemAlert error={confirming.error} />}
        <Paper withBorder p="lg">
          <List type="ordered" spacing="lg">
            <List.Item>{t('accounts.stepApp')}</List.Item>
            <List.Item>
              <Text mb="sm">{t('accounts.stepScan')}</Text>
              <QrCode text={secondFactor.uri} label={t('accounts.qr')} />
              <Text mt="sm">{t('accounts.stepType')}</Text>
              <code className={classes.secret}>{grouped(secondFactor.secret)}</code>
            </List.Item>
            <List.Item>
              <TextInput
                id="code"
                label={t('accounts.stepCode')}
                autoComplete="one-time-code"
                inputMode="numeric"
                maw="16rem"
                error={message}
                value={code}
                onChange={({ currentTarget }) => setCode(currentTarget.value)}
              />
            </List.Item>
          </List>
        </Paper>
        <div>
          <Button type="submit" loading={confirming.isPending}>
            {t('accounts.turnOn')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Four at a time: easier to copy by hand. */
const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');
