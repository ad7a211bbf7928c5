import { Button } from '@mantine/core';
import { useT } from '@/i18n';
import type { Recommendation } from '../api';
import { AnswerBadge } from './AnswerBadge';
import classes from './recommendations.module.css';

export interface RowActs {
  onEdit: (row: Recommendation) => void;
  onDelete: (row: Recommendation) => void;
  /** Left out while only some rows are shown: their places would say nothing. */
  onMove?: (row: Recommendation, by: -1 | 1) => void;
}

/** Like the document: what was recommended on the left, what came of it on the right. */
export function RecommendationTable({ rows, acts }: { rows: Recommendation[]; acts?: RowActs }) {
  const t = useT();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('recommendations.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('recommendations.column.recommendation')}</th>
          <th scope="col">{t('recommendations.column.results')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={`rekomendacija-${row.position}`}>
            <th scope="row">
              <Asked row={row} />
              {acts && <Acts row={row} acts={acts} rows={rows} />}
            </th>
            <td>
              <Answered row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Asked({ row }: { row: Recommendation }) {
  const t = useT();
  return (
    <>
      <span lang="lt" className={classes.lines}>
        <span className={classes.number}>{row.position}.</span> {row.text}
      </span>
      <p className={classes.meta}>
        <span>{t(`recommendations.strength.${row.strength}`)}</span>
        {row.addressees.length > 0 && (
          <span>
            {t('recommendations.to')} <span lang="lt">{row.addressees.join(', ')}</span>
          </span>
        )}
        {row.relatedItems.length > 0 && (
          <span>{t('recommendations.related', { items: row.relatedItems.join(', ') })}</span>
        )}
      </p>
      {row.note && (
        <p className={`${classes.note} no-print`}>
          {t('recommendations.noteOf')} {row.note}
        </p>
      )}
    </>
  );
}

function Answered({ row }: { row: Recommendation }) {
  const t = useT();
  return (
    <>
      <AnswerBadge state={row.state} />
      {row.state === 'noData' && (
        <p lang="lt" className={classes.results}>
          {noData}
        </p>
      )}
      {row.state === 'open' && <p className={classes.results}>{t('recommendations.openText')}</p>}
      {row.results.length > 0 && (
        <ul className={classes.results} lang="lt">
          {row.results.map((result, index) => (
            <li key={index}>
              {result.from && <strong>{result.from}: </strong>}
              {result.text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The words of the document, in every language of the page. */
const noData = 'Duomenų šiuo klausimu nepateikta.';

function Acts({ row, acts, rows }: { row: Recommendation; acts: RowActs; rows: Recommendation[] }) {
  const t = useT();
  const name = (act: string) =>
    t('recommendations.actOf', { act: t(`recommendations.${act}`), no: row.position });
  return (
    <div className={`${classes.actions} no-print`}>
      <Button size="xs" variant="default" aria-label={name('edit')} onClick={() => acts.onEdit(row)}>
        {t('recommendations.edit')}
      </Button>
      <Button size="xs" variant="default" aria-label={name('delete')} onClick={() => acts.onDelete(row)}>
        {t('recommendations.delete')}
      </Button>
      {acts.onMove && (
        <>
          <Button
            size="xs"
            variant="default"
            aria-label={name('up')}
            disabled={row.id === rows[0]?.id}
            onClick={() => acts.onMove?.(row, -1)}
          >
            ↑
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={name('down')}
            disabled={row.id === rows.at(-1)?.id}
            onClick={() => acts.onMove?.(row, 1)}
          >
            ↓
          </Button>
        </>
      )}
    </div>
  );
}
