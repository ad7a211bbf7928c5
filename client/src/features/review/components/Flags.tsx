import { useT } from '@/i18n';
import type { ReviewFlag } from '../queue';
import classes from './review.module.css';

/** Why a row deserves a look, in words. */
export function Flags({ flags }: { flags: ReviewFlag[] }) {
  const t = useT();
  if (flags.length === 0) return null;
  return (
    <ul className={classes.flags}>
      {flags.map((flag) => (
        <li key={flag}>{t(`review.flag.${flag}`)}</li>
      ))}
    </ul>
  );
}
