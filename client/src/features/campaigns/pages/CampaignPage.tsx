import { Group, Paper, Stack, Title } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import { BlockSkeleton, DateText, EmptyState, Loaded, PageHeader, TextLink, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { campaignQuery, type CampaignSettings } from '../opening';
import { CancelPanel } from '../components/CancelPanel';
import { ScheduleForm } from '../components/ScheduleForm';
import { TestLetter } from '../components/TestLetter';
import { Timeline } from '../components/Timeline';
import classes from '../components/opening.module.css';

const route = getRouteApi('/signed-in/valdymas/kampanijos/$year');

export function CampaignPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('campaigns.list.title')} />
        <EmptyState title={t('campaigns.noYear')} />
      </>
    );
  }
  return <YearCampaign key={found.year} found={found} />;
}

function YearCampaign({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const query = useQuery(campaignQuery(plan.id, year));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('campaigns.one.title', { year: String(year) })}
        crumbs={[{ label: t('campaigns.list.title'), to: '/valdymas/kampanijos' }]}
        lead={plan.title}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(one) => ({ to: '/valdymas/kampanijos/$year', params: { year: String(one) } })}
          />
        }
      />
      <Loaded query={query} skeleton={<BlockSkeleton height={480} />}>
        {(campaign) => (
          <>
            <Facts campaign={campaign} />
            {campaign.canReschedule && <ScheduleForm key={campaign.version} campaign={campaign} />}
            {campaign.canReschedule && <TestLetter planId={plan.id} year={year} />}
            {campaign.canCancel && <CancelPanel campaign={campaign} />}
            <Timeline entries={campaign.timeline} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Facts({ campaign }: { campaign: CampaignSettings }) {
  const t = useT();
  const params = { year: String(campaign.year) };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="busena">
      <Title order={2} size="h3" id="busena">
        {t(`terms.campaign.${campaign.state}`)}
      </Title>
      <dl className={classes.facts}>
        <dt>{t('campaigns.one.asked')}</dt>
        <dd>{t('campaigns.new.counts', { rows: campaign.obligations, executors: campaign.executors })}</dd>
        <dt>{t('campaigns.one.handedIn')}</dt>
        <dd>{t('campaigns.one.of', { part: campaign.handedIn, all: campaign.obligations })}</dd>
        <dt>{t('campaigns.reminders')}</dt>
        <dd>{t(campaign.remindersOn ? 'campaigns.one.on' : 'campaigns.one.off')}</dd>
        {campaign.extensions.length > 0 && (
          <>
            <dt>{t('campaigns.one.extensions')}</dt>
            <dd>
              {campaign.extensions.map(({ executor, executorName, until, reason }) => (
                <div key={executor}>
                  {executorName}: <DateText value={until} />
                  {reason && <span className={classes.reason}>{reason}</span>}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Group mt="sm" gap="md">
        <TextLink to="/valdymas/eiga/$year" params={params}>
          {t('campaigns.one.toProgress')}
        </TextLink>
        <TextLink to="/valdymas/uzdarymas/$year" params={params}>
          {t('campaigns.one.toClosing')}
        </TextLink>
      </Group>
    </Paper>
  );
}
