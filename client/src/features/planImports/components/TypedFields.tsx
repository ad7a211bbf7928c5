import { Button, TextInput } from '@mantine/core';
import { useLanguage, useT } from '@/i18n';
import { echoMoney, echoTyped } from '@/lib/echo';
import { readDate, readMoney, readNumber, readShare, type Reading } from '@/lib/parse';
import classes from './planImports.module.css';

interface Props {
  id: string;
  label: string;
  description?: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

/** Typed as people write it; beside it stands what was understood. */
export function NumberField({ share = false, ...props }: Props & { share?: boolean }) {
  const language = useLanguage();
  const read = share ? readShare(props.value) : readNumber(props.value);
  const said = read.kind === 'value' || read.kind === 'ask' ? echoTyped(read, language, share) : '';
  return <Typed {...props} inputMode="decimal" read={read} said={said} meant={said.replace(/\s*%$/, '')} />;
}

export function MoneyField(props: Props) {
  const read = readMoney(props.value);
  const said = read.kind === 'value' || read.kind === 'ask' ? echoMoney(read.value) : '';
  return <Typed {...props} inputMode="decimal" read={read} said={said} meant={said} />;
}

export function DateField({ year, ...props }: Props & { year: number }) {
  const read = readDate(props.value, year);
  const said = read.kind === 'value' || read.kind === 'ask' ? read.value : '';
  return <Typed {...props} read={read} said={said} meant={said} />;
}

interface TypedProps extends Props {
  read: Reading<unknown>;
  said: string;
  meant: string;
  inputMode?: 'decimal';
}

function Typed({ id, label, description, value, error, onChange, read, said, meant, inputMode }: TypedProps) {
  const t = useT();
  return (
    <div>
      <TextInput
        id={id}
        label={label}
        description={description}
        inputMode={inputMode}
        autoComplete="off"
        maxLength={60}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {read.kind === 'value' && said !== value.trim() && <p className={classes.echo}>{said}</p>}
      {read.kind === 'ask' && (
        <p className={classes.echo} role="status">
          {t('planImports.didYouMean', { value: said })}{' '}
          <Button size="compact-sm" variant="default" onClick={() => onChange(meant)}>
            {t('planImports.didYouMeanYes', { value: said })}
          </Button>
        </p>
      )}
    </div>
  );
}
