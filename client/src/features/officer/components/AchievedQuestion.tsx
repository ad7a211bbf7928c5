import { TextInput } from '@mantine/core';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { Obligation } from '@/api/obligations';
import { useUnit } from '@/components';
import { useLanguage, useT } from '@/i18n';
import { echoTyped } from '@/lib/echo';
import { formatDate, formatNumber, formatPercent } from '@/lib/format';
import { readDate } from '@/lib/parse';
import { isShareAsked, readAchieved } from '../draft/achieved';
import { asksDate, asksNumber, ownTarget, type ReportForm } from '../draft/reportForm';
import { DidYouMean } from './DidYouMean';
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
  const language = useLanguage();
  const unitOf = useUnit();
  const done = useWatch({ control: form.control, name: 'done' });
  const achieved = useWatch({ control: form.control, name: 'achieved' });
  const date = useWatch({ control: form.control, name: 'achievedDate' });
  const { kind, unit, deadline } = obligation.criterion;

  if (asksDate(obligation, done)) {
    const read = readDate(date, obligation.year);
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
        {read.kind === 'value' && (
          <p className={classes.echo}>
            {formatDate(read.value)}
            {deadline &&
              ` – ${t(read.value <= deadline ? 'officer.achieved.inTime' : 'officer.achieved.late')}`}
          </p>
        )}
        {read.kind === 'ask' && (
          <DidYouMean
            value={read.value}
            onYes={() => form.setValue('achievedDate', read.value, { shouldDirty: true })}
          />
        )}
      </LabelledInput>
    );
  }
  if (!asksNumber(obligation, done)) return null;

  const target = ownTarget(obligation);
  const read = readAchieved(obligation, achieved);
  const share = isShareAsked(obligation);
  const suffix = share ? '%' : unitOf(read.kind === 'value' ? read.value : 0, unit);
  const said = read.kind === 'value' || read.kind === 'ask' ? echoTyped(read, language, share) : '';
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
      {read.kind === 'value' && (
        <p className={classes.echo}>
          {target !== null && target > 0
            ? t('officer.achieved.echo', {
                achieved: said,
                target: formatNumber(target),
                percent: formatPercent((read.value / target) * 100),
              })
            : said}
          {read.of !== null && (share || read.of !== target) && (
            <>
              {' · '}
              {share
                ? formatPercent(read.value)
                : t('officer.achieved.ofOther', { of: formatNumber(read.of) })}
            </>
          )}
        </p>
      )}
      {read.kind === 'ask' && (
        <DidYouMean
          value={said}
          onYes={() => form.setValue('achieved', said.replace(/\s*%$/, ''), { shouldDirty: true })}
        />
      )}
    </LabelledInput>
  );
}
