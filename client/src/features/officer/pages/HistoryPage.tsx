import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { plansQuery } from '@/api/plans';
import { EmptyState, PageHeader, PrintButton } from '@/components';
import { useT } from '@/i18n';
import { YearResults } from '../components/YearResults';

/** Years and rows with the own texts, the ministry's verdicts and its reasons. */
export function HistoryPage() {
  const t = useT();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const past = plans
    .flatMap((plan) => plan.campaigns.map((campaign) => ({ plan, campaign })))
    .filter(({ campaign }) => campaign.state !== 'open')
    .sort((a, b) => b.campaign.year - a.campaign.year);
  return (
    <Stack gap="lg" className="print-annex">
      <PageHeader
        title={t('officer.past.title')}
        lead={t('officer.past.lead')}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
        actions={<PrintButton />}
      />
      {past.length === 0 && <EmptyState title={t('officer.past.none')} />}
      {past.map(({ plan, campaign }) => (
        <YearResults key={`${plan.id}${campaign.year}`} plan={plan} campaign={campaign} full />
      ))}
    </Stack>
  );
}
