import { NativeSelect, Paper, Textarea, TextInput, Title } from '@mantine/core';
import type { CriterionKind } from '@/api/types';
import { useT } from '@/i18n';
import type { Combination, Direction } from '../api';
import { hasTarget, mayHaveSpan, needsDeadline } from '../itemForm';
import type { FieldsProps } from './ItemEditor';
import classes from './plan.module.css';

const kinds: CriterionKind[] = [
  'count',
  'percent',
  'deadline',
  'document',
  'perExecutor',
  'asNeeded',
  'qualitative',
  'none',
];
const directions: Direction[] = ['atLeast', 'atMost'];
const combinations: Combination[] = ['sum', 'all', 'any'];

/** Only what the kind of criterion asks for is shown. */
export function CriterionFields({ form, set, errorOf, spans }: FieldsProps & { spans: string[] }) {
  const t = useT();
  const measurable = hasTarget(form.kind);
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="kriterijus">
      <Title order={2} id="kriterijus" size="h3" mb="xs">
        {t('plan.criterion')}
      </Title>
      <div className={classes.grid}>
        <Textarea
          id="criterionText"
          className={classes.wide}
          label={t('plan.criterionText')}
          value={form.text}
          error={errorOf('criterionText')}
          autosize
          minRows={2}
          maxLength={2000}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <NativeSelect
          id="kind"
          label={t('plan.kind')}
          value={form.kind}
          error={errorOf('kind')}
          data={kinds.map((kind) => ({ value: kind, label: t(`terms.kind.${kind}`) }))}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value as CriterionKind })}
        />
        {measurable && (
          <>
            <TextInput
              id="target"
              label={t('plan.target')}
              inputMode="decimal"
              value={form.target}
              error={errorOf('target')}
              onChange={({ currentTarget }) => set({ target: currentTarget.value })}
            />
            <TextInput
              id="unit"
              label={t('plan.unit')}
              value={form.unit}
              error={errorOf('unit')}
              maxLength={100}
              onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
            />
            <NativeSelect
              id="direction"
              label={t('plan.directionLabel')}
              value={form.direction}
              data={directions.map((one) => ({ value: one, label: t(`plan.directionOption.${one}`) }))}
              onChange={({ currentTarget }) => set({ direction: currentTarget.value as Direction })}
            />
          </>
        )}
        <TextInput
          id="deadline"
          label={t(needsDeadline(form.kind) ? 'plan.deadline' : 'plan.deadlineOptional')}
          placeholder={t('plan.dateHint')}
          value={form.deadline}
          error={errorOf('deadline')}
          onChange={({ currentTarget }) => set({ deadline: currentTarget.value })}
        />
        <NativeSelect
          id="combination"
          label={t('plan.combination')}
          value={form.combination}
          data={combinations.map((one) => ({ value: one, label: t(`plan.combinationOption.${one}`) }))}
          onChange={({ currentTarget }) => set({ combination: currentTarget.value as Combination })}
        />
        {mayHaveSpan(form) && spans.length > 0 && (
          <NativeSelect
            id="span"
            label={t('plan.span')}
            description={t('plan.spanHint')}
            value={form.span}
            error={errorOf('span')}
            data={[
              { value: '', label: t('plan.spanNone') },
              ...spans.map((years) => ({ value: years, label: t('plan.spanYears', { years }) })),
            ]}
            onChange={({ currentTarget }) => set({ span: currentTarget.value })}
          />
        )}
      </div>
    </Paper>
  );
}
