import { DateTimeText } from '@/components';
import { useT } from '@/i18n';
import classes from './YearNote.module.css';

interface Props {
  published: boolean;
  asOf: string;
  basis: 'submitted' | 'accepted';
}

/** Published or not, as of when, and which reports the figures rest on. */
export function YearNote({ published, asOf, basis }: Props) {
  const t = useT();
  return (
    <span className={classes.note}>
      <span className={classes.mark} data-published={published || undefined}>
        {published ? t('results.published') : t('results.unpublished')}
      </span>
      <span>
        {t('results.asOf')} <DateTimeText value={asOf} />
      </span>
      <span>{t(`results.basis.${basis}`)}</span>
    </span>
  );
}
