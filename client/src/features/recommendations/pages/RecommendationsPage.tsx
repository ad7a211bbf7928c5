import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import {
  announce,
  BlockSkeleton,
  ConfirmDialog,
  EmptyState,
  FileLinks,
  Loaded,
  PageHeader,
  PrintButton,
  ProblemAlert,
  YearSwitch,
} from '@/components';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import {
  deleteRecommendation,
  orderRecommendations,
  recommendationsQuery,
  states,
  tablePath,
  type Recommendation,
  type Recommendations,
} from '../api';
import { ImportPanel } from '../components/ImportPanel';
import { RecommendationDialog } from '../components/RecommendationDialog';
import { RecommendationTable } from '../components/RecommendationTable';
import { moved } from '../recommendationForm';
import classes from '../components/recommendations.module.css';

const route = getRouteApi('/signed-in/valdymas/rekomendacijos/$year');

export function RecommendationsPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('recommendations.title')} />
        <EmptyState title={t('recommendations.noYear')} />
      </>
    );
  }
  return <OfYear key={found.year} found={found} />;
}

function OfYear({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const query = useQuery(recommendationsQuery(plan.id, year));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('recommendations.titleYear', { year: String(year) })}
        lead={t('recommendations.lead')}
        actions={
          <>
            <YearSwitch
              years={years}
              year={year}
              linkTo={(one) => ({ to: '/valdymas/rekomendacijos/$year', params: { year: String(one) } })}
            />
            <PrintButton />
          </>
        }
      />
      <Loaded query={query} skeleton={<BlockSkeleton height={480} />}>
        {(data) => <Table data={data} onChanged={() => query.refetch()} />}
      </Loaded>
    </Stack>
  );
}

type Open = 'import' | 'new' | { edit: Recommendation } | { remove: Recommendation } | null;

function Table({ data, onChanged }: { data: Recommendations; onChanged: () => Promise<unknown> }) {
  const t = useT();
  const { busena } = route.useSearch();
  const writes = useSession().roles.includes('coordinator');
  const [open, setOpen] = useState<Open>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const path = tablePath(data.planId, data.year);
  const rows = data.items.filter(({ state }) => !busena || state === busena);
  const close = () => setOpen(null);
  const removing = useMutation({
    mutationFn: (row: Recommendation) => deleteRecommendation(path, row),
    onSuccess: () => announce(t('recommendations.deleted')),
    onSettled: async () => {
      close();
      await onChanged();
    },
  });
  const moving = useMutation({
    mutationFn: ({ row, by }: { row: Recommendation; by: -1 | 1 }) =>
      orderRecommendations(path, moved(data.items, row.id, by)),
    onSuccess: (_, { row, by }) => announce(t('recommendations.moved', { no: row.position + by })),
    onSettled: onChanged,
  });

  return (
    <>
      <Text role="status" fw={600}>
        {t('recommendations.summary', {
          count: data.items.length,
          noData: data.items.filter(({ state }) => state === 'noData').length,
        })}
      </Text>
      {data.items.length > 0 && <StateFilter items={data.items} year={data.year} chosen={busena} />}
      <Group className="no-print" gap="sm">
        {writes && (
          <>
            <Button onClick={() => setOpen('new')}>{t('recommendations.add')}</Button>
            <Button ref={importButton} variant="default" onClick={() => setOpen('import')}>
              {t('recommendations.import.open')}
            </Button>
          </>
        )}
        {data.items.length > 0 && (
          <FileLinks
            label={t('recommendations.download')}
            formats={(['docx', 'xlsx', 'csv'] as const).map((extension) => ({
              name: t(`recommendations.format.${extension}`),
              path: `${path}.${extension}`,
              fileName: `rekomendacijos-${data.year}.${extension}`,
            }))}
          />
        )}
      </Group>
      {removing.error && <ProblemAlert error={removing.error} />}
      {moving.error && <ProblemAlert error={moving.error} />}
      {open === 'import' && (
        <ImportPanel
          table={path}
          onClose={() => {
            close();
            importButton.current?.focus();
          }}
          onImported={() => {
            close();
            importButton.current?.focus();
            void onChanged();
          }}
        />
      )}
      {data.items.length === 0 ? (
        <EmptyState title={t('recommendations.empty')}>{writes && t('recommendations.emptyText')}</EmptyState>
      ) : rows.length === 0 ? (
        <EmptyState title={t('recommendations.noneOfState')} />
      ) : (
        <RecommendationTable
          rows={rows}
          acts={
            writes
              ? {
                  onEdit: (edit) => setOpen({ edit }),
                  onDelete: (remove) => setOpen({ remove }),
                  onMove: busena ? undefined : (row, by) => moving.mutate({ row, by }),
                }
              : undefined
          }
        />
      )}
      {(open === 'new' || (typeof open === 'object' && open && 'edit' in open)) && (
        <RecommendationDialog
          table={path}
          row={open === 'new' ? null : open.edit}
          onClose={close}
          onSaved={() => {
            close();
            void onChanged();
          }}
        />
      )}
      {typeof open === 'object' && open && 'remove' in open && (
        <ConfirmDialog
          opened
          title={t('recommendations.deleteTitle', { no: open.remove.position })}
          confirmLabel={t('recommendations.delete')}
          busy={removing.isPending}
          onConfirm={() => removing.mutate(open.remove)}
          onClose={close}
        >
          <Text lang="lt">{open.remove.text}</Text>
        </ConfirmDialog>
      )}
    </>
  );
}

function StateFilter({
  items,
  year,
  chosen,
}: {
  items: Recommendation[];
  year: number;
  chosen?: Recommendation['state'];
}) {
  const t = useT();
  const found = states.filter((state) => state === chosen || items.some((one) => one.state === state));
  return (
    <nav aria-label={t('recommendations.filter')} className="no-print">
      <ul className={classes.filter}>
        {[undefined, ...found].map((state) => (
          <li key={state ?? 'all'}>
            <Link
              to="/valdymas/rekomendacijos/$year"
              params={{ year: String(year) }}
              search={{ busena: state }}
              aria-current={state === chosen ? 'true' : undefined}
            >
              {state ? t(`recommendations.state.${state}`) : t('recommendations.all')} (
              {state ? items.filter((one) => one.state === state).length : items.length})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
