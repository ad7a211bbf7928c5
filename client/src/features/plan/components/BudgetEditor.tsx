import { Alert, Button, Paper, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import { announce, ErrorSummary, ProblemAlert, type FieldError } from '@/components';
import { useT } from '@/i18n';
import { formatMoney } from '@/lib/format';
import { budgetQuery, saveBudget, type Budget, type BudgetInput } from '../amendments';
import { budgetFormOf, readBudget, taskField, type BudgetForm } from '../budgetForm';
import { AmendmentFields } from './AmendmentFields';
import classes from './plan.module.css';

/** Money of the whole year and of its tasks, changed by a legal act. */
export function BudgetEditor({ budget }: { budget: Budget }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(budget);
  const [form, setForm] = useState(() => budgetFormOf(budget));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState(false);
  const [theirs, setTheirs] = useState<Budget | null>(null);
  const set = (part: Partial<BudgetForm>) => {
    setSaved(false);
    setForm((old) => ({ ...old, ...part }));
  };

  const saving = useMutation({
    mutationFn: (input: BudgetInput) => saveBudget(base, input),
    onSuccess: (after) => {
      queryClient.setQueryData(budgetQuery(after.planId, after.year).queryKey, after);
      for (const name of ['results', 'amendments']) void queryClient.invalidateQueries({ queryKey: [name] });
      setBase(after);
      setForm(budgetFormOf(after));
      setTheirs(null);
      setSaved(true);
      announce(t('plan.saved'));
    },
    onError: (failure) => {
      setAttempt((n) => n + 1);
      if (isProblem(failure, 'version_stale') && failure.current) {
        // What was typed stays; the next saving replaces what is shown beside it, and nothing newer.
        setTheirs(failure.current as Budget);
        setBase(failure.current as Budget);
      }
      if (isProblem(failure, 'year_closed')) {
        void queryClient.invalidateQueries({ queryKey: budgetQuery(base.planId, base.year).queryKey });
      }
    },
  });

  const submit = () => {
    setSaved(false);
    const { input, faults } = readBudget(form, base);
    setErrors(faults.map(({ fieldId, message }) => ({ fieldId, message: t(message) })));
    if (input) saving.mutate(input);
    else setAttempt((n) => n + 1);
  };
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const now = (value: number | null | undefined) =>
    theirs && t('plan.budget.now', { amount: value == null ? t('amendment.none') : formatMoney(value) });

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
      <Paper component="section" withBorder p="md" aria-labelledby="lesos">
        <Title order={2} id="lesos" size="h3" mb="xs">
          {t('plan.budget.amounts')}
        </Title>
        <TextInput
          id="plannedEur"
          maw="24rem"
          label={t('plan.budget.wholeEur')}
          description={now(theirs?.plannedEur) ?? t('plan.rowMoneyHint')}
          inputMode="decimal"
          value={form.plannedEur}
          error={errorOf('plannedEur')}
          onChange={({ currentTarget }) => set({ plannedEur: currentTarget.value })}
        />
        {base.tasks.map(({ no, title }) => (
          <TextInput
            key={no}
            id={taskField(no)}
            mt="sm"
            maw="24rem"
            label={t('plan.budget.taskEur', { no })}
            description={
              now(theirs?.tasks.find((task) => task.no === no)?.plannedEur) ?? <span lang="lt">{title}</span>
            }
            inputMode="decimal"
            value={form.tasks[no] ?? ''}
            error={errorOf(taskField(no))}
            onChange={({ currentTarget }) => set({ tasks: { ...form.tasks, [no]: currentTarget.value } })}
          />
        ))}
      </Paper>
      <AmendmentFields form={form} set={set} errorOf={errorOf} />
      {theirs && (
        <Alert variant="outline" color="yellow" title={t('plan.budget.stale')}>
          {t('plan.budget.staleText')}
        </Alert>
      )}
      {saving.error && !isProblem(saving.error, 'version_stale') && <ProblemAlert error={saving.error} />}
      {saved && (
        <Alert variant="outline" title={t('plan.saved')}>
          {t('plan.budget.savedText')}
        </Alert>
      )}
      <div className={`${classes.bar} no-print`}>
        <Button type="submit" loading={saving.isPending}>
          {t('plan.save')}
        </Button>
      </div>
    </form>
  );
}
