import { Text } from '@mantine/core';
import type { ReportBody } from '@/api/obligations';
import { Money } from '@/components';
import { useT } from '@/i18n';

/** Zero, "not known" and no answer are three different things. */
export function MoneyGiven({ report }: { report: Pick<ReportBody, 'spending' | 'spendingUnknown'> }) {
  const t = useT();
  if (report.spendingUnknown) return <>{t('review.moneyUnknown')}</>;
  if (report.spending.length === 0) return <>{t('review.moneyNone')}</>;
  const total = report.spending.reduce((sum, { amountEur }) => sum + Math.round(amountEur * 100), 0) / 100;
  return (
    <>
      <Money value={total} />
      {total > 0 &&
        report.spending.map(({ source, amountEur }) => (
          <Text size="sm" key={source}>
            {t(`terms.source.${source}`)}: <Money value={amountEur} />
          </Text>
        ))}
    </>
  );
}
