import { DateTimeText } from '@/components';
import { useT } from '@/i18n';
import classes from './YearNote.module.css';

interface Props {
  published: boolean;
  asOf: string;
  basis: 'submitted' | 'accepted';
  /** Left out on pages that always show the year as it is now. */
  source?: 'live' | 'preview' | 'published';
  version?: number | null;
}

/** Which state of the year it is, as of when, and which reports the figures rest on. */
export function YearNote({ published, asOf, basis, source = 'live', version }: Props) {
  const t = useT();
  return (
    <span className={classes.note}>
      <span className={classes.mark} data-published={published || undefined}>
        {published ? t('results.published') : t('results.unpublished')}
      </span>
      <span>
        {source === 'live' ? t('results.liveData') : t('results.publishedVersion', { version: version ?? 0 })}
      </span>
      <span>
        {t('results.asOf')} <DateTimeText value={asOf} />
      </span>
      <span>{t(`results.basis.${basis}`)}</span>
    </span>
  );
}
