import { Alert, Button, Checkbox, Group, Paper, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, focusField, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import { closeYear, closingQuery, type Closing } from '../api';

/** One confirmed act: the number that was read goes along, so that nothing else is closed than what was seen. */
export function ClosePanel({ closing, planId }: { closing: Closing; planId: string }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [keys] = useState(createOnceKeys);
  const [agreed, setAgreed] = useState(false);
  const [unticked, setUnticked] = useState(false);
  const { year, missing } = closing;
  const { queryKey } = closingQuery(planId, year);
  const closingYear = useMutation({
    mutationFn: async () => {
      const name = `${planId}-${year}-${missing}-close`;
      const after = await closeYear(planId, year, missing, keys.keyFor(name));
      keys.done(name);
      return after;
    },
    onSuccess: (after) => {
      announce(t('campaigns.done.closed', { year: String(year) }));
      queryClient.setQueryData(queryKey, after);
      for (const name of ['plans', 'results', 'obligations', 'review-queue']) {
        void queryClient.invalidateQueries({ queryKey: [name] });
      }
    },
    onError: (error) => {
      setAgreed(false);
      if (isProblem(error, 'missing_changed')) void queryClient.invalidateQueries({ queryKey });
    },
  });
  const extended = closing.executors.filter(({ code }) => closing.extendedBeyond.includes(code));
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h3">
        {t('campaigns.closeTitle')}
      </Title>
      <Text mb="sm">{t('campaigns.closeLead')}</Text>
      {extended.length > 0 && (
        <Alert color="yellow" variant="outline" mb="sm" title={t('campaigns.extendedTitle')}>
          {t('campaigns.extendedText', { names: extended.map(({ name }) => name).join(', ') })}
        </Alert>
      )}
      {closing.unreviewed > 0 && (
        <Text mb="sm">{t('campaigns.unreviewed', { count: closing.unreviewed })}</Text>
      )}
      <Checkbox
        id="patvirtinimas"
        label={t('campaigns.agree', { missing })}
        checked={agreed}
        error={unticked && !agreed && t('campaigns.agreeMissing')}
        onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
      />
      {closingYear.error && <ProblemAlert error={closingYear.error} />}
      <Group mt="md">
        <Button
          loading={closingYear.isPending}
          onClick={() => {
            setUnticked(!agreed);
            if (agreed) closingYear.mutate();
            else focusField('patvirtinimas');
          }}
        >
          {t('campaigns.close')}
        </Button>
      </Group>
    </Paper>
  );
}
