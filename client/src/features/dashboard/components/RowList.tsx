import { Link } from '@tanstack/react-router';
import { isExpected, isHandedIn } from '@/api/results';
import type { AnnexRow } from '@/api/types';
import { RowCode, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { lowerFirst, oneLine } from '@/lib/text';
import classes from './RowList.module.css';

/** Rows of a task, each with its status, criterion, reasons and the first sentence of its result. */
export function RowList({ rows, year }: { rows: AnnexRow[]; year: number }) {
  const t = useT();
  return (
    <ol className={classes.rows}>
      {rows.map((row) => (
        <li key={row.itemId} className={classes.row}>
          <h3 className={classes.title}>
            <Link to="/komisija/$year/eilute/$itemId" params={{ year: String(year), itemId: row.itemId }}>
              <RowCode row={row} />. <span lang="lt">{row.title}</span>
            </Link>
          </h3>
          <StatusBadge status={row.status} origin={row.statusOrigin} />
          <dl className={`facts ${classes.facts}`}>
            {row.criterionText && (
              <>
                <dt>{t('results.criterion')}</dt>
                <dd lang="lt">{row.criterionText}</dd>
              </>
            )}
            <dt>{t('results.institution')}</dt>
            <dd lang="lt">{row.executors.join(', ')}</dd>
            {row.reasons.length > 0 && (
              <>
                <dt>{t('results.reason')}</dt>
                <dd>
                  {row.reasons
                    .map((code) => t(`terms.reason.${code}`))
                    .map((text, index) => (index === 0 ? text : lowerFirst(text)))
                    .join('; ')}
                </dd>
              </>
            )}
            <dt>{t('results.result')}</dt>
            <Result row={row} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** One sentence: of a municipal row how many municipalities did their part, otherwise the first that was written. */
function Result({ row }: { row: AnnexRow }) {
  const t = useT();
  const parts = row.executorResults.filter(isExpected);
  if (row.isMunicipal && parts.some(isHandedIn)) {
    return (
      <dd>
        {t('dashboard.task.municipal', {
          done: parts.filter(({ status }) => status === 'implemented').length,
          all: parts.length,
          silent: parts.filter((part) => !isHandedIn(part)).length,
        })}
      </dd>
    );
  }
  return row.resultText ? (
    <dd lang="lt">{oneLine(row.resultText)}</dd>
  ) : (
    <dd>{t(row.status === 'notAssessed' ? 'results.notAssessed' : 'results.noText')}</dd>
  );
}
