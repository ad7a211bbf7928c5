import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import type { Obligation } from '@/api/obligations';
import { useT } from '@/i18n';
import { echoMoney } from '@/lib/echo';
import { parseMoney } from '@/lib/parse';
import { defaultSource, sources, type ReportForm } from '../draft/reportForm';
import { Choices } from './Choices';
import { DidYouMean } from './DidYouMean';
import { FieldError, Question } from './Question';
import classes from './officer.module.css';

interface Props {
  obligation: Obligation;
  form: UseFormReturn<ReportForm>;
  errors: Record<string, string>;
}

/** "0 Eur" and "I do not know" are different answers, so they are different buttons. */
export function MoneyQuestion({ obligation, form, errors }: Props) {
  const t = useT();
  const money = useWatch({ control: form.control, name: 'money' });
  const spending = useWatch({ control: form.control, name: 'spending' });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'spending' });
  const total = spending.reduce((sum, { amount }) => {
    const parsed = parseMoney(amount);
    return parsed?.kind === 'amount' ? sum + parsed.value : sum;
  }, 0);

  return (
    <Question id="money" label={t('officer.money.label')} hint={t('officer.money.hint')} error={errors.money}>
      <Choices
        control={form.control}
        name="money"
        choices={[
          { value: 'amount', label: t('officer.money.amount') },
          { value: 'zero', label: t('officer.money.zero') },
          { value: 'unknown', label: t('officer.money.unknown') },
        ]}
      />
      {money === 'amount' && (
        <div className={classes.nested}>
          {fields.map((field, index) => (
            <div key={field.id}>
              <FieldError id={`spending-${index}`} error={errors[`spending-${index}`]} />
              <div className={classes.inline}>
                <TextInput
                  id={`spending-${index}`}
                  className={classes.amount}
                  label={t('officer.money.sum')}
                  inputMode="decimal"
                  autoComplete="off"
                  aria-describedby={errors[`spending-${index}`] ? `spending-${index}-error` : undefined}
                  aria-invalid={errors[`spending-${index}`] ? true : undefined}
                  {...form.register(`spending.${index}.amount`)}
                />
                <NativeSelect
                  className={classes.grow}
                  label={t('officer.money.source')}
                  data={sources.map((source) => ({ value: source, label: t(`terms.source.${source}`) }))}
                  {...form.register(`spending.${index}.source`)}
                />
                {fields.length > 1 && (
                  <Button variant="subtle" size="sm" onClick={() => remove(index)}>
                    {t('officer.money.remove', { no: index + 1 })}
                  </Button>
                )}
              </div>
              <AmountEcho
                typed={spending[index]?.amount ?? ''}
                onYes={(said) => form.setValue(`spending.${index}.amount`, said, { shouldDirty: true })}
              />
            </div>
          ))}
          {fields.length > 1 && (
            <p className={classes.echo}>{t('officer.money.total', { total: echoMoney(total) })}</p>
          )}
          <Button
            variant="default"
            size="sm"
            mt="xs"
            onClick={() => append({ source: unused(spending) ?? defaultSource(obligation), amount: '' })}
          >
            {t('officer.money.add')}
          </Button>
        </div>
      )}
    </Question>
  );
}

function AmountEcho({ typed, onYes }: { typed: string; onYes: (said: string) => void }) {
  const read = parseMoney(typed);
  if (read?.kind === 'amount') return <p className={classes.echo}>{echoMoney(read.value)}</p>;
  if (read?.kind !== 'ask') return null;
  const said = echoMoney(read.value);
  return <DidYouMean value={said} onYes={() => onYes(said)} />;
}

const unused = (spending: ReportForm['spending']) =>
  sources.find((source) => !spending.some((part) => part.source === source));
