import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { plansQuery } from '@/api/plans';
import { ButtonLink, DateText, EmptyState, PageHeader, TableRegion, TextLink } from '@/components';
import { useT } from '@/i18n';
import { yearsToOpen } from '../opening';
import classes from '../components/opening.module.css';

/** Every year's reporting, of every plan; the newest first. */
export function CampaignsPage() {
  const t = useT();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const rows = plans
    .flatMap((plan) => plan.campaigns.map((campaign) => ({ plan, campaign })))
    .sort((a, b) => b.campaign.year - a.campaign.year);
  const canOpen = plans.some((plan) => yearsToOpen(plan).length > 0);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('campaigns.list.title')}
        lead={t('campaigns.list.lead')}
        actions={
          canOpen && <ButtonLink to="/valdymas/kampanijos/nauja">{t('campaigns.list.new')}</ButtonLink>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t('campaigns.list.none')} />
      ) : (
        <TableRegion label={t('campaigns.list.title')}>
          <table className={classes.list}>
            <thead>
              <tr>
                <th scope="col">{t('campaigns.list.year')}</th>
                <th scope="col">{t('campaigns.list.state')}</th>
                <th scope="col">{t('campaigns.dates.opensOn')}</th>
                <th scope="col">{t('campaigns.dates.dueOn')}</th>
                <th scope="col">{t('campaigns.dates.closesOn')}</th>
                <th scope="col">{t('campaigns.list.plan')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ plan, campaign }) => (
                <tr key={`${plan.id}/${campaign.year}`}>
                  <th scope="row">
                    <TextLink to="/valdymas/kampanijos/$year" params={{ year: String(campaign.year) }}>
                      {t('common.year', { year: String(campaign.year) })}
                    </TextLink>
                  </th>
                  <td>
                    <span className="nowrap">{t(`terms.campaign.${campaign.state}`)}</span>
                  </td>
                  <td>
                    <DateText value={campaign.opensOn} />
                  </td>
                  <td>
                    <DateText value={campaign.dueOn} />
                  </td>
                  <td>
                    <DateText value={campaign.closesOn} />
                  </td>
                  <td lang="lt">{plan.title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </Stack>
  );
}
