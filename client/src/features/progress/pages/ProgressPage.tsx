import { Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { dashboardQuery } from '@/api/results';
import type { Campaign } from '@/api/types';
import { planYearOf, type PlanYear } from '@/api/years';
import {
  BlockSkeleton,
  DateText,
  EmptyState,
  PageHeader,
  ProblemAlert,
  TextLink,
  YearSwitch,
} from '@/components';
import { useT } from '@/i18n';
import { formatDate } from '@/lib/format';
import { ExecutorTable } from '../components/ExecutorTable';
import { SummaryLine } from '../components/SummaryLine';

const route = getRouteApi('/signed-in/valdymas');

export function ProgressPage() {
  const t = useT();
  const { metai } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai);
  if (!found) {
    return (
      <>
        <PageHeader title={t('progress.title')} />
        <EmptyState title={t('progress.noPlan')}>{t('progress.noPlanText')}</EmptyState>
      </>
    );
  }
  return <YearProgress found={found} key={found.year} />;
}

function YearProgress({ found }: { found: PlanYear }) {
  const t = useT();
  const { plan, year, campaign, years } = found;
  const { data, error, isPending, refetch } = useQuery(dashboardQuery(plan.id, year));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('progress.titleYear', { year: String(year) })}
        lead={plan.title}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(metai) => ({ to: '/valdymas', search: (old: object) => ({ ...old, metai }) })}
          />
        }
      />
      <CampaignFacts campaign={campaign} />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={360} />}
      {data && (
        <>
          <SummaryLine executors={data.executors} campaign={campaign} />
          <ExecutorTable
            executors={data.executors}
            planId={plan.id}
            year={year}
            open={campaign.state === 'open'}
          />
          <Text size="sm" c="var(--apm-muted)">
            {t('progress.note', { date: formatDate(data.asOf) })}
          </Text>
        </>
      )}
    </Stack>
  );
}

function CampaignFacts({ campaign }: { campaign: Campaign }) {
  const t = useT();
  return (
    <section aria-labelledby="kampanija">
      <h2 id="kampanija" className="visually-hidden">
        {t('progress.campaign')}
      </h2>
      <Text>
        <strong>{t(`terms.campaign.${campaign.state}`)}</strong>
        {' · '}
        {t('progress.opens')} <DateText value={campaign.opensOn} /> · {t('progress.due')}{' '}
        <DateText value={campaign.dueOn} /> · {t('progress.closes')} <DateText value={campaign.closesOn} />
        {campaign.isDemonstration && ` · ${t('progress.demonstration')}`}
      </Text>
      <TextLink to="/valdymas/eiga/$year" params={{ year: String(campaign.year) }}>
        {t('progress.toCoverage')}
      </TextLink>
      {' · '}
      <TextLink to="/valdymas/uzdarymas/$year" params={{ year: String(campaign.year) }}>
        {t('progress.toClosing')}
      </TextLink>
    </section>
  );
}
