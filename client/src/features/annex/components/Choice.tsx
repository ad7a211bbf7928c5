import { Radio } from '@mantine/core';
import classes from './Downloads.module.css';

interface Props<T extends string> {
  title: string;
  value: T;
  onChange: (value: T) => void;
  choices: { value: T; label: string }[];
}

/** One of a few, with the question above it. */
export function Choice<T extends string>({ title, value, onChange, choices }: Props<T>) {
  return (
    <fieldset className={classes.choice}>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          name={title}
          label={choice.label}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </fieldset>
  );
}
