import { Paper, Text } from '@mantine/core';
import type { Status } from '@/api/types';
import { DateText, DateTimeText, StatusBadge, statusOrder } from '@/components';
import { useT } from '@/i18n';
import type { Closing } from '../api';
import classes from './closing.module.css';

/** Where the year stands, and what its figures are before and after the missing rows count. */
export function Effect({ closing }: { closing: Closing }) {
  const t = useT();
  const { state, missing, unreviewed, obligations, handedIn, accepted } = closing;
  const changes = closing.canClose;
  return (
    <Paper withBorder p="md">
      <p className={classes.line} role="status">
        {t(`campaigns.state.${state}`)}
        {closing.closedAt && (
          <>
            {' '}
            (<DateTimeText value={closing.closedAt} />)
          </>
        )}
        .{' '}
        {t(state === 'open' || state === 'planned' ? 'campaigns.missing' : 'campaigns.wasMissing', {
          missing,
        })}
      </p>
      <Text size="sm" c="var(--apm-muted)">
        {t('campaigns.rows', { handedIn, obligations, accepted, unreviewed })} {t('campaigns.due')}{' '}
        <DateText value={closing.dueOn} />. {t('campaigns.closes')} <DateText value={closing.closesOn} />.
      </Text>
      <table className={classes.counts}>
        <caption>{t(changes ? 'campaigns.effect' : 'campaigns.counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('campaigns.status')}</th>
            <th scope="col" className="num">
              {t('campaigns.now')}
            </th>
            {changes && (
              <th scope="col" className="num">
                {t('campaigns.closed')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {statusOrder.map((status: Status) => (
            <tr key={status}>
              <th scope="row">
                <StatusBadge status={status} />
              </th>
              <td className="num">{closing.countsNow[status]}</td>
              {changes && <td className="num">{closing.countsClosed[status]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
