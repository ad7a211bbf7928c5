import { Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { planYearOf, type PlanYear } from '@/api/years';
import { EmptyState, Loaded, PageHeader, PrintButton } from '@/components';
import { useT } from '@/i18n';
import { amendmentsQuery } from '../amendments';
import { AmendmentCard } from '../components/AmendmentCard';

const route = getRouteApi('/signed-in/valdymas/planas/pakeitimai');

export function AmendmentsPage() {
  const t = useT();
  const { metai, planas } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai, planas);
  if (!found) {
    return (
      <>
        <PageHeader title={t('plan.amendments.title')} />
        <EmptyState title={t('plan.noPlan')}>{t('plan.noPlanText')}</EmptyState>
      </>
    );
  }
  return <Amendments found={found} />;
}

function Amendments({ found: { plan, year } }: { found: PlanYear }) {
  const t = useT();
  const query = useQuery(amendmentsQuery(plan.id));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('plan.amendments.title')}
        crumbs={[{ label: t('plan.menu'), to: '/valdymas/planas', search: { metai: year } }]}
        lead={<span lang="lt">{plan.title}</span>}
        actions={<PrintButton />}
      />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('plan.amendments.none')}>{t('plan.amendments.noneText')}</EmptyState>
          ) : (
            items.map((amendment) => <AmendmentCard key={amendment.id} amendment={amendment} />)
          )
        }
      </Loaded>
    </Stack>
  );
}
