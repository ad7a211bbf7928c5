import { Alert, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { plansQuery } from '@/api/plans';
import { announce, ProblemAlert, rowCode } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import { openCampaign, type Opening, type Preview } from '../opening';
import { ExecutorChoice, ItemChoice } from './Choices';
import { TestLetter } from './TestLetter';
import classes from './opening.module.css';

interface Props {
  planId: string;
  year: number;
  preview: Preview;
  opening: Opening;
  busy: boolean;
  onChoose: (next: Opening) => void;
}

/** What opening would do, whom it asks, and the button that does it. */
export function OpeningPreview({ planId, year, preview, opening, busy, onChoose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [keys] = useState(createOnceKeys);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const act = JSON.stringify([planId, year, opening]);
  const starting = useMutation({
    mutationFn: () => openCampaign(planId, year, opening, keys.keyFor(act)),
    onSuccess: async () => {
      keys.done(act);
      announce(t('campaigns.new.done', { year: String(year) }));
      await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey });
      await navigate({ to: '/valdymas/kampanijos/$year', params: { year: String(year) } });
    },
  });
  const { rows, executors, items, carriedFrom } = preview;
  return (
    <section aria-labelledby="perziura">
      <Title order={2} size="h3" id="perziura" ref={heading} tabIndex={-1}>
        {t('campaigns.new.counts', { rows, executors })}
      </Title>
      <Text>
        {t('campaigns.new.items', { items })}{' '}
        {carriedFrom !== null && t('campaigns.new.carried', { year: String(carriedFrom) })}
      </Text>
      <Warnings preview={preview} />
      <Paper withBorder p="md" my="md">
        <ExecutorChoice preview={preview} opening={opening} onChoose={onChoose} />
        <ItemChoice preview={preview} opening={opening} onChoose={onChoose} />
      </Paper>
      {carriedFrom !== null && <TestLetter planId={planId} year={carriedFrom} />}
      {starting.error && <ProblemAlert error={starting.error} />}
      <Group mt="md">
        <Button disabled={busy || rows === 0} loading={starting.isPending} onClick={() => starting.mutate()}>
          {t('campaigns.new.start')}
        </Button>
        <Text size="sm" c="var(--apm-muted)">
          {t('campaigns.new.startHint', { date: opening.opensOn })}
        </Text>
      </Group>
    </section>
  );
}

function Warnings({ preview: { warnings, itemRows } }: { preview: Preview }) {
  const t = useT();
  if (warnings.length === 0) return <Text mt="xs">{t('campaigns.new.noWarnings')}</Text>;
  const codes = (ids: string[]) =>
    itemRows.filter(({ itemId }) => ids.includes(itemId)).map((row) => rowCode(t, row));
  return (
    <Alert color="yellow" variant="outline" title={t('campaigns.new.warnings')} mt="md">
      <ul className={classes.warnings}>
        {warnings.map(({ code, message, executors, itemIds }) => (
          <li key={code}>
            {message}
            {executors.length + itemIds.length > 0 && (
              <span className={classes.named}> {[...executors, ...codes(itemIds)].join(' · ')}</span>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
