import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { plansQuery } from '@/api/plans';
import { ButtonLink, EmptyState, PageHeader, TableRegion, TextLink } from '@/components';
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
        <TableRegion label={t('planImports.plans.title')}>
          <table className={classes.plans}>
            <thead>
              <tr>
                <th scope="col">{t('planImports.plans.plan')}</th>
                <th scope="col">{t('planImports.plans.period')}</th>
                <th scope="col">{t('planImports.plans.years')}</th>
                <th scope="col">{t('planImports.plans.compare')}</th>
              </tr>
            </thead>
            <tbody>
              {plans.map((plan) => (
                <tr key={plan.id}>
                  <th scope="row">
                    <TextLink to="/valdymas/planas" search={{ planas: plan.id }} lang="lt">
                      {plan.title}
                    </TextLink>
                  </th>
                  <td className="nowrap">
                    {t('planImports.years', { from: String(plan.periodFrom), to: String(plan.periodTo) })}
                  </td>
                  <td>
                    {plan.campaigns.length === 0 ? (
                      t('planImports.plans.noYears')
                    ) : (
                      <ul className={classes.plainList}>
                        {plan.campaigns.map(({ year, state }) => (
                          <li key={year}>
                            <TextLink to="/valdymas/kampanijos/$year" params={{ year: String(year) }}>
                              {t('common.year', { year: String(year) })}
                            </TextLink>{' '}
                            – {t(`terms.campaign.${state}`)}
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                  <td>
                    <TextLink
                      to="/valdymas/planai/importas"
                      search={{ planas: plan.id }}
                      aria-label={t('planImports.plans.compareOf', { title: plan.title })}
                    >
                      {t('planImports.plans.compareFile')}
                    </TextLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </Stack>
  );
}
