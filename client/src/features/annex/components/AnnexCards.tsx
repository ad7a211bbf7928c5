import { Link } from '@tanstack/react-router';
import type { Annex } from '@/api/types';
import { RowCode } from '@/components';
import { useT } from '@/i18n';
import { lowerFirst } from '@/lib/text';
import { linesOf } from '../layout';
import classes from './Annex.module.css';
import { Criterion } from './AnnexTable';
import { Result } from './Result';

/** The same rows with the same labels on a narrow screen. */
export function AnnexCards({ data }: { data: Annex }) {
  const t = useT();
  return (
    <div className={classes.cards}>
      {linesOf(data).map((line) => {
        if (line.kind === 'task') {
          return (
            <h2 key={line.key} className={classes.cardTask}>
              {t('common.task', { no: line.no })}
              {line.title && (
                <>
                  {' – '}
                  <span lang="lt">{lowerFirst(line.title)}</span>
                </>
              )}
            </h2>
          );
        }
        if (line.kind === 'measure') {
          return (
            <p key={line.key} className={classes.cardMeasure}>
              {line.code}. <span lang="lt">{line.title}</span>
            </p>
          );
        }
        return (
          <article key={line.key} className={classes.card}>
            <h3>
              <Link
                to="/komisija/$year/eilute/$itemId"
                params={{ year: String(data.year), itemId: line.row.itemId }}
              >
                <RowCode row={line.row} />. <span lang="lt">{line.row.title}</span>
              </Link>
            </h3>
            <dl className="facts">
              <dt>{t('annex.institution')}</dt>
              <dd lang="lt">{line.institutions}</dd>
              <dt>{t('annex.criterion')}</dt>
              <dd lang="lt">
                <Criterion row={line.row} />
              </dd>
              <dt>{t('annex.result')}</dt>
              <dd>
                <Result row={line.row} institutions={data.institutions} />
              </dd>
            </dl>
          </article>
        );
      })}
    </div>
  );
}
