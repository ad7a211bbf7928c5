import { Button, Radio, Stack, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, ProblemAlert } from '@/components';
import { sessionQuery } from '@/features/session/api';
import { setLanguage, useT } from '@/i18n';
import { switchKeysOffForAccount } from '@/lib/useCommandKeys';
import { accountQuery, setPreferences, type Account, type Preferences } from '../api';
import { Section } from './Section';

/** Language, letters, single-key shortcuts. */
export function PreferencesSection({ account }: { account: Account }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [changed, setChanged] = useState<Partial<Preferences>>({});
  const { language, mailFrequency, shortcutsOff } = { ...account, ...changed };
  const saving = useMutation({
    mutationFn: () => setPreferences(account, { language, mailFrequency, shortcutsOff }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(accountQuery.queryKey, saved);
      queryClient.setQueryData(
        sessionQuery.queryKey,
        (session) => session && { ...session, shortcutsOff, language },
      );
      switchKeysOffForAccount(saved.shortcutsOff);
      setChanged({});
      await setLanguage(saved.language === 'english' ? 'en' : 'lt');
      announce(t('accounts.saved'));
    },
    onError: async (error) => {
      if (isProblem(error, 'version_stale'))
        await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
    },
  });

  return (
    <Section id="pasirinkimai" title={t('accounts.preferences')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="md" align="flex-start">
          <Radio.Group
            label={t('accounts.language')}
            value={language}
            onChange={(value) => setChanged({ ...changed, language: value as Preferences['language'] })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="lithuanian" label={<span lang="lt">Lietuvių</span>} />
              <Radio value="english" label={<span lang="en">English</span>} />
            </Stack>
          </Radio.Group>
          <Radio.Group
            label={t('accounts.letters')}
            description={t('accounts.lettersHint')}
            value={mailFrequency}
            onChange={(value) =>
              setChanged({ ...changed, mailFrequency: value as Preferences['mailFrequency'] })
            }
          >
            <Stack gap="xs" mt="xs">
              <Radio value="everything" label={t('accounts.everything')} />
              <Radio value="deadlinesOnly" label={t('accounts.deadlinesOnly')} />
            </Stack>
          </Radio.Group>
          <Switch
            label={t('accounts.shortcuts')}
            description={t('accounts.shortcutsHint')}
            checked={!shortcutsOff}
            onChange={({ currentTarget }) => setChanged({ ...changed, shortcutsOff: !currentTarget.checked })}
          />
          {saving.error && <ProblemAlert error={saving.error} />}
          <Button type="submit" loading={saving.isPending}>
            {t('common.save')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
