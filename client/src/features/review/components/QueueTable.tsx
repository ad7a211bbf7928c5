import { Text } from '@mantine/core';
import { DateTimeText, rowCode, StateBadge, StatusBadge, TableRegion, TextLink, Unknown } from '@/components';
import { useT } from '@/i18n';
import type { QueueSearch, ReviewRow } from '../queue';
import { Flags } from './Flags';
import classes from './review.module.css';

export function QueueTable({ rows, search }: { rows: ReviewRow[]; search: QueueSearch }) {
  const t = useT();
  return (
    <TableRegion label={t('review.table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('review.row')}</th>
            <th scope="col">{t('review.executor')}</th>
            <th scope="col">{t('review.state')}</th>
            <th scope="col">{t('review.claimAndRule')}</th>
            <th scope="col">{t('review.flags')}</th>
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
                {row.daysWaiting !== null && (
                  <Text size="sm">{t('review.waiting', { count: row.daysWaiting })}</Text>
                )}
                {row.submittedAt && (
                  <Text size="sm" c="var(--apm-muted)">
                    <DateTimeText value={row.submittedAt} />
                  </Text>
                )}
              </td>
              <td>
                <ClaimAndRule row={row} />
              </td>
              <td>
                <Flags flags={row.flags} />
                {row.openComments > 0 && (
                  <Text size="sm">{t('review.openComments', { count: row.openComments })}</Text>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function ClaimAndRule({ row }: { row: ReviewRow }) {
  const t = useT();
  return (
    <dl className={classes.pair}>
      <dt>{t('review.claimShort')}</dt>
      <dd>
        {row.claimedStatus ? (
          <StatusBadge status={row.claimedStatus} />
        ) : (
          <Unknown text={t('review.noClaim')} />
        )}
      </dd>
      <dt>{t('review.ruleShort')}</dt>
      <dd>
        {row.suggestedStatus ? (
          <StatusBadge status={row.suggestedStatus} />
        ) : (
          <Unknown text={t('review.noSuggestion')} />
        )}
      </dd>
    </dl>
  );
}
