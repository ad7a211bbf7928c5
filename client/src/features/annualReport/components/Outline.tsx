import { useT } from '@/i18n';
import type { AnnualReport } from '../api';
import classes from './annualReport.module.css';

/** The sections in order, each with what is still to be done in it. */
export function Outline({ report }: { report: AnnualReport }) {
  const t = useT();
  return (
    <ol className={classes.outline}>
      {report.sections.map(({ key, heading, level, isHidden }) => {
        const of = <T extends { sectionKey: string }>(all: T[]) =>
          all.filter(({ sectionKey }) => sectionKey === key).length;
        const marks = [
          { name: 'gaps', count: of(report.gaps) },
          { name: 'numbers', count: of(report.typedNumbers) },
          { name: 'remarks', count: of(report.comments.filter(({ resolvedAt }) => !resolvedAt)) },
        ].filter(({ count }) => count > 0);
        return (
          <li key={key} data-level={level}>
            <a
              href={`#skyrius-${key}`}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(`antraste-${key}`);
                target?.scrollIntoView({ block: 'start' });
                target?.focus({ preventScroll: true });
              }}
            >
              <span lang="lt">{heading}</span>
            </a>
            {(marks.length > 0 || isHidden) && (
              <ul>
                {isHidden && <li>{t('annualReport.outline.hidden')}</li>}
                {marks.map(({ name, count }) => (
                  <li key={name} data-mark={name}>
                    {t(`annualReport.outline.${name}`, { count })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
