import { Alert, Button, Group, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { plansQuery } from '@/api/plans';
import { saveReportRows, type ReportRow } from '@/api/reportRows';
import { ButtonLink, EmptyState, FileDrop, PageHeader, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { pasteAsText } from '@/lib/pasteText';
import { splitText } from '../api';
import { Layout } from '../components/Layout';

const route = getRouteApi('/signed-in/mano/$year/word');

/** A text that was written in one piece is laid out over the rows, and lands in drafts once it is confirmed. */
export function WordPage() {
  const t = useT();
  const { year } = route.useParams();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const plan = plans.find(({ campaigns }) =>
    campaigns.some((campaign) => campaign.year === Number(year) && campaign.state === 'open'),
  );
  return (
    <>
      <PageHeader
        title={t('wordText.title', { year })}
        lead={t('wordText.lead')}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
      />
      {plan ? (
        <Steps key={plan.id} planId={plan.id} year={Number(year)} />
      ) : (
        <EmptyState title={t('wordText.notOpen', { year })} />
      )}
    </>
  );
}

function Steps({ planId, year }: { planId: string; year: number }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const [pasted, setPasted] = useState('');
  const splitting = useMutation({ mutationFn: (source: File | string) => splitText(planId, year, source) });
  const saving = useMutation({
    mutationFn: async (rows: ReportRow[]) => {
      await saveReportRows(queryClient, planId, year, rows);
      return rows.length;
    },
  });
  const split = (source: File | string) => {
    setName(typeof source === 'string' ? null : source.name);
    saving.reset();
    splitting.mutate(source);
  };
  return (
    <>
      <FileDrop
        id="dokumentas"
        label={t('wordText.file')}
        hint={name ? t('wordText.chosen', { name }) : t('wordText.fileHint')}
        accept=".docx"
        busy={splitting.isPending}
        onFile={split}
      />
      <Title order={2} size="h3" mt="lg" mb="xs">
        {t('wordText.or')}
      </Title>
      <Textarea
        label={t('wordText.paste')}
        autosize
        minRows={4}
        maxRows={12}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        onPaste={pasteAsText}
      />
      <Button
        mt="xs"
        variant="default"
        disabled={pasted.trim() === ''}
        loading={splitting.isPending}
        onClick={() => split(pasted)}
      >
        {t('wordText.split')}
      </Button>
      {splitting.error && <ProblemAlert error={splitting.error} />}
      {saving.error && <ProblemAlert error={saving.error} />}
      {saving.data !== undefined ? (
        <Saved rows={saving.data} year={year} />
      ) : (
        splitting.data && (
          <Layout
            key={splitting.submittedAt}
            text={splitting.data}
            busy={saving.isPending}
            onSave={(rows) => saving.mutate(rows)}
          />
        )
      )}
    </>
  );
}

function Saved({ rows, year }: { rows: number; year: number }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert variant="outline" color="green" my="lg">
      <Title order={2} size="h3" ref={heading} tabIndex={-1} mb="sm">
        {t('wordText.saved', { rows })}
      </Title>
      <Group gap="sm">
        <ButtonLink to="/mano">{t('officer.menu.due')}</ButtonLink>
        <ButtonLink to="/mano/$year/perziura" params={{ year: String(year) }} variant="default">
          {t('officer.due.review')}
        </ButtonLink>
      </Group>
    </Alert>
  );
}
