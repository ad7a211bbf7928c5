import { Textarea, TextInput } from '@mantine/core';
import { useT } from '@/i18n';
import { shortestReason, type RecordForm } from '../policyForm';
import classes from './policies.module.css';

interface Props {
  form: RecordForm;
  set: (part: Partial<RecordForm>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** From when, under what name and why. */
export function RecordFields({ form, set, errorOf }: Props) {
  const t = useT();
  return (
    <div className={classes.group}>
      <TextInput
        id="name"
        label={t('policies.field.name')}
        description={t('policies.hint.name')}
        value={form.name}
        error={errorOf('name')}
        maxLength={200}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        id="validFrom"
        label={t('policies.field.validFrom')}
        description={t('policies.hint.validFrom')}
        value={form.validFrom}
        error={errorOf('validFrom')}
        onChange={({ currentTarget }) => set({ validFrom: currentTarget.value })}
      />
      <Textarea
        id="reason"
        className={classes.wide}
        label={t('policies.reason')}
        description={t('policies.hint.reason', { min: shortestReason })}
        value={form.reason}
        error={errorOf('reason')}
        autosize
        minRows={2}
        maxLength={4000}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
    </div>
  );
}
