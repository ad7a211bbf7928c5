import { Link } from '@tanstack/react-router';
import type { Annex, AnnexRow } from '@/api/types';
import { Unknown } from '@/components';
import { useT } from '@/i18n';
import { lowerFirst } from '@/lib/text';
import { linesOf } from '../layout';
import classes from './Annex.module.css';
import { Result } from './Result';

/** Longer results may be cut between pages; shorter rows stay whole. */
const longResult = 700;

/** The five columns of the printed annex. */
export function AnnexTable({ data }: { data: Annex }) {
  const t = useT();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('annex.caption', { year: String(data.year) })}</caption>
      <colgroup>
        <col className={classes.code} />
        <col className={classes.title} />
        <col className={classes.institution} />
        <col className={classes.criterion} />
        <col className={classes.result} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('annex.code')}</th>
          <th scope="col">{t('annex.measures')}</th>
          <th scope="col">{t('annex.institution')}</th>
          <th scope="col">{t('annex.criterion')}</th>
          <th scope="col">{t('annex.result')}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(data).map((line) => {
          if (line.kind === 'task') {
            return (
              <tr key={line.key} className={classes.task}>
                <th scope="colgroup" colSpan={5}>
                  {t('common.task', { no: line.no })}
                  {line.title && (
                    <>
                      {' – '}
                      <span lang="lt">{lowerFirst(line.title)}</span>
                    </>
                  )}
                </th>
              </tr>
            );
          }
          if (line.kind === 'measure') {
            return (
              <tr key={line.key} className={classes.measure}>
                <td>{line.code}</td>
                <td lang="lt" colSpan={4}>
                  {line.title ? `${line.title}:` : '–'}
                </td>
              </tr>
            );
          }
          return (
            <Row
              key={line.key}
              row={line.row}
              institutions={line.institutions}
              actionsFollow={line.actionsFollow}
              data={data}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: AnnexRow;
  institutions: string;
  actionsFollow: boolean;
  data: Annex;
}

function Row({ row, institutions, actionsFollow, data }: RowProps) {
  const t = useT();
  return (
    <tr data-long={(row.resultText?.length ?? 0) > longResult || undefined}>
      <td>
        {row.actionNo === null ? row.measureCode : <span className="visually-hidden">{row.measureCode}</span>}
      </td>
      <th scope="row">
        {row.actionNo !== null && <em>{t('common.action', { no: row.actionNo })}. </em>}
        <Link
          to="/komisija/$year/eilute/$itemId"
          params={{ year: String(data.year), itemId: row.itemId }}
          lang="lt"
        >
          {actionsFollow ? `${row.title.replace(/[:. ]+$/, '')}:` : row.title}
        </Link>
      </th>
      <td lang="lt">{institutions || <Unknown />}</td>
      <td lang="lt">{row.criterionText ?? <Criterion row={row} />}</td>
      <td>
        <Result row={row} institutions={data.institutions} />
      </td>
    </tr>
  );
}

export function Criterion({ row }: { row: AnnexRow }) {
  const t = useT();
  if (row.criterionText) return row.criterionText;
  return row.criterion.kind === 'asNeeded' ? (
    t('terms.kind.asNeeded')
  ) : (
    <Unknown text={t('terms.kind.none')} />
  );
}
