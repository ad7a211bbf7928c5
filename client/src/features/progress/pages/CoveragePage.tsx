import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import {
  BlockSkeleton,
  EmptyState,
  FileLinks,
  Loaded,
  PageHeader,
  PrintButton,
  TextLink,
  YearSwitch,
} from '@/components';
import { RemindDialog } from '@/features/mail/components/RemindDialog';
import { useT } from '@/i18n';
import { HeatFilters } from '../components/HeatFilters';
import { HeatLegend } from '../components/HeatLegend';
import { HeatTable } from '../components/HeatTable';
import { NoteDialog } from '../components/NoteDialog';
import { SubmissionCurve } from '../components/SubmissionCurve';
import classes from '../components/coverage.module.css';
import {
  callListPath,
  coverageQuery,
  reminderLogPath,
  shownExecutors,
  shownItems,
  type Coverage,
  type CoverageExecutor,
} from '../coverage';

const route = getRouteApi('/signed-in/valdymas/eiga/$year');

export function CoveragePage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('progress.heat.title')} />
        <EmptyState title={t('progress.noPlan')} />
      </>
    );
  }
  return <YearCoverage key={found.year} found={found} />;
}

function YearCoverage({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const query = useQuery(coverageQuery(plan.id, year));
  return (
    <Stack gap="md" className={classes.page}>
      <PageHeader
        title={t('progress.heat.titleYear', { year: String(year) })}
        crumbs={[{ label: t('progress.title'), to: '/valdymas', search: { metai: year } }]}
        lead={plan.title}
        actions={
          <>
            <YearSwitch
              years={years}
              year={year}
              linkTo={(one) => ({ to: '/valdymas/eiga/$year', params: { year: String(one) } })}
            />
            <PrintButton />
          </>
        }
      />
      <Loaded query={query} skeleton={<BlockSkeleton height={520} />}>
        {(coverage) => <Matrix coverage={coverage} />}
      </Loaded>
    </Stack>
  );
}

function Matrix({ coverage }: { coverage: Coverage }) {
  const t = useT();
  const { rodyti = 'visi', rusis } = route.useSearch();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [noting, setNoting] = useState<CoverageExecutor>();
  const [reminding, setReminding] = useState(false);
  const { planId, year, totals } = coverage;
  const executors = shownExecutors(coverage.executors, rodyti, rusis);
  const late = executors.filter(({ daysLate }) => daysLate > 0).map(({ code }) => code);
  const query = selected.size > 0 ? { executors: [...selected].join(',') } : undefined;
  return (
    <>
      <Text fw={600}>{t('progress.heat.summary', { ...totals })}</Text>
      <HeatFilters executors={coverage.executors} />
      <Group gap="md" className="no-print">
        <Button
          variant="default"
          size="sm"
          disabled={late.length === 0}
          onClick={() => setSelected(new Set(late))}
        >
          {t('progress.heat.selectLate', { count: late.length })}
        </Button>
        <Text aria-live="polite">{t('progress.heat.selected', { count: selected.size })}</Text>
        <Button size="sm" disabled={selected.size === 0} onClick={() => setReminding(true)}>
          {t('progress.heat.remind')}
        </Button>
        <FileLinks
          label={t('progress.heat.callList')}
          formats={(['csv', 'xlsx'] as const).map((extension) => ({
            name: extension === 'csv' ? 'CSV' : 'Excel',
            path: callListPath(planId, year, extension),
            query,
            fileName: `call-list-${year}.${extension}`,
          }))}
        />
        <FileLinks
          label={t('progress.heat.log')}
          formats={[
            {
              name: 'CSV',
              path: reminderLogPath(planId, year, 'csv'),
              fileName: `reminder-log-${year}.csv`,
            },
          ]}
        />
        <TextLink to="/valdymas/kampanijos/$year" params={{ year: String(year) }}>
          {t('progress.heat.toCampaign')}
        </TextLink>
      </Group>
      {executors.length === 0 ? (
        <EmptyState title={t(`progress.heat.empty.${rodyti}`)} />
      ) : (
        <>
          <HeatLegend />
          <HeatTable
            executors={executors}
            items={shownItems(coverage.items, executors)}
            selected={selected}
            onSelect={setSelected}
            onNote={setNoting}
          />
        </>
      )}
      <div className={classes.beside}>
        <SubmissionCurve coverage={coverage} />
      </div>
      {reminding && (
        <RemindDialog
          planId={planId}
          year={year}
          executorCodes={[...selected]}
          onDone={() => setReminding(false)}
        />
      )}
      {noting && (
        <NoteDialog planId={planId} year={year} executor={noting} onClose={() => setNoting(undefined)} />
      )}
    </>
  );
}
