import { Button, Group, Paper, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import { closingQuery, reopenYear, type Closing } from '../api';

export function ReopenPanel({ closing, planId }: { closing: Closing; planId: string }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [keys] = useState(createOnceKeys);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { year } = closing;
  const reopening = useMutation({
    mutationFn: async () => {
      const name = `${planId}-${year}-${closing.closedAt ?? ''}-${reason}`;
      const after = await reopenYear(planId, year, reason.trim(), keys.keyFor(name));
      keys.done(name);
      return after;
    },
    onSuccess: (after) => {
      announce(t('campaigns.done.reopened', { year: String(year) }));
      queryClient.setQueryData(closingQuery(planId, year).queryKey, after);
      for (const name of ['plans', 'results', 'obligations', 'review-queue']) {
        void queryClient.invalidateQueries({ queryKey: [name] });
      }
    },
  });
  return (
    <Paper
      component="form"
      noValidate
      withBorder
      p="md"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        setMissing(!reason.trim());
        if (reason.trim()) reopening.mutate();
        else field.current?.focus();
      }}
    >
      <Title order={2} size="h3">
        {t('campaigns.reopenTitle')}
      </Title>
      <Text mb="sm">{t('campaigns.reopenLead')}</Text>
      <Textarea
        ref={field}
        label={t('campaigns.reopenReason')}
        error={missing && t('campaigns.reopenMissing')}
        value={reason}
        rows={3}
        maxLength={4000}
        required
        withAsterisk={false}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {reopening.error && <ProblemAlert error={reopening.error} />}
      <Group mt="md">
        <Button type="submit" loading={reopening.isPending}>
          {t('campaigns.reopen')}
        </Button>
      </Group>
    </Paper>
  );
}
