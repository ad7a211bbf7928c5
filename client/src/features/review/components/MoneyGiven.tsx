import { Text } from '@mantine/core';
import type { ReportBody } from '@/api/obligations';
import { Money } from '@/components';
import { useT } from '@/i18n';

/** Zero, "not known" and no answer are three different things. */
export function MoneyGiven({ report }: { report: Pick<ReportBody, 'spending' | 'spendingUnknown'> }) {
  const t = useT();
  const spent = report.spending.filter(({ amountEur }) => amountEur !== null);
  const allocated = report.spending.filter(({ allocatedEur }) => allocatedEur != null);
  const total = spent.reduce((sum, { amountEur }) => sum + Math.round((amountEur ?? 0) * 100), 0) / 100;
  return (
    <>
      {report.spendingUnknown ? (
        t('review.moneyUnknown')
      ) : spent.length === 0 ? (
        t('review.moneyNone')
      ) : (
        <Money value={total} />
      )}
      {total > 0 &&
        spent.map(({ source, amountEur }) => (
          <Text size="sm" key={source}>
            {t(`terms.source.${source}`)}: <Money value={amountEur} />
          </Text>
        ))}
      {allocated.map(({ source, allocatedEur }) => (
        <Text size="sm" key={`allocated-${source}`}>
          {t('review.moneyAllocated', { source: t(`terms.source.${source}`) })} <Money value={allocatedEur} />
        </Text>
      ))}
    </>
  );
}
