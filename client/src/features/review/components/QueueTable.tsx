import type { ObligationSummary } from '@/api/obligations';
import { DateTimeText, rowCode, StateBadge, StatusBadge, TableRegion, TextLink, Unknown } from '@/components';
import { useT } from '@/i18n';
import { disagrees, type QueueSearch } from '../queue';
import classes from './review.module.css';

export function QueueTable({ rows, search }: { rows: ObligationSummary[]; search: QueueSearch }) {
  const t = useT();
  return (
    <TableRegion label={t('review.table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('review.row')}</th>
            <th scope="col">{t('review.executor')}</th>
            <th scope="col">{t('review.state')}</th>
            <th scope="col">{t('terms.verdict.claimed')}</th>
            <th scope="col">{t('terms.verdict.suggested')}</th>
            <th scope="col">{t('review.submittedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <TextLink
                  to="/valdymas/perziura/$obligationId"
                  params={{ obligationId: row.id }}
                  search={search}
                >
                  <strong>{rowCode(t, row)}</strong> {row.title}
                </TextLink>
              </th>
              <td>{row.executorName}</td>
              <td>
                <StateBadge state={row.state} dueState={row.dueState} />
              </td>
              <td>
                {row.claimedStatus ? (
                  <StatusBadge status={row.claimedStatus} />
                ) : (
                  <Unknown text={t('review.noClaim')} />
                )}
                {disagrees(row) && <span className={classes.differs}>{t('review.differs')}</span>}
              </td>
              <td>
                {row.suggestedStatus ? (
                  <StatusBadge status={row.suggestedStatus} />
                ) : (
                  <Unknown text={t('review.noSuggestion')} />
                )}
              </td>
              <td>
                <DateTimeText value={row.submittedAt} unknown={t('review.notSubmitted')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
