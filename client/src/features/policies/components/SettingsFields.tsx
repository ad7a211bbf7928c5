import { NativeSelect, TextInput } from '@mantine/core';
import { useT } from '@/i18n';
import { lateChoices, noNeedChoices, type PolicyForm } from '../policyForm';
import classes from './policies.module.css';

interface Props {
  form: PolicyForm;
  set: (part: Partial<PolicyForm>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

type Threshold = 'partialFrom' | 'municipalImplementedFrom' | 'municipalPartialFrom' | 'taskPartialFrom';
type Choice = Exclude<keyof PolicyForm, Threshold>;

/** Every setting with what it means and an example of 2020. */
export function SettingsFields({ form, set, errorOf }: Props) {
  const t = useT();
  const threshold = (field: Threshold) => (
    <TextInput
      id={field}
      label={t(`policies.field.${field}`)}
      description={t(`policies.hint.${field}`)}
      placeholder={field === 'municipalPartialFrom' ? t('policies.asInstitutions') : undefined}
      inputMode="decimal"
      rightSection="%"
      value={form[field]}
      error={errorOf(field)}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
    />
  );
  const choice = (field: Choice, data: { value: string; label: string }[]) => (
    <NativeSelect
      id={field}
      label={t(`policies.field.${field}`)}
      description={t(`policies.hint.${field}`)}
      value={form[field]}
      data={data}
      error={errorOf(field)}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
    />
  );
  const border = [
    { value: 'no', label: t('policies.exclusive') },
    { value: 'yes', label: t('policies.inclusive') },
  ];
  const statuses = (choices: typeof lateChoices) =>
    choices.map((status) => ({ value: status, label: t(`terms.status.${status}`) }));
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t('policies.group.institutions')}</legend>
        {threshold('partialFrom')}
        {choice('partialInclusive', border)}
      </fieldset>
      <fieldset className={`${classes.group} ${classes.pairs}`}>
        <legend>{t('policies.group.municipalities')}</legend>
        {choice('municipalBasis', [
          { value: 'measures', label: t('policies.basis.measures') },
          { value: 'municipalities', label: t('policies.basis.municipalities') },
        ])}
        {threshold('municipalImplementedFrom')}
        {threshold('municipalPartialFrom')}
        {choice('municipalPartialInclusive', [{ value: '', label: t('policies.asInstitutions') }, ...border])}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('policies.group.other')}</legend>
        {choice('lateCountsAs', statuses(lateChoices))}
        {choice('noNeedCountsAs', statuses(noNeedChoices))}
        {threshold('taskPartialFrom')}
      </fieldset>
    </>
  );
}
