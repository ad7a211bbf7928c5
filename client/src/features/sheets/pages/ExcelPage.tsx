import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { downloadFile } from '@/api/download';
import { plansQuery } from '@/api/plans';
import { isProblem } from '@/api/problem';
import { saveReportRows } from '@/api/reportRows';
import { ButtonLink, EmptyState, FileDrop, PageHeader, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { previewSheet, templatePath, type SheetPreview } from '../api';
import { Differences } from '../components/Differences';
import { Problems } from '../components/Problems';
import { rowsToSave, type Choices } from '../choices';
import classes from '../components/sheets.module.css';

const route = getRouteApi('/signed-in/mano/$year/excel');

/** Take the template, fill it in, bring it back; then every difference is shown before anything is saved. */
export function ExcelPage() {
  const t = useT();
  const { year } = route.useParams();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const plan = plans.find(({ campaigns }) =>
    campaigns.some((campaign) => campaign.year === Number(year) && campaign.state === 'open'),
  );
  return (
    <>
      <PageHeader
        title={t('sheets.title', { year })}
        lead={t('sheets.lead')}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
      />
      {plan ? (
        <Steps key={plan.id} planId={plan.id} year={Number(year)} />
      ) : (
        <EmptyState title={t('sheets.notOpen', { year })} />
      )}
    </>
  );
}

function Steps({ planId, year }: { planId: string; year: number }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const downloading = useMutation({
    mutationFn: () => downloadFile(templatePath(planId, year), {}, `ataskaita-${year}.xlsx`),
  });
  const reading = useMutation({ mutationFn: (chosen: File) => previewSheet(planId, year, chosen) });
  const saving = useMutation({
    mutationFn: async ({ preview, choices }: { preview: SheetPreview; choices: Choices }) => {
      const rows = rowsToSave(preview, choices);
      await saveReportRows(queryClient, planId, year, rows);
      return rows.length;
    },
    // Somebody was faster: the same file is compared with what stands there now.
    onError: (error) => {
      if (isProblem(error, 'version_stale') && file) reading.mutate(file);
    },
  });
  const take = (chosen: File) => {
    setFile(chosen);
    saving.reset();
    reading.mutate(chosen);
  };
  const preview = reading.data;
  const saved = saving.data;

  return (
    <>
      <ol className={classes.steps}>
        <li>
          <Title order={2} size="h3">
            {t('sheets.step.download')}
          </Title>
          <Text mb="xs">{t('sheets.step.downloadHint')}</Text>
          <Button variant="default" onClick={() => downloading.mutate()} loading={downloading.isPending}>
            {t('sheets.download')}
          </Button>
          {downloading.error && <ProblemAlert error={downloading.error} />}
        </li>
        <li>
          <Title order={2} size="h3">
            {t('sheets.step.fill')}
          </Title>
          <Text>{t('sheets.step.fillHint')}</Text>
        </li>
        <li>
          <Title order={2} size="h3">
            {t('sheets.step.upload')}
          </Title>
          <Text mb="xs">{t('sheets.step.uploadHint')}</Text>
          <FileDrop
            id="failas"
            label={t('sheets.upload')}
            hint={file ? t('sheets.chosen', { name: file.name }) : t('sheets.uploadLimits')}
            accept=".xlsx"
            busy={reading.isPending}
            onFile={take}
          />
        </li>
      </ol>
      {reading.error && <ProblemAlert error={reading.error} />}
      {saving.error && <ProblemAlert error={saving.error} />}
      {saved !== undefined ? (
        <Saved rows={saved} problems={preview?.problems.length ?? 0} year={year} />
      ) : (
        preview &&
        !reading.isPending && (
          <Result
            key={reading.submittedAt}
            preview={preview}
            busy={saving.isPending}
            onSave={(choices) => saving.mutate({ preview, choices })}
          />
        )
      )}
    </>
  );
}

function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}

function Result({
  preview,
  busy,
  onSave,
}: {
  preview: SheetPreview;
  busy: boolean;
  onSave: (choices: Choices) => void;
}) {
  const t = useT();
  const heading = useFocus();
  const changes = preview.rows.reduce((sum, row) => sum + row.changes.length, 0);
  return (
    <div>
      <Title order={2} id="skirtumai" ref={heading} tabIndex={-1} mt="lg">
        {t('sheets.result')}
      </Title>
      <Text mb="sm">
        {t('sheets.summary', {
          changes,
          rows: preview.rows.length,
          unchanged: preview.unchanged,
          problems: preview.problems.length,
        })}
      </Text>
      {preview.notices.length > 0 && (
        <Alert variant="outline" mb="md" title={t('sheets.notices')}>
          <ul className={classes.notices}>
            {preview.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Problems problems={preview.problems} />
      {changes > 0 ? (
        <Differences preview={preview} busy={busy} onSave={onSave} />
      ) : (
        <EmptyState title={t('sheets.nothing')} />
      )}
    </div>
  );
}

function Saved({ rows, problems, year }: { rows: number; problems: number; year: number }) {
  const t = useT();
  const heading = useFocus();
  return (
    <Alert variant="outline" color="green" my="lg">
      <Title order={2} size="h3" ref={heading} tabIndex={-1}>
        {t('sheets.saved', { rows })}
      </Title>
      <Text mb="sm">{t(problems > 0 ? 'sheets.savedWithProblems' : 'sheets.savedNext')}</Text>
      <Group gap="sm">
        <ButtonLink to="/mano/$year/perziura" params={{ year: String(year) }}>
          {t('officer.due.review')}
        </ButtonLink>
        <ButtonLink to="/mano" variant="default">
          {t('officer.menu.due')}
        </ButtonLink>
      </Group>
    </Alert>
  );
}
