import { Button } from '@mantine/core';
import { useT } from '@/i18n';
import classes from './officer.module.css';

/** What could mean two things is asked beside the field; the answer is one click, or typing on. */
export function DidYouMean({ value, onYes }: { value: string; onYes: () => void }) {
  const t = useT();
  return (
    <p className={classes.echo} role="status">
      {t('officer.didYouMean', { value })}{' '}
      <Button size="compact-sm" variant="default" onClick={onYes}>
        {t('officer.didYouMeanYes', { value })}
      </Button>
    </p>
  );
}
