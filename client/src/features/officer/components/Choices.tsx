import { Radio } from '@mantine/core';
import { useController, type Control, type FieldPathByValue } from 'react-hook-form';
import type { ReportForm } from '../draft/reportForm';
import classes from './officer.module.css';

type Choosable = FieldPathByValue<ReportForm, string>;

interface Props {
  control: Control<ReportForm>;
  name: Extract<Choosable, 'done' | 'money' | 'agreement' | 'claimedStatus'>;
  choices: { value: string; label: string }[];
}

/** Radio buttons: one stop for Tab, arrow keys choose. */
export function Choices({ control, name, choices }: Props) {
  const { field } = useController({ control, name });
  return (
    <div className={classes.choices}>
      {choices.map(({ value, label }, index) => (
        <Radio
          key={value}
          ref={index === 0 ? field.ref : undefined}
          name={name}
          value={value}
          label={label}
          checked={field.value === value}
          onChange={() => field.onChange(value)}
          onBlur={field.onBlur}
        />
      ))}
    </div>
  );
}
