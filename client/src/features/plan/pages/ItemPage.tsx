import { Alert, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';
import { EmptyState, PageHeader, PageSkeleton, ProblemAlert, rowCode, YearSwitch } from '@/components';
import { ItemFollowUps } from '@/features/followUps/components/ItemFollowUps';
import { useT } from '@/i18n';
import { itemQuery } from '../api';
import { ItemEditor } from '../components/ItemEditor';
import { ItemFacts } from '../components/ItemFacts';
import { ItemVersions } from '../components/ItemVersions';
import { PredecessorPicker } from '../components/PredecessorPicker';
import { spansOf } from '../itemForm';

const route = getRouteApi('/signed-in/valdymas/planas/$itemId');

export function ItemPage() {
  const t = useT();
  const { itemId } = route.useParams();
  const { metai, planas } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai, planas);
  const year = found?.year ?? 0;
  const { data, error, refetch } = useQuery({ ...itemQuery(itemId, year), enabled: found !== null });

  if (!data && !error && found) return <PageSkeleton />;
  const crumbs = [{ label: t('plan.menu'), to: '/valdymas/planas' as const, search: { metai: year } }];
  const years = (
    <YearSwitch
      years={found?.years ?? []}
      year={year}
      linkTo={(one) => ({ to: '/valdymas/planas/$itemId', params: { itemId }, search: { metai: one } })}
    />
  );
  if (!data) {
    const missing = !found || isProblem(error, 'not_found');
    return (
      <>
        <PageHeader title={t('plan.item')} crumbs={crumbs} actions={years} />
        {missing ? (
          <EmptyState title={t('plan.noItem', { year: String(year) })}>{t('plan.noItemText')}</EmptyState>
        ) : (
          <ProblemAlert error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('plan.itemTitle', { code: rowCode(t, data), year: String(data.year) })}
        crumbs={crumbs}
        lead={<span lang="lt">{data.title}</span>}
        actions={years}
      />
      {data.isAssumption && <Text mb="sm">{t('plan.assumption')}</Text>}
      {data.editable ? (
        <ItemEditor
          key={`${data.itemId}/${data.year}`}
          item={data}
          spans={found ? spansOf(data.year, found.plan.periodFrom, found.plan.periodTo) : []}
        />
      ) : (
        <>
          <Alert variant="outline" mb="md" title={t('plan.closedTitle', { year: String(data.year) })}>
            {t('plan.closedText')}
          </Alert>
          <ItemFacts item={data} />
        </>
      )}
      <ItemVersions itemId={itemId} year={year} />
      <PredecessorPicker itemId={itemId} planId={data.planId} />
      <ItemFollowUps itemId={data.itemId} />
    </>
  );
}
