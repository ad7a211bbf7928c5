import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { announce, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { currentLanguage } from '@/i18n/language';
import { sendTestLetter } from '../opening';

/** The letter that everybody will get, first to oneself. */
export function TestLetter({ planId, year }: { planId: string; year: number }) {
  const t = useT();
  const sending = useMutation({
    mutationFn: () => sendTestLetter(planId, year, currentLanguage()),
    onSuccess: (address) => announce(t('campaigns.test.done', { address })),
  });
  return (
    <div>
      <Button variant="default" loading={sending.isPending} onClick={() => sending.mutate()}>
        {t('campaigns.test.send')}
      </Button>
      <Text size="sm" c="var(--apm-muted)" mt={4}>
        {sending.data
          ? t('campaigns.test.done', { address: sending.data })
          : t('campaigns.test.hint', { year: String(year) })}
      </Text>
      {sending.error && <ProblemAlert error={sending.error} />}
    </div>
  );
}
