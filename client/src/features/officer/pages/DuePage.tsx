import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { plansQuery } from '@/api/plans';
import { EmptyState, PageHeader, TextLink } from '@/components';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { CampaignCard } from '../components/CampaignCard';
import { YearResults } from '../components/YearResults';

export function DuePage() {
  const t = useT();
  const { institutionName } = useSession();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const campaigns = plans.flatMap((plan) => plan.campaigns.map((campaign) => ({ plan, campaign })));
  const open = campaigns.filter(({ campaign }) => campaign.state === 'open');
  const latest = campaigns
    .filter(({ campaign }) => campaign.state === 'published')
    .sort((a, b) => b.campaign.year - a.campaign.year)[0];

  return (
    <Stack gap="lg">
      <PageHeader title={t('officer.due.title')} lead={institutionName} />
      {open.length === 0 && (
        <EmptyState title={t('officer.due.none')}>{t('officer.due.noneText')}</EmptyState>
      )}
      {open.map(({ plan, campaign }) => (
        <CampaignCard key={`${plan.id}${campaign.year}`} plan={plan} campaign={campaign} />
      ))}
      {latest && (
        <div>
          <YearResults plan={latest.plan} campaign={latest.campaign} />
          <TextLink to="/mano/istorija" mt="xs" display="inline-block">
            {t('officer.past.all')}
          </TextLink>
        </div>
      )}
    </Stack>
  );
}
