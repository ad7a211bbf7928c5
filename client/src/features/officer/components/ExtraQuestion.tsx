import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { EvidenceQuestion } from '@/features/evidence/components/EvidenceQuestion';
import { useT } from '@/i18n';
import { sources, type ReportForm } from '../draft/reportForm';
import { FieldError } from './Question';
import classes from './officer.module.css';

interface Props {
  form: UseFormReturn<ReportForm>;
  errors: Record<string, string>;
}

/** Evidence, participants and allocated money: useful, never demanded, so they stay folded until somebody wants them. */
export function ExtraQuestion({ form, errors }: Props) {
  const t = useT();
  const allocated = useFieldArray({ control: form.control, name: 'allocated' });
  const [opened, setOpened] = useState(
    () =>
      form.getValues('evidence').length > 0 ||
      form.getValues('participants') !== '' ||
      form.getValues('allocated').some(({ amount }) => amount !== ''),
  );
  const failed = Object.keys(errors).some(
    (field) => field === 'participants' || field.startsWith('evidence') || field.startsWith('allocated'),
  );
  const shown = opened || failed;

  return (
    <div>
      <Button
        variant="default"
        size="sm"
        aria-expanded={shown}
        aria-controls="papildomai"
        onClick={() => setOpened(!shown)}
      >
        {t('officer.extra.label')}
      </Button>
      <div id="papildomai" hidden={!shown} className={classes.nested}>
        <p className={classes.hint}>{t('officer.extra.hint')}</p>
        {shown && <EvidenceQuestion form={form} errors={errors} />}
        <FieldError id="participants" error={errors.participants} />
        <TextInput
          id="participants"
          className={classes.amount}
          label={t('officer.extra.participants')}
          inputMode="numeric"
          aria-invalid={errors.participants ? true : undefined}
          aria-describedby={errors.participants ? 'participants-error' : undefined}
          {...form.register('participants')}
        />
        <p className={classes.hint}>{t('officer.allocated.hint')}</p>
        {allocated.fields.map((field, index) => (
          <div key={field.id}>
            <FieldError id={`allocated-${index}`} error={errors[`allocated-${index}`]} />
            <div className={classes.inline}>
              <TextInput
                id={`allocated-${index}`}
                className={classes.amount}
                label={t('officer.allocated.sum')}
                inputMode="decimal"
                autoComplete="off"
                aria-invalid={errors[`allocated-${index}`] ? true : undefined}
                aria-describedby={errors[`allocated-${index}`] ? `allocated-${index}-error` : undefined}
                {...form.register(`allocated.${index}.amount`)}
              />
              <NativeSelect
                className={classes.grow}
                label={t('officer.money.source')}
                data={sources.map((source) => ({ value: source, label: t(`terms.source.${source}`) }))}
                {...form.register(`allocated.${index}.source`)}
              />
            </div>
          </div>
        ))}
        <Button
          variant="default"
          size="sm"
          mt="xs"
          onClick={() => allocated.append({ source: 'euFunds', amount: '' })}
        >
          {t('officer.allocated.add')}
        </Button>
      </div>
    </div>
  );
}
