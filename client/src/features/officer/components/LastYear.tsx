import { Paper, Text } from '@mantine/core';
import type { Obligation } from '@/api/obligations';
import { DateText, Money, Num, StatusBadge } from '@/components';
import { useT } from '@/i18n';
import { formatNumber } from '@/lib/format';
import classes from './officer.module.css';

interface Props {
  lastYear: NonNullable<Obligation['lastYear']>;
  unit: string | null;
}

/** Last year beside this year: what was reached, what was written, what the ministry decided. */
export function LastYear({ lastYear, unit }: Props) {
  const t = useT();
  const { narrative } = lastYear;
  return (
    <Paper component="section" withBorder className={classes.lastYear} aria-labelledby="pernai">
      <h2 id="pernai" className={classes.boxTitle}>
        {t('officer.lastYear.title', { year: String(lastYear.year) })}
      </h2>
      <dl className="facts">
        <dt>{t('officer.lastYear.achieved')}</dt>
        <dd>
          {lastYear.achieved !== null ? (
            <>
              <Num value={lastYear.achieved} unit={unit} />
              {lastYear.target !== null &&
                ` (${t('officer.ofPlanned', { target: formatNumber(lastYear.target) })})`}
            </>
          ) : (
            <DateText value={lastYear.achievedDate} />
          )}
        </dd>
        {lastYear.executorStatus && (
          <>
            <dt>{t('officer.lastYear.own')}</dt>
            <dd>
              <StatusBadge status={lastYear.executorStatus} />
            </dd>
          </>
        )}
        {lastYear.itemStatus && (
          <>
            <dt>{t('officer.lastYear.item')}</dt>
            <dd>
              <StatusBadge status={lastYear.itemStatus} />
              {lastYear.justification && <Text size="sm">{lastYear.justification}</Text>}
            </dd>
          </>
        )}
        <dt>{t('officer.lastYear.money')}</dt>
        <dd>
          <Money value={lastYear.spentEur} unknown={t('officer.notGiven')} />
        </dd>
        {lastYear.reasons.length > 0 && (
          <>
            <dt>{t('officer.lastYear.reasons')}</dt>
            <dd>{lastYear.reasons.map((reason) => t(`terms.reason.${reason}`)).join('; ')}</dd>
          </>
        )}
      </dl>
      {narrative ? (
        <details className={classes.story}>
          <summary>{t('officer.lastYear.text')}</summary>
          <Text className="prose" size="sm" lang="lt" mt={4}>
            {narrative}
          </Text>
        </details>
      ) : (
        <Text size="sm">{t('officer.lastYear.noText')}</Text>
      )}
    </Paper>
  );
}
