import { useT } from '@/i18n';
import type { DoubtSeverity } from '../types';
import classes from './planImports.module.css';

/** Something has to be decided or looked at: a sign and a word, never the colour alone. */
export function DoubtMark({ severity }: { severity: DoubtSeverity }) {
  const t = useT();
  return (
    <span className={classes.mark} data-severity={severity}>
      <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true" focusable="false">
        {severity === 'decide' ? (
          <path d="M8 2.5v7m0 3v1.2" fill="none" stroke="currentColor" strokeWidth="2.6" />
        ) : (
          <>
            <path
              d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
            <circle cx="8" cy="8" r="2" fill="currentColor" />
          </>
        )}
      </svg>
      {t(`planImports.severity.${severity}`)}
    </span>
  );
}
