import { Button, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import type { PlanSummary } from '@/api/types';
import { Dialog, ErrorSummary, ProblemAlert, type FieldError } from '@/components';
import { useT } from '@/i18n';
import { readDate } from '@/lib/parse';
import type { Import } from '../importState';
import { countsOf } from '../rows';
import type { Amendment } from '../types';
import { DateField } from './TypedFields';

interface Props {
  current: Import;
  plan: PlanSummary | undefined;
  busy: boolean;
  error: unknown;
  onConfirm: (amendment: Amendment | null) => void;
  onClose: () => void;
}

/** Says what will be there afterwards; a plan that is in force changes only by a legal act. */
export function ConfirmImportDialog({ current, plan, busy, error, onConfirm, onClose }: Props) {
  const t = useT();
  const { draft } = current;
  const [legalBasis, setLegalBasis] = useState('');
  const [date, setDate] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorOf = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.message;
  // A document that only brings a year's results changes nothing of the plan.
  const changesPlan =
    current.mended ||
    (current.changes ?? []).some(
      ({ kind, field }) => kind === 'changed' || (kind === 'added' && field !== 'result'),
    );
  const year = draft.periodFrom ?? new Date().getFullYear();
  const submit = () => {
    if (!plan || (!changesPlan && !legalBasis.trim() && !date.trim())) return onConfirm(null);
    const read = readDate(date, year);
    const faults: FieldError[] = [];
    if (!legalBasis.trim()) faults.push({ fieldId: 'pagrindas', message: t('plan.error.legalBasis') });
    if (read.kind !== 'value') {
      faults.push({
        fieldId: 'pagrindo-data',
        message: t(read.kind === 'empty' ? 'plan.error.amendedOn' : 'plan.error.date'),
      });
    }
    setErrors(faults);
    setAttempt((n) => n + 1);
    if (read.kind === 'value' && faults.length === 0)
      onConfirm({ legalBasis: legalBasis.trim(), date: read.value });
  };
  return (
    <Dialog
      opened
      title={t(plan ? 'planImports.confirmChangesTitle' : 'planImports.confirmTitle')}
      onClose={busy ? undefined : onClose}
      size="lg"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <ErrorSummary errors={errors} attempt={attempt} />
          <Text>
            {plan ? t('planImports.willChange') : t('planImports.willCreate')}{' '}
            <strong lang="lt">„{plan?.title ?? draft.title}“</strong>
            {', '}
            {t('planImports.years', {
              from: String(plan?.periodFrom ?? draft.periodFrom),
              to: String(plan?.periodTo ?? draft.periodTo),
            })}
          </Text>
          <Text>{t('planImports.preview.counts', { ...countsOf(draft) })}.</Text>
          {draft.resultsYear !== null && (
            <Text>{t('planImports.willHaveResults', { year: String(draft.resultsYear) })}</Text>
          )}
          {draft.newInstitutions.length > 0 && (
            <Text>
              {t('planImports.willAdd', { count: draft.newInstitutions.length })}{' '}
              <span lang="lt">{draft.newInstitutions.map(({ name }) => name).join(', ')}.</span>
            </Text>
          )}
          {plan && !changesPlan && <Text>{t('planImports.resultsOnly')}</Text>}
          {plan && changesPlan && (
            <>
              <TextInput
                id="pagrindas"
                label={t('plan.legalBasis')}
                description={t('plan.legalBasisHint')}
                maxLength={500}
                value={legalBasis}
                error={errorOf('pagrindas')}
                onChange={({ currentTarget }) => setLegalBasis(currentTarget.value)}
              />
              <DateField
                id="pagrindo-data"
                label={t('plan.amendedOn')}
                description={t('plan.dateHint')}
                value={date}
                year={year}
                error={errorOf('pagrindo-data')}
                onChange={setDate}
              />
            </>
          )}
          {busy && (
            <div role="status">
              <Progress value={100} animated striped aria-label={t('planImports.saving')} />
              <Text size="sm">{t('planImports.saving')}</Text>
            </div>
          )}
          {!busy && error != null && (
            <>
              <ProblemAlert error={error} />
              {isProblem(error) && error.isPassing && <Text size="sm">{t('planImports.safeAgain')}</Text>}
            </>
          )}
        </Stack>
        <Group mt="md">
          <Button type="submit" loading={busy}>
            {t(plan ? 'planImports.applyChanges' : 'planImports.create')}
          </Button>
          <Button variant="default" onClick={onClose} disabled={busy}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
