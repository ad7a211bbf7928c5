import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { institutionsQuery, plansQuery } from '@/api/plans';
import { planYearOf, type PlanYear } from '@/api/years';
import { BlockSkeleton, ButtonLink, EmptyState, PageHeader, ProblemAlert, YearSwitch } from '@/components';
import { useT } from '@/i18n';
import { collator } from '@/lib/format';
import { queueQuery } from '../api';
import { CannedEditor } from '../components/CannedEditor';
import { QueueTable } from '../components/QueueTable';
import classes from '../components/review.module.css';
import { flagged, queueStates, reviewFlags, stateAsked, type QueueState, type ReviewFlag } from '../queue';

const route = getRouteApi('/signed-in/valdymas/perziura');

export function QueuePage() {
  const t = useT();
  const { metai } = route.useSearch();
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, metai);
  if (!found) {
    return (
      <>
        <PageHeader title={t('review.title')} />
        <EmptyState title={t('review.noPlan')} />
      </>
    );
  }
  return <Queue found={found} />;
}

function Queue({ found }: { found: PlanYear }) {
  const t = useT();
  const search = route.useSearch();
  const { plan, year, years } = found;
  const state = stateAsked(search.busena);
  const { data, error, isPending, refetch } = useQuery(queueQuery(plan.id, year, search.vykdytojas, state));
  const rows = flagged(data?.items ?? [], search.zyma);
  const first = rows.find((row) => row.state === 'submitted');

  return (
    <Stack gap="md">
      <PageHeader
        title={t('review.titleYear', { year: String(year) })}
        lead={plan.title}
        actions={
          <YearSwitch
            years={years}
            year={year}
            linkTo={(metai) => ({ to: '/valdymas/perziura', search: (old: object) => ({ ...old, metai }) })}
          />
        }
      />
      <QueueFilters />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={320} />}
      {data && (
        <>
          <div className={classes.count}>
            <Text role="status">{t('review.count', { count: rows.length })}</Text>
            <CannedEditor />
            {first && (
              <ButtonLink
                size="sm"
                to="/valdymas/perziura/$obligationId"
                params={{ obligationId: first.id }}
                search={{ ...search, metai: year }}
              >
                {t('review.start')}
              </ButtonLink>
            )}
          </div>
          {data.more && <Text>{t('review.more')}</Text>}
          {rows.length === 0 ? (
            <NothingHere />
          ) : (
            <QueueTable rows={rows} search={{ ...search, metai: year }} />
          )}
        </>
      )}
    </Stack>
  );
}

function QueueFilters() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: institutions } = useQuery(institutionsQuery);
  const names = [...(institutions ?? [])].sort(
    (a, b) => Number(a.isMunicipality) - Number(b.isMunicipality) || collator.compare(a.name, b.name),
  );
  return (
    <div className={`${classes.filters} no-print`}>
      <NativeSelect
        label={t('review.state')}
        value={search.busena ?? 'submitted'}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value as QueueState;
          void navigate({
            search: (old) => ({ ...old, busena: chosen === 'submitted' ? undefined : chosen }),
            replace: true,
          });
        }}
        data={queueStates.map((state) => ({
          value: state,
          label: t(`review.stateOption.${state}`),
        }))}
      />
      <NativeSelect
        label={t('review.executor')}
        value={search.vykdytojas ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value || undefined;
          void navigate({ search: (old) => ({ ...old, vykdytojas: chosen }), replace: true });
        }}
        data={[
          { value: '', label: t('review.everybody') },
          ...names.map((one) => ({ value: one.code, label: one.name })),
        ]}
      />
      <NativeSelect
        label={t('review.flags')}
        value={search.zyma ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = (currentTarget.value || undefined) as ReviewFlag | undefined;
          void navigate({ search: (old) => ({ ...old, zyma: chosen }), replace: true });
        }}
        data={[
          { value: '', label: t('review.anyFlag') },
          ...reviewFlags.map((flag) => ({ value: flag, label: t(`review.flag.${flag}`) })),
        ]}
      />
    </div>
  );
}

function NothingHere() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filtered =
    search.vykdytojas !== undefined || search.busena !== undefined || search.zyma !== undefined;
  return (
    <EmptyState
      title={t(filtered ? 'review.emptyFiltered' : 'review.empty')}
      action={
        filtered ? (
          <Button
            variant="default"
            size="sm"
            mt="sm"
            onClick={() => void navigate({ search: ({ metai }) => ({ metai }) })}
          >
            {t('review.clearFilters')}
          </Button>
        ) : (
          <Button
            variant="default"
            size="sm"
            mt="sm"
            onClick={() => void navigate({ search: (old) => ({ ...old, busena: 'visos' }) })}
          >
            {t('review.showAll')}
          </Button>
        )
      }
    >
      {t(filtered ? 'review.emptyFilteredText' : 'review.emptyText')}
    </EmptyState>
  );
}
