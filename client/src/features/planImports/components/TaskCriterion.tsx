import { Fieldset, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { CriterionKind } from '@/api/types';
import { useT } from '@/i18n';
import { hasTarget, type TaskCriterionForm } from '../rowForm';
import { NumberField } from './TypedFields';
import classes from './planImports.module.css';

const kinds: CriterionKind[] = ['count', 'percent', 'qualitative', 'none'];

interface Props {
  task: TaskCriterionForm;
  error?: string;
  onChange: (task: TaskCriterionForm) => void;
}

/** What a task is judged by as a whole. */
export function TaskCriterion({ task, error, onChange }: Props) {
  const t = useT();
  const choices = kinds.includes(task.kind) ? kinds : [task.kind, ...kinds];
  return (
    <Fieldset legend={t('planImports.column.criterion')}>
      <div className={classes.grid}>
        <Textarea
          className={classes.wide}
          label={t('plan.criterionText')}
          autosize
          maxLength={2000}
          value={task.text}
          onChange={({ currentTarget }) => onChange({ ...task, text: currentTarget.value })}
        />
        <NativeSelect
          label={t('plan.kind')}
          value={task.kind}
          data={choices.map((kind) => ({ value: kind, label: t(`terms.kind.${kind}`) }))}
          onChange={({ currentTarget }) => onChange({ ...task, kind: currentTarget.value as CriterionKind })}
        />
        {hasTarget(task.kind) && (
          <>
            <NumberField
              id="uzdavinio-reiksme"
              label={t('plan.target')}
              share={task.kind === 'percent'}
              value={task.target}
              error={error}
              onChange={(target) => onChange({ ...task, target })}
            />
            <TextInput
              label={t('plan.unit')}
              maxLength={100}
              value={task.unit}
              onChange={({ currentTarget }) => onChange({ ...task, unit: currentTarget.value })}
            />
          </>
        )}
      </div>
    </Fieldset>
  );
}
