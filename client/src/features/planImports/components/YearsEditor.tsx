import { Button, Fieldset, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { CriterionKind } from '@/api/types';
import type { Direction } from '@/features/plan/api';
import { useT } from '@/i18n';
import { addYear, hasTarget, yearField, type YearForm } from '../rowForm';
import type { PlanDraft } from '../types';
import type { RowFieldsProps } from './RowDialog';
import { DateField, MoneyField, NumberField } from './TypedFields';
import classes from './planImports.module.css';

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

/** What is to be reached in each year, and for how much money. */
export function YearsEditor({ form, set, errorOf, register, draft }: RowFieldsProps & { draft: PlanDraft }) {
  const t = useT();
  const change = (year: number, part: Partial<YearForm>) =>
    set({ years: form.years.map((one) => (one.year === year ? { ...one, ...part } : one)) });
  const there = form.years.map(({ year }) => year);
  return (
    <>
      {form.years.map((one) => (
        <YearFields
          key={one.year}
          year={one}
          form={form}
          register={register}
          errorOf={errorOf}
          set={(part) => change(one.year, part)}
          onRemove={
            form.years.length > 1
              ? () => set({ years: form.years.filter(({ year }) => year !== one.year) })
              : undefined
          }
        />
      ))}
      <Group gap="xs">
        {periodOf(draft)
          .filter((year) => !there.includes(year))
          .map((year) => (
            <Button
              key={year}
              variant="default"
              size="sm"
              onClick={() => set({ years: addYear(form.years, year) })}
            >
              {t('planImports.addYear', { year: String(year) })}
            </Button>
          ))}
      </Group>
    </>
  );
}

const longestPeriod = 15;

function periodOf({ periodFrom, periodTo }: PlanDraft): number[] {
  if (periodFrom === null || periodTo === null || periodTo - periodFrom > longestPeriod) return [];
  return Array.from({ length: Math.max(0, periodTo - periodFrom + 1) }, (_, index) => periodFrom + index);
}

interface YearProps extends Pick<RowFieldsProps, 'form' | 'errorOf' | 'register'> {
  year: YearForm;
  set: (part: Partial<YearForm>) => void;
  onRemove?: () => void;
}

function YearFields({ year, form, set, errorOf, register, onRemove }: YearProps) {
  const t = useT();
  const measurable = hasTarget(year.kind);
  const at = (field: string) => yearField(year.year, field);
  const known = form.executors.flatMap(({ code }) => code ?? []);
  const split = [...new Set([...known, ...Object.keys(year.parts)])];
  const field = (name: string) => ({ id: at(name), error: errorOf(at(name)) });
  return (
    <Fieldset legend={t('planImports.criterionOf', { year: String(year.year) })}>
      <div className={classes.grid}>
        <Textarea
          {...field('text')}
          className={classes.wide}
          label={t('plan.criterionText')}
          autosize
          maxLength={2000}
          value={year.text}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <NativeSelect
          {...field('kind')}
          label={t('plan.kind')}
          value={year.kind}
          data={kinds.map((kind) => ({ value: kind, label: t(`terms.kind.${kind}`) }))}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value as CriterionKind })}
        />
        {measurable && (
          <>
            <NumberField
              {...field('target')}
              label={t('plan.target')}
              share={year.kind === 'percent'}
              value={year.target}
              onChange={(target) => set({ target })}
            />
            <TextInput
              {...field('unit')}
              label={t('plan.unit')}
              maxLength={100}
              value={year.unit}
              onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
            />
            <NativeSelect
              {...field('direction')}
              label={t('plan.directionLabel')}
              value={year.direction}
              data={directions.map((one) => ({ value: one, label: t(`plan.directionOption.${one}`) }))}
              onChange={({ currentTarget }) => set({ direction: currentTarget.value as Direction })}
            />
          </>
        )}
        <DateField
          {...field('deadline')}
          label={t(
            year.kind === 'deadline' || year.kind === 'document' ? 'plan.deadline' : 'plan.deadlineOptional',
          )}
          year={year.year}
          value={year.deadline}
          onChange={(deadline) => set({ deadline })}
        />
        <MoneyField
          {...field('plannedEur')}
          label={t('planImports.plannedEur')}
          value={year.plannedEur}
          onChange={(plannedEur) => set({ plannedEur })}
        />
      </div>
      {measurable && split.length > 1 && (
        <Fieldset legend={t('planImports.partsOf')} mt="sm">
          <div className={classes.grid}>
            {split.map((code) => (
              <NumberField
                key={code}
                {...field(`dalis-${code}`)}
                label={register.nameOf(code) ?? code}
                value={year.parts[code] ?? ''}
                onChange={(part) => set({ parts: { ...year.parts, [code]: part } })}
              />
            ))}
          </div>
        </Fieldset>
      )}
      {onRemove && (
        <Button variant="subtle" size="sm" mt="xs" onClick={onRemove}>
          {t('planImports.removeYear', { year: String(year.year) })}
        </Button>
      )}
    </Fieldset>
  );
}
