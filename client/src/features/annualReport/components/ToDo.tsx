import { useT } from '@/i18n';
import type { AnnualReport } from '../api';
import classes from './annualReport.module.css';

/** What stands between the text and a final version, with the place of each. */
export function ToDo({ report }: { report: AnnualReport }) {
  const t = useT();
  const { gaps, typedNumbers } = report;
  const nameOf = (key: string) => report.sections.find((section) => section.key === key)?.heading ?? key;
  const place = (key: string) => (
    <a
      href={`#skyrius-${key}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(`tekstas-${key}`)?.focus();
        document.getElementById(`skyrius-${key}`)?.scrollIntoView({ block: 'start' });
      }}
    >
      <span lang="lt">{nameOf(key)}</span>
    </a>
  );
  if (gaps.length === 0 && typedNumbers.length === 0) return <p>{t('annualReport.todo.nothing')}</p>;
  return (
    <div className={classes.todo}>
      {gaps.length > 0 && (
        <details>
          <summary>{t('annualReport.todo.gaps', { count: gaps.length })}</summary>
          <ul>
            {gaps.map((gap, index) => (
              <li key={index}>
                {place(gap.sectionKey)}: {gap.sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
      {typedNumbers.length > 0 && (
        <details>
          <summary>{t('annualReport.todo.numbers', { count: typedNumbers.length })}</summary>
          <p>{t('annualReport.todo.numbersHint')}</p>
          <ul>
            {typedNumbers.map((typed, index) => (
              <li key={index}>
                {place(typed.sectionKey)}: <span lang="lt">„{typed.context}“</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
