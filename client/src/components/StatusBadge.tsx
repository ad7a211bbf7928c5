import type { Status } from '@/api/types';
import { useT } from '@/i18n';
import classes from './StatusBadge.module.css';
import { StatusSymbol } from './StatusSymbol';

interface Props {
  status: Status;
  /** Says beside the word whether the ministry decided it or the rule suggests it. */
  origin?: 'official' | 'suggested' | 'campaignClosing' | 'claimed';
}

/** The verdict: always a word and a symbol, never the colour alone. */
export function StatusBadge({ status, origin }: Props) {
  const t = useT();
  return (
    <span className={classes.wrap}>
      <span className={classes.badge} data-status={status}>
        <StatusSymbol status={status} />
        {t(`terms.status.${status}`)}
      </span>
      {origin && <span className={classes.origin}>{t(`terms.origin.${origin}`)}</span>}
    </span>
  );
}
