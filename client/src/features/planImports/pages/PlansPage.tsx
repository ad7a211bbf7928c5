import { Paper, Stack, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { plansQuery } from '@/api/plans';
import type { PlanSummary } from '@/api/types';
import { ButtonLink, EmptyState, PageHeader, TextLink } from '@/components';
import { useT } from '@/i18n';
import classes from '../components/planImports.module.css';

/** Every plan that is kept here, the newest first. */
export function PlansPage() {
  const t = useT();
  const { data: plans } = useSuspenseQuery(plansQuery);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('planImports.plans.title')}
        lead={t('planImports.plans.lead')}
        actions={<ButtonLink to="/valdymas/planai/importas">{t('planImports.plans.new')}</ButtonLink>}
      />
      {plans.length === 0 ? (
        <EmptyState title={t('plan.noPlan')}>{t('planImports.plans.none')}</EmptyState>
      ) : (
        <ul className={classes.plainList}>
          {plans.map((plan) => (
            <li key={plan.id}>
              <PlanCard plan={plan} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

function PlanCard({ plan }: { plan: PlanSummary }) {
  const t = useT();
  const { title, periodFrom, periodTo, campaigns } = plan;
  return (
    <Paper component="article" withBorder p="md" mb="sm" aria-labelledby={plan.id}>
      <Title order={2} size="h3" id={plan.id} mb="xs">
        <TextLink to="/valdymas/planas" search={{ planas: plan.id }} lang="lt">
          {title}
        </TextLink>
      </Title>
      <dl className="facts">
        <dt>{t('planImports.plans.period')}</dt>
        <dd>{t('planImports.years', { from: String(periodFrom), to: String(periodTo) })}</dd>
        <dt>{t('planImports.plans.years')}</dt>
        <dd>
          {campaigns.length === 0 ? (
            t('planImports.plans.noYears')
          ) : (
            <ul className={classes.plainList}>
              {campaigns.map(({ year, state }) => (
                <li key={year}>
                  <TextLink to="/valdymas/kampanijos/$year" params={{ year: String(year) }}>
                    {t('common.year', { year: String(year) })}
                  </TextLink>{' '}
                  – {t(`terms.campaign.${state}`)}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <ButtonLink
        variant="default"
        size="sm"
        mt="sm"
        to="/valdymas/planai/importas"
        search={{ planas: plan.id }}
        aria-label={t('planImports.plans.compareOf', { title })}
      >
        {t('planImports.plans.compareFile')}
      </ButtonLink>
    </Paper>
  );
}
