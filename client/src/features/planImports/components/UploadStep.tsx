import { NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanSummary } from '@/api/types';
import { isProblem } from '@/api/problem';
import { yearIn } from '@/api/years';
import { FileDrop, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { previewPlan } from '../api';
import type { PlanPreview } from '../types';
import { Expected } from './Expected';
import classes from './planImports.module.css';

interface Props {
  plans: PlanSummary[];
  comparedWith: string | null;
  onRead: (preview: PlanPreview, planId: string | null) => void;
}

/** What the file is for, and the file. */
export function UploadStep({ plans, comparedWith, onRead }: Props) {
  const t = useT();
  const [planId, setPlanId] = useState(comparedWith ?? '');
  const [typedYear, setTypedYear] = useState('');
  const [asked, setAsked] = useState(false);
  const year = yearIn(typedYear.trim().replace(/ ?m\.?$/, ''));
  const wrong = typedYear.trim() !== '' && year === undefined;
  const reading = useMutation({
    mutationFn: (file: File) => previewPlan(file, planId || null, year ?? null),
    onSuccess: (preview) => onRead(preview, planId || null),
  });
  const take = (file: File) => {
    setAsked(true);
    if (wrong) document.getElementById('rezultatu-metai')?.focus();
    else reading.mutate(file);
  };
  return (
    <Stack gap="md" maw="52rem">
      <Title order={2} size="h3">
        {t('planImports.upload.step')}
      </Title>
      <div className={`${classes.grid} ${classes.level}`}>
        <NativeSelect
          label={t('planImports.upload.purpose')}
          description={t('planImports.upload.purposeHint')}
          value={planId}
          data={[
            { value: '', label: t('planImports.upload.newPlan') },
            ...plans.map((plan) => ({
              value: plan.id,
              label: t('planImports.upload.compare', {
                title: plan.title,
                from: String(plan.periodFrom),
                to: String(plan.periodTo),
              }),
            })),
          ]}
          onChange={({ currentTarget }) => setPlanId(currentTarget.value)}
        />
        <TextInput
          id="rezultatu-metai"
          label={t('planImports.upload.year')}
          description={t('planImports.upload.yearHint')}
          inputMode="numeric"
          maxLength={8}
          value={typedYear}
          error={asked && wrong ? t('planImports.error.year') : undefined}
          onChange={({ currentTarget }) => setTypedYear(currentTarget.value)}
        />
      </div>
      <FileDrop
        id="failas"
        label={t('planImports.upload.choose')}
        hint={t('planImports.upload.limits')}
        accept=".docx,.xlsx"
        busy={reading.isPending}
        onFile={take}
      />
      {reading.isPending && <p role="status">{t('planImports.upload.reading')}</p>}
      {reading.error && (
        <ProblemAlert
          error={reading.error}
          onRetry={
            isProblem(reading.error) && reading.error.isPassing
              ? () => reading.variables && reading.mutate(reading.variables)
              : undefined
          }
        />
      )}
      <Expected />
    </Stack>
  );
}
