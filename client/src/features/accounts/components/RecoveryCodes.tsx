import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { ButtonLink, PageHeader, PrintButton } from '@/components';
import { announce } from '@/components';
import { useT } from '@/i18n';
import classes from './accounts.module.css';

/** Shown once, right after setting up. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useT();
  return (
    <Stack maw="36rem" gap="md">
      <PageHeader key="codes" title={t('accounts.codesTitle')} lead={t('accounts.codesLead')} />
      <Paper withBorder p="lg">
        <ul className={classes.codes} aria-label={t('accounts.codesTitle')}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </Paper>
      <Text>{t('accounts.codesKeep')}</Text>
      <Group className="no-print">
        <ButtonLink to="/">{t('accounts.codesKept')}</ButtonLink>
        <Button
          variant="default"
          onClick={() => {
            void navigator.clipboard.writeText(codes.join('\n')).then(() => announce(t('accounts.copied')));
          }}
        >
          {t('accounts.copy')}
        </Button>
        <PrintButton />
      </Group>
    </Stack>
  );
}
