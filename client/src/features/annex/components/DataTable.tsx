import { Link } from '@tanstack/react-router';
import type { Annex, AnnexRow } from '@/api/types';
import { Money, Num, RowCode, StatusBadge, Unknown } from '@/components';
import { useT } from '@/i18n';
import { isShare } from '@/lib/units';
import classes from './DataTable.module.css';

/** The same rows as figures: one line per row, every verdict in its own column. */
export function DataTable({ data }: { data: Annex }) {
  const t = useT();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('annex.caption', { year: String(data.year) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('annex.code')}</th>
          <th scope="col">{t('annex.measures')}</th>
          <th scope="col">{t('annex.executors')}</th>
          <th scope="col" className="num">
            {t('results.target')}
          </th>
          <th scope="col" className="num">
            {t('results.achieved')}
          </th>
          <th scope="col">{t('terms.verdict.suggested')}</th>
          <th scope="col">{t('terms.verdict.claimed')}</th>
          <th scope="col">{t('terms.verdict.official')}</th>
          <th scope="col">{t('results.reason')}</th>
          <th scope="col" className="num">
            {t('annex.spentEur')}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.itemId}>
            <th scope="row">
              <Link
                to="/komisija/$year/eilute/$itemId"
                params={{ year: String(data.year), itemId: row.itemId }}
              >
                <RowCode row={row} />
              </Link>
            </th>
            <td lang="lt">{row.title}</td>
            <td lang="lt">{row.executors.join(', ')}</td>
            <td className="num">
              <Target row={row} />
            </td>
            <td className="num">
              <Num value={row.achieved} unit={isShare(row.criterion.unit) ? '%' : null} />
            </td>
            <td>
              <StatusBadge status={row.suggestedStatus} />
            </td>
            <td>
              {row.claimedStatus ? (
                <StatusBadge status={row.claimedStatus} />
              ) : (
                <Unknown text={t('annex.noClaim')} />
              )}
            </td>
            <td>
              {row.officialStatus ? (
                <StatusBadge status={row.officialStatus} />
              ) : (
                <Unknown text={t('annex.notDecided')} />
              )}
            </td>
            <td>
              {row.reasons.length > 0 ? (
                row.reasons.map((code) => t(`terms.reason.${code}`)).join('; ')
              ) : (
                <Unknown text={t('annex.noReason')} />
              )}
            </td>
            <td className="num">
              <Money value={row.spentEur} unknown={t('results.unknownMoney')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Target({ row: { criterion } }: { row: AnnexRow }) {
  const t = useT();
  if (criterion.target === null && criterion.deadline)
    return <span className="nowrap">{criterion.deadline}</span>;
  if (criterion.target === null && criterion.kind === 'asNeeded') return t('results.plannedKind.asNeeded');
  return (
    <Num
      value={criterion.target}
      unit={isShare(criterion.unit) ? '%' : null}
      unknown={t('results.noTarget')}
    />
  );
}
