import { Alert, Button, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Obligation } from '@/api/obligations';
import { announce, ButtonLink, ErrorSummary, focusField, ProblemAlert } from '@/components';
import { FieldComments } from '@/features/comments/components/FieldComments';
import type { CommentField } from '@/features/comments/api';
import { useT } from '@/i18n';
import { pasteAsText } from '@/lib/pasteText';
import { suggestionQuery } from '../api';
import { checkReport } from '../draft/checkReport';
import { lastField, useLastField } from '../draft/lastField';
import { askedOf, fromReport, type ReportForm } from '../draft/reportForm';
import { settle, type Choice } from '../draft/settle';
import { refusedFields, useReportDraft } from '../draft/useReportDraft';
import { AchievedQuestion } from './AchievedQuestion';
import { AgreementQuestion } from './AgreementQuestion';
import { Choices } from './Choices';
import { ConflictDialog } from './ConflictDialog';
import { Examples } from './Examples';
import { ExpectationBox } from './ExpectationBox';
import { ExtraQuestion } from './ExtraQuestion';
import { LastYear } from './LastYear';
import { MoneyQuestion } from './MoneyQuestion';
import { OfflineNotice } from './OfflineNotice';
import { PinnedReturn } from './PinnedReturn';
import { describedBy, LabelledInput, Question } from './Question';
import { ReasonQuestion } from './ReasonQuestion';
import { ResubmitButton } from './ResubmitButton';
import { RowHistory } from './RowHistory';
import { SaveStatus } from './SaveStatus';
import { SessionEnd } from './SessionEnd';
import classes from './officer.module.css';

interface Props {
  obligation: Obligation;
  onNext: () => void;
  onErrors: (failed: boolean) => void;
}

export function RowForm({ obligation, onNext, onErrors }: Props) {
  const t = useT();
  const { form, saver, state, restored } = useReportDraft(obligation);
  const values = useWatch({ control: form.control }) as ReportForm;
  const [attempt, setAttempt] = useState(0);
  const [leaving, setLeaving] = useState(false);
  useLastField(obligation.id);

  const [question] = useDebouncedValue(JSON.stringify(askedOf(values, obligation)), 400);
  const { data: answered } = useQuery({
    ...suggestionQuery(obligation.id, JSON.parse(question)),
    enabled: values.done !== '',
  });
  const suggestion = values.done === '' ? null : (answered ?? null);
  useEffect(() => saver.suggest(suggestion), [saver, suggestion]);

  useEffect(() => {
    if (restored) announce(t('officer.save.restored'));
    const field = window.location.hash.slice(1) || (restored && lastField(obligation.id));
    if (field) focusField(field);
  }, [restored, obligation.id, t]);

  const checked = checkReport(values, obligation, suggestion);
  const shown =
    attempt > 0
      ? checked.errors.map(({ field, message, values: v }) => ({ field, message: t(message, v) }))
      : [];
  const all = [
    ...shown,
    ...refusedFields(state).filter(({ field }) => !shown.some((one) => one.field === field)),
  ];
  const errors = Object.fromEntries(all.map(({ field, message }) => [field, message]));
  const failed = all.length > 0;
  useEffect(() => onErrors(failed), [failed, onErrors]);

  const save = async (anyway: boolean): Promise<boolean> => {
    if (!anyway && checked.errors.length > 0) {
      setAttempt((n) => n + 1);
      void saver.flush();
      return false;
    }
    return saver.flush();
  };
  const saveAndGo = async (anyway: boolean) => {
    setLeaving(true);
    const saved = await save(anyway);
    setLeaving(false);
    if (saved) onNext();
  };

  const resolve = (choice: Choice) => {
    if (state.kind !== 'conflict') return;
    const next = settle(choice, form.getValues(), fromReport(state.current));
    saver.continueFrom(state.current, next);
    form.reset(next);
  };

  const takeLastYear = (text: string) => {
    const now = form.getValues('narrative');
    form.setValue('narrative', now.trim() === '' ? text : `${now}\n\n${text}`, { shouldDirty: true });
    focusField('narrative');
  };

  const { done } = values;
  const returned = obligation.state === 'returned';
  const lastText = obligation.lastYear?.narrative;
  const reasonSide =
    done === 'no' || suggestion?.reasonNeeded === 'below' ? 'below' : suggestion?.reasonNeeded;
  const narrativeHint = t(done === 'no' ? 'officer.narrative.whyNot' : 'officer.narrative.hint');

  const thread = (field: CommentField, quiet = true) => (
    <FieldComments obligationId={obligation.id} field={field} canWrite quiet={quiet} />
  );

  return (
    <>
      <OfflineNotice />
      <SessionEnd field={() => lastField(obligation.id)} />
      <ErrorSummary attempt={attempt} errors={all.map(({ field, message }) => ({ fieldId: field, message }))}>
        <Button variant="default" size="sm" mt="xs" onClick={() => void saveAndGo(true)}>
          {t('officer.leaveUnfinished')}
        </Button>
      </ErrorSummary>
      {state.kind === 'refused' && refusedFields(state).length === 0 && (
        <ProblemAlert error={state.error} onRetry={() => void saver.flush()} />
      )}
      {restored && (
        <Alert variant="outline" mb="md">
          {t('officer.save.restored')}
        </Alert>
      )}
      <div className={classes.columns}>
        <PinnedReturn obligation={obligation} />
        <div className={classes.side}>
          <ExpectationBox obligation={obligation} />
          {obligation.lastYear && (
            <LastYear lastYear={obligation.lastYear} unit={obligation.criterion.unit} />
          )}
          <RowHistory history={obligation.history} />
        </div>
        <form className={classes.questions} noValidate onSubmit={(event) => event.preventDefault()}>
          <Question id="done" label={t('officer.done.label')} error={errors.done}>
            <Choices
              control={form.control}
              name="done"
              choices={(['yes', 'partly', 'no', 'noNeed'] as const).map((value) => ({
                value,
                label: t(`terms.done.${value}`),
              }))}
            />
          </Question>
          {thread('done')}
          {done !== '' && (
            <>
              <AchievedQuestion
                obligation={obligation}
                form={form}
                error={errors.achieved ?? errors.achievedDate}
              />
              {thread('achieved')}
              <LabelledInput
                id="narrative"
                label={t(done === 'noNeed' ? 'officer.narrative.optional' : 'officer.narrative.label')}
                hint={narrativeHint}
                error={errors.narrative}
              >
                <Textarea
                  id="narrative"
                  autosize
                  minRows={4}
                  maxRows={24}
                  maxLength={20_000}
                  aria-describedby={describedBy('narrative', narrativeHint, errors.narrative)}
                  aria-invalid={errors.narrative ? true : undefined}
                  onPaste={pasteAsText}
                  {...form.register('narrative')}
                />
                {values.narrative.trim() === '' && lastText && (
                  <Button variant="default" size="sm" mt="xs" onClick={() => takeLastYear(lastText)}>
                    {t('officer.lastYear.use')}
                  </Button>
                )}
                {values.narrative.length > 1500 && (
                  <p className={classes.echo}>
                    {t('officer.narrative.count', { count: values.narrative.length })}
                  </p>
                )}
                <Examples obligation={obligation} />
              </LabelledInput>
              {thread('narrative')}
              {reasonSide && done !== 'noNeed' && (
                <ReasonQuestion form={form} side={reasonSide} errors={errors} />
              )}
              {thread('reasons')}
              <MoneyQuestion obligation={obligation} form={form} errors={errors} />
              {thread('spending')}
              <ExtraQuestion form={form} errors={errors} />
              {thread('evidence')}
              <AgreementQuestion form={form} suggestion={suggestion} errors={errors} />
              {thread('claimedStatus')}
            </>
          )}
        </form>
      </div>
      <div className={classes.bar} data-tall={returned || undefined}>
        <Button
          variant={returned ? 'default' : 'filled'}
          onClick={() => void saveAndGo(false)}
          loading={leaving}
        >
          {t('officer.saveAndContinue')}
        </Button>
        {returned && <ResubmitButton obligation={obligation} prepare={() => save(false)} />}
        <ButtonLink to="/mano" variant="default">
          {t('common.back')}
        </ButtonLink>
        <SaveStatus state={state} updatedAt={obligation.report?.updatedAt ?? null} />
      </div>
      {thread('whole', false)}
      {state.kind === 'conflict' && (
        <ConflictDialog mine={saver.body()} current={state.current} onChoose={resolve} />
      )}
    </>
  );
}
