import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Loaded, PageHeader } from '@/components';
import { waysQuery } from '@/features/session/api';
import { useHasRole } from '@/features/session/useSession';
import { useHasText, useT } from '@/i18n';
import { accountQuery } from '../api';
import { DeputiesSection } from '../components/DeputiesSection';
import { ExternalSection } from '../components/ExternalSection';
import { PasswordSection } from '../components/PasswordSection';
import { PreferencesSection } from '../components/PreferencesSection';
import { SecondFactorSection } from '../components/SecondFactorSection';
import { SessionsSection } from '../components/SessionsSection';

const route = getRouteApi('/signed-in/nustatymai');

export function SettingsPage() {
  const t = useT();
  const has = useHasText();
  const { klaida } = route.useSearch();
  const account = useQuery(accountQuery);
  const external = useQuery(waysQuery).data?.external;
  const reporter = useHasRole('reporter');
  return (
    <Stack maw="44rem" gap="md">
      <PageHeader title={t('common.settings')} />
      {klaida && (
        <Alert role="alert" color="red" variant="outline">
          {t(has(`problems.${klaida}`) ? `problems.${klaida}` : 'problems.external_failed')}
        </Alert>
      )}
      <Loaded query={account}>
        {(data) => (
          <>
            <PreferencesSection account={data} />
            {reporter && !data.isDeputy && <DeputiesSection />}
            <PasswordSection account={data} />
            <SecondFactorSection account={data} />
            {external && <ExternalSection account={data} provider={external} />}
            <SessionsSection />
          </>
        )}
      </Loaded>
    </Stack>
  );
}
