import { Alert, Button, Paper, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import {
  announce,
  ConfirmDialog,
  ErrorSummary,
  ProblemAlert,
  useProblemText,
  type FieldError,
} from '@/components';
import { useT } from '@/i18n';
import { itemQuery, saveItem, type Item, type ItemInput } from '../api';
import { differingParts, formOf, readForm, serverErrors, type ItemForm } from '../itemForm';
import { AmendmentFields } from './AmendmentFields';
import { ConflictDialog } from './ConflictDialog';
import { CriterionFields } from './CriterionFields';
import { ExecutorFields } from './ExecutorFields';
import classes from './plan.module.css';

/** What the fields of the form share. */
export interface FieldsProps {
  form: ItemForm;
  set: (part: Partial<ItemForm>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** Edits a row of an approved plan; the version it started from goes with the change. */
export function ItemEditor({ item, spans }: { item: Item; spans: string[] }) {
  const t = useT();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const [base, setBase] = useState(item);
  const [form, setForm] = useState(() => formOf(item));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState(false);
  const [theirs, setTheirs] = useState<Item | null>(null);
  const start = formOf(base);
  const changed = differingParts(form, start).length > 0 || form.legalBasis !== '' || form.amendedOn !== '';

  const adopt = (current: Item) => {
    setBase(current);
    setForm(formOf(current));
    setErrors([]);
  };

  const saving = useMutation({
    mutationFn: ({ input, over = base }: { input: ItemInput; over?: Item }) =>
      saveItem(over.itemId, over.year, over.version, input),
    onSuccess: (after) => {
      queryClient.setQueryData(itemQuery(after.itemId, after.year).queryKey, after);
      for (const name of ['plans', 'results', 'review-queue', 'obligations', 'obligation', 'amendments']) {
        void queryClient.invalidateQueries({ queryKey: [name] });
      }
      adopt(after);
      setSaved(true);
      announce(t('plan.saved'));
    },
    onError: (failure) => {
      if (isProblem(failure, 'version_stale') && failure.current) setTheirs(failure.current as Item);
      else if (isProblem(failure, 'executor_has_report')) {
        setErrors([{ fieldId: 'addExecutor', message: problemText(failure).detail ?? failure.message }]);
      } else if (isProblem(failure) && Object.keys(failure.errors).length > 0) {
        setErrors(serverErrors(failure.errors, form.executors));
      }
      setAttempt((n) => n + 1);
      if (isProblem(failure, 'year_closed')) {
        void queryClient.invalidateQueries({ queryKey: itemQuery(base.itemId, base.year).queryKey });
      }
    },
  });

  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname,
    enableBeforeUnload: changed,
    withResolver: true,
  });

  const fields: FieldsProps = {
    form,
    set: (part) => {
      setSaved(false);
      setForm((old) => ({ ...old, ...part }));
    },
    errorOf: (fieldId) => errors.find((error) => error.fieldId === fieldId)?.message,
  };

  const submit = (over?: Item) => {
    setSaved(false);
    const { input, faults } = readForm(form, base.year);
    setErrors(faults.map(({ fieldId, message }) => ({ fieldId, message: t(message) })));
    if (input) saving.mutate({ input, over });
    else setAttempt((n) => n + 1);
  };
  const shownElsewhere = errors.length > 0 || isProblem(saving.error, 'version_stale');

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <Paper component="section" withBorder p="md" aria-labelledby="tekstas">
        <Title order={2} id="tekstas" size="h3" mb="xs">
          {t('plan.wording')}
        </Title>
        <Textarea
          id="title"
          label={t(base.actionNo === null ? 'plan.measureTitle' : 'plan.actionTitle')}
          value={form.title}
          error={fields.errorOf('title')}
          autosize
          minRows={2}
          maxLength={2000}
          onChange={({ currentTarget }) => fields.set({ title: currentTarget.value })}
        />
        <TextInput
          id="plannedEur"
          mt="sm"
          maw="20rem"
          label={t('plan.rowMoney')}
          description={t('plan.rowMoneyHint')}
          inputMode="decimal"
          value={form.plannedEur}
          error={fields.errorOf('plannedEur')}
          onChange={({ currentTarget }) => fields.set({ plannedEur: currentTarget.value })}
        />
      </Paper>
      <CriterionFields {...fields} spans={spans} />
      <ExecutorFields {...fields} isMunicipal={base.isMunicipal} />
      <AmendmentFields {...fields} />
      {saving.error && !shownElsewhere && (
        <ProblemAlert
          error={saving.error}
          onRetry={isProblem(saving.error) && saving.error.isPassing ? () => submit() : undefined}
        />
      )}
      {saved && (
        <Alert variant="outline" title={t('plan.saved')}>
          {t('plan.savedText')}
        </Alert>
      )}
      <div className={`${classes.bar} no-print`}>
        <Button type="submit" loading={saving.isPending}>
          {t('plan.save')}
        </Button>
        {changed && (
          <Button variant="default" onClick={() => adopt(base)}>
            {t('plan.discard')}
          </Button>
        )}
      </div>
      {theirs && (
        <ConflictDialog
          mine={form}
          theirs={theirs}
          onKeepMine={() => {
            // My answers replace the version that was just shown, and no other.
            setBase(theirs);
            setTheirs(null);
            submit(theirs);
          }}
          onTakeTheirs={() => {
            adopt(theirs);
            setTheirs(null);
            saving.reset();
          }}
        />
      )}
      <ConfirmDialog
        opened={blocker.status === 'blocked'}
        title={t('plan.leaveTitle')}
        confirmLabel={t('plan.leave')}
        onConfirm={() => blocker.proceed?.()}
        onClose={() => blocker.reset?.()}
      >
        {t('plan.leaveText')}
      </ConfirmDialog>
    </form>
  );
}
