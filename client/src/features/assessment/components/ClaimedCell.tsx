import { Text } from '@mantine/core';
import { StatusBadge, Unknown } from '@/components';
import { useT } from '@/i18n';
import type { CalibrationRow } from '../api';
import classes from './assessment.module.css';

const counted = ['implemented', 'partiallyImplemented', 'notImplemented', 'none'] as const;

/** One claim as it is; the claims of several executors counted. */
export function ClaimedCell({ row: { claimedStatus, claims } }: { row: CalibrationRow }) {
  const t = useT();
  const said = claims.implemented + claims.partiallyImplemented + claims.notImplemented;
  const shared = said + claims.none > 1;
  return (
    <>
      {claimedStatus && <StatusBadge status={claimedStatus} />}
      {!claimedStatus && said === 0 && <Unknown text={t('assessment.noClaim')} />}
      {shared && said > 0 && (
        <Text size="sm" className={claimedStatus ? classes.under : undefined}>
          {t('assessment.claims', {
            claims: counted
              .filter((key) => claims[key] > 0)
              .map((key) => t(`assessment.claims.${key}`, { count: claims[key] }))
              .join(', '),
          })}
        </Text>
      )}
      {shared && claims.unlikeRule > 0 && (
        <span className={classes.differs}>
          {t('assessment.claims.unlikeRule', { count: claims.unlikeRule })}
        </span>
      )}
    </>
  );
}
