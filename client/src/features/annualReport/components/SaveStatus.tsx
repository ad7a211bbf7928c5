import { useT } from '@/i18n';
import type { SectionSaver } from '../sectionSaver';
import classes from './annualReport.module.css';

/** Where the text of a section is: stored, on its way, or only in this browser. */
export function SaveStatus({ saver }: { saver: SectionSaver }) {
  const t = useT();
  return (
    <span className={classes.saved} data-state={saver.state} aria-live="polite">
      {t(`annualReport.save.${saver.state}`)}
    </span>
  );
}
