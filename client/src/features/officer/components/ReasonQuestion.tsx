import { Checkbox, TextInput } from '@mantine/core';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useT } from '@/i18n';
import { reasonsOf, type ReasonSide } from '../draft/reasons';
import type { ReportForm } from '../draft/reportForm';
import { FieldError, Question } from './Question';
import classes from './officer.module.css';

interface Props {
  form: UseFormReturn<ReportForm>;
  side: ReasonSide;
  errors: Record<string, string>;
}

export function ReasonQuestion({ form, side, errors }: Props) {
  const t = useT();
  const { field } = useController({ control: form.control, name: 'reasons' });
  const offered = reasonsOf[side];
  const choose = (code: string, on: boolean) =>
    // Reasons of the other side no longer apply once the number has changed sides.
    field.onChange([
      ...field.value.filter((one) => one !== code && offered.includes(one)),
      ...(on ? [code] : []),
    ]);

  return (
    <Question
      id="reasons"
      label={t(`officer.reason.${side}`)}
      hint={t('officer.reason.hint')}
      error={errors.reasons}
    >
      <div className={classes.choices}>
        {offered.map((code) => (
          <Checkbox
            key={code}
            label={t(`terms.reason.${code}`)}
            checked={field.value.includes(code)}
            onChange={(event) => choose(code, event.currentTarget.checked)}
          />
        ))}
      </div>
      {field.value.length > 0 && (
        <div className={classes.nested}>
          <FieldError id="reasonText" error={errors.reasonText} />
          <TextInput
            id="reasonText"
            label={t('officer.reason.text')}
            aria-invalid={errors.reasonText ? true : undefined}
            aria-describedby={errors.reasonText ? 'reasonText-error' : undefined}
            {...form.register('reasonText')}
          />
        </div>
      )}
    </Question>
  );
}
