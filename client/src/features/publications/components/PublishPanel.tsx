import { Button, Group, List, Paper, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, ButtonLink, ConfirmDialog, focusField, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { createOnceKeys } from '@/lib/keys';
import { publish, readinessQuery, type Readiness } from '../api';

const noticeMin = 20;
const noticeId = 'pataisymo-pranesimas';

interface Props {
  readiness: Readiness;
  planId: string;
  year: number;
}

/** What stands in the way, and the one act that publishes the year or a correction of it. */
export function PublishPanel({ readiness, planId, year }: Props) {
  const t = useT();
  const { closed, blockers, warnings, settled, heldBack, nextVersion } = readiness;
  const params = { year: String(year) };
  const ready = closed && blockers.length === 0;
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h3">
        {nextVersion === 1 ? t('publications.first') : t('publications.correction', { version: nextVersion })}
      </Title>
      {!closed && (
        <>
          <Text my="sm">{t('publications.notClosed')}</Text>
          <ButtonLink to="/valdymas/uzdarymas/$year" params={params} size="sm" variant="default">
            {t('publications.toClosing')}
          </ButtonLink>
        </>
      )}
      {blockers.length > 0 && (
        <>
          <Text my="sm" fw={600}>
            {t('publications.blocked', { count: blockers.length })}
          </Text>
          <List mb="sm">
            {blockers.map(({ code, message }) => (
              <List.Item key={`${code}-${message}`}>{message}</List.Item>
            ))}
          </List>
          <ButtonLink to="/valdymas/sutikrinimas/$year" params={params} size="sm" variant="default">
            {t('publications.toReconciliation')}
          </ButtonLink>
        </>
      )}
      <Text size="sm" c="var(--apm-muted)" mt="sm">
        {t('publications.recorded', { warnings, settled })}
        {heldBack.length > 0 && ` ${t('publications.heldBack', { count: heldBack.length })}`}
      </Text>
      {ready && <PublishForm nextVersion={nextVersion} planId={planId} year={year} />}
    </Paper>
  );
}

function PublishForm({
  nextVersion,
  planId,
  year,
}: Pick<Readiness, 'nextVersion'> & Omit<Props, 'readiness'>) {
  const t = useT();
  const queryClient = useQueryClient();
  const [keys] = useState(createOnceKeys);
  const [notice, setNotice] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [asking, setAsking] = useState(false);
  const isCorrection = nextVersion > 1;
  const words = notice.trim();
  const publishing = useMutation({
    mutationFn: async () => {
      const name = `${planId}-${year}-${nextVersion}-${words}`;
      const done = await publish(planId, year, isCorrection ? words : null, keys.keyFor(name));
      keys.done(name);
      return done;
    },
    onSuccess: ({ version }) => {
      announce(t('publications.done', { version }));
      setNotice('');
      for (const name of ['plans', 'results']) void queryClient.invalidateQueries({ queryKey: [name] });
    },
    onError: (error) => {
      if (isProblem(error, 'blocking_findings')) {
        void queryClient.invalidateQueries({ queryKey: readinessQuery(planId, year).queryKey });
      }
    },
    onSettled: () => setAsking(false),
  });

  const ask = () => {
    const short = isCorrection && words.length < noticeMin;
    setTooShort(short);
    if (short) focusField(noticeId);
    else setAsking(true);
  };

  return (
    <>
      {isCorrection && (
        <Textarea
          id={noticeId}
          mt="md"
          label={t('publications.notice')}
          description={t('publications.noticeHint')}
          error={tooShort && words.length < noticeMin && t('publications.noticeShort', { min: noticeMin })}
          value={notice}
          onChange={({ currentTarget }) => setNotice(currentTarget.value)}
          rows={3}
          maxLength={4000}
          required
          withAsterisk={false}
        />
      )}
      {publishing.error && <ProblemAlert error={publishing.error} />}
      <Group mt="md">
        <Button onClick={ask} loading={publishing.isPending}>
          {t(isCorrection ? 'publications.publishCorrection' : 'publications.publish')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        title={t('publications.confirmTitle', { year: String(year), version: nextVersion })}
        confirmLabel={t('publications.confirm')}
        onConfirm={() => publishing.mutate()}
        onClose={() => setAsking(false)}
        busy={publishing.isPending}
      >
        <Text>{t('publications.confirmText')}</Text>
      </ConfirmDialog>
    </>
  );
}
