import { TextInput } from '@mantine/core';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { Obligation } from '@/api/obligations';
import { useUnit } from '@/components';
import { useT } from '@/i18n';
import { formatDate, formatNumber, formatPercent } from '@/lib/format';
import { parseDate, parseNumber } from '@/lib/parse';
import { asksDate, asksNumber, ownTarget, type ReportForm } from '../draft/reportForm';
import { describedBy, LabelledInput } from './Question';
import classes from './officer.module.css';

interface Props {
  obligation: Obligation;
  form: UseFormReturn<ReportForm>;
  error?: string;
}

/** The value in the criterion's own unit, or the date; what was understood is said back at once. */
export function AchievedQuestion({ obligation, form, error }: Props) {
  const t = useT();
  const unitOf = useUnit();
  const done = useWatch({ control: form.control, name: 'done' });
  const achieved = useWatch({ control: form.control, name: 'achieved' });
  const date = useWatch({ control: form.control, name: 'achievedDate' });
  const { kind, unit, deadline } = obligation.criterion;

  if (asksDate(obligation, done)) {
    const parsed = parseDate(date, obligation.year);
    const hint = t('officer.achieved.dateHint');
    return (
      <LabelledInput id="achievedDate" label={t('officer.achieved.date')} hint={hint} error={error}>
        <TextInput
          id="achievedDate"
          className={classes.amount}
          aria-describedby={describedBy('achievedDate', hint, error)}
          aria-invalid={error ? true : undefined}
          {...form.register('achievedDate')}
        />
        {parsed && (
          <p className={classes.echo}>
            {formatDate(parsed)}
            {deadline && ` – ${t(parsed <= deadline ? 'officer.achieved.inTime' : 'officer.achieved.late')}`}
          </p>
        )}
      </LabelledInput>
    );
  }
  if (!asksNumber(obligation, done)) return null;

  const target = ownTarget(obligation);
  const parsed = parseNumber(achieved);
  const suffix = kind === 'percent' ? '%' : unitOf(parsed?.value ?? 0, unit);
  const hint = t(kind === 'asNeeded' ? 'officer.achieved.asNeededHint' : 'officer.achieved.hint');
  return (
    <LabelledInput id="achieved" label={t('officer.achieved.number')} hint={hint} error={error}>
      <div className={classes.inline}>
        <TextInput
          id="achieved"
          className={classes.amount}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={[describedBy('achieved', hint, error), suffix && 'achieved-unit']
            .filter(Boolean)
            .join(' ')}
          aria-invalid={error ? true : undefined}
          {...form.register('achieved')}
        />
        {suffix && <span id="achieved-unit">{suffix}</span>}
      </div>
      {parsed && target !== null && target > 0 && (
        <p className={classes.echo}>
          {t('officer.achieved.echo', {
            achieved: `${parsed.approximate ? `${t('officer.achieved.about')} ` : ''}${formatNumber(parsed.value)}`,
            target: formatNumber(target),
            percent: formatPercent((parsed.value / target) * 100),
          })}
        </p>
      )}
    </LabelledInput>
  );
}
