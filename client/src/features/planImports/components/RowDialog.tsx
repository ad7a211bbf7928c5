import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog, ErrorSummary, type FieldError } from '@/components';
import { useT } from '@/i18n';
import type { Doubt } from '../importState';
import { formOf, readRow, type RowForm } from '../rowForm';
import type { DraftRow, RowEdit } from '../rows';
import type { DraftInstitution, PlanDraft } from '../types';
import { useRegister, type Register } from '../useRegister';
import { citeOf } from './cite';
import { DoubtMark } from './DoubtMark';
import { ExecutorsEditor } from './ExecutorsEditor';
import { ResultEditor } from './ResultEditor';
import { TaskCriterion } from './TaskCriterion';
import { YearsEditor } from './YearsEditor';
import classes from './planImports.module.css';

export interface RowFieldsProps {
  form: RowForm;
  set: (part: Partial<RowForm>) => void;
  errorOf: (fieldId: string) => string | undefined;
  register: Register;
}

interface Props {
  row: DraftRow;
  draft: PlanDraft;
  doubts: Doubt[];
  register: Register;
  onSave: (edit: RowEdit, newInstitutions: DraftInstitution[]) => void;
  onClose: () => void;
}

/** Everything that was understood of one row, to be mended where it is wrong. */
export function RowDialog({ row, draft, doubts, onSave, onClose }: Props) {
  const t = useT();
  const [form, setForm] = useState(() => formOf(row, draft.resultsYear));
  const [added, setAdded] = useState<DraftInstitution[]>([]);
  const register = useRegister([...draft.newInstitutions, ...added]);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const fields: RowFieldsProps = {
    form,
    set: (part) => setForm((old) => ({ ...old, ...part })),
    errorOf,
    register,
  };
  const submit = () => {
    const { edit, faults } = readRow(form, row);
    setErrors(faults.map(({ fieldId, message }) => ({ fieldId, message: t(message) })));
    setAttempt((n) => n + 1);
    if (!edit) return;
    onSave(edit, added);
    onClose();
  };
  return (
    <Dialog opened title={t('planImports.editOf', { name: citeOf(t, row) })} onClose={onClose} size="64rem">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <ErrorSummary errors={errors} attempt={attempt} />
          {doubts.map((doubt) => (
            <div key={doubt.id} className={classes.dialogDoubt}>
              <DoubtMark severity={doubt.severity} /> <span className={classes.place}>{doubt.place}</span>
              <Text size="sm">
                {doubt.message} {doubt.found && <q lang="lt">{doubt.found}</q>}
              </Text>
            </div>
          ))}
          <Textarea
            id="eilutes-tekstas"
            data-autofocus
            label={t(`planImports.titleOf.${row.level}`)}
            autosize
            minRows={2}
            maxLength={2000}
            value={form.title}
            error={errorOf('eilutes-tekstas')}
            onChange={({ currentTarget }) => fields.set({ title: currentTarget.value })}
          />
          <TextInput
            id="eilutes-kodas"
            maw="16rem"
            label={t(row.level === 'measure' ? 'planImports.code' : 'planImports.no')}
            maxLength={20}
            value={form.code}
            error={errorOf('eilutes-kodas')}
            onChange={({ currentTarget }) => fields.set({ code: currentTarget.value })}
          />
          {form.task && (
            <TaskCriterion
              task={form.task}
              error={errorOf('uzdavinio-reiksme')}
              onChange={(task) => fields.set({ task })}
            />
          )}
          {row.item ? (
            <>
              <ExecutorsEditor {...fields} onAdd={(institution) => setAdded([...added, institution])} />
              <Checkbox
                label={t('planImports.executor.anyMunicipality')}
                description={t('planImports.executor.anyMunicipalityHint')}
                checked={form.isMunicipal}
                onChange={({ currentTarget }) => fields.set({ isMunicipal: currentTarget.checked })}
              />
              <YearsEditor {...fields} draft={draft} />
              {form.result && (
                <ResultEditor
                  {...fields}
                  result={form.result}
                  doubts={doubts}
                  isMunicipal={form.isMunicipal}
                />
              )}
            </>
          ) : (
            row.level === 'measure' && <Text>{t('planImports.actionsCarry')}</Text>
          )}
        </Stack>
        <Group mt="md" className={classes.dialogBar}>
          <Button type="submit">{t('planImports.apply')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
