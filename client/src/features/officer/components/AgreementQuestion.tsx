import { Textarea } from '@mantine/core';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { Suggestion } from '@/api/obligations';
import { StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { claimIsAsked, type ReportForm } from '../draft/reportForm';
import { Choices } from './Choices';
import { FieldError, Question } from './Question';
import classes from './officer.module.css';

const claims = ['implemented', 'partiallyImplemented', 'notImplemented'] as const;

interface Props {
  form: UseFormReturn<ReportForm>;
  suggestion: Suggestion | null;
  errors: Record<string, string>;
}

/** What the rule says about these answers, and whether the executor sees it the same way. */
export function AgreementQuestion({ form, suggestion, errors }: Props) {
  const t = useT();
  const agreement = useWatch({ control: form.control, name: 'agreement' });
  const statuses = claims.map((status) => ({ value: status, label: t(`terms.status.${status}`) }));

  if (!suggestion || claimIsAsked(suggestion)) {
    return (
      <Question
        id="claimedStatus"
        label={t('officer.claim.label')}
        hint={t('officer.claim.hint')}
        error={errors.claimedStatus}
      >
        <Choices control={form.control} name="claimedStatus" choices={statuses} />
      </Question>
    );
  }

  return (
    <div className={classes.suggestion}>
      <div className={classes.inline} aria-live="polite">
        <span>{t('officer.suggestion.label')}</span>
        <StatusBadge status={suggestion.status} />
      </div>
      {suggestion.explanation && <p className={classes.hint}>{suggestion.explanation}</p>}
      <Question id="agreement" label={t('officer.suggestion.question')}>
        <Choices
          control={form.control}
          name="agreement"
          choices={[
            { value: 'agree', label: t('officer.suggestion.agree') },
            { value: 'disagree', label: t('officer.suggestion.disagree') },
          ]}
        />
      </Question>
      {agreement === 'disagree' && (
        <div className={classes.nested}>
          <Question id="claimedStatus" label={t('officer.claim.label')} error={errors.claimedStatus}>
            <Choices
              control={form.control}
              name="claimedStatus"
              choices={statuses.filter(({ value }) => value !== suggestion.status)}
            />
          </Question>
          <FieldError id="disagreement" error={errors.disagreement} />
          <Textarea
            id="disagreement"
            label={t('officer.suggestion.because')}
            autosize
            minRows={2}
            aria-invalid={errors.disagreement ? true : undefined}
            aria-describedby={errors.disagreement ? 'disagreement-error' : undefined}
            {...form.register('disagreement')}
          />
        </div>
      )}
    </div>
  );
}
