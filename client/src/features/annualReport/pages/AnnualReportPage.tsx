import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import type { Version } from '@/api/results';
import { planYearOf, yearIn, type PlanYear } from '@/api/years';
import {
  announce,
  BlockSkeleton,
  DateTimeText,
  EmptyState,
  FileLinks,
  Loaded,
  PageHeader,
  PrintButton,
  ProblemAlert,
  YearSwitch,
} from '@/components';
import { VersionSwitch } from '@/features/publications/components/VersionSwitch';
import { useT } from '@/i18n';
import { reportPath, reportQuery, startReport, type AnnualReport } from '../api';
import { Composer } from '../components/Composer';

const route = getRouteApi('/signed-in/valdymas/ataskaita/$year');

export function AnnualReportPage() {
  const t = useT();
  const asked = yearIn(route.useParams().year);
  const { data: plans } = useSuspenseQuery(plansQuery);
  const found = planYearOf(plans, asked);
  if (!found || found.year !== asked) {
    return (
      <>
        <PageHeader title={t('annualReport.title')} />
        <EmptyState title={t('annualReport.noYear')} />
      </>
    );
  }
  return <OfYear key={found.year} found={found} />;
}

function OfYear({ found: { plan, year, years } }: { found: PlanYear }) {
  const t = useT();
  const shown: Version = route.useSearch().versija ?? 'live';
  const query = useQuery(reportQuery(plan.id, year, shown));
  const path = reportPath(plan.id, year);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('annualReport.titleYear', { year: String(year) })}
        lead={t('annualReport.lead')}
        actions={
          <>
            <YearSwitch
              years={years}
              year={year}
              linkTo={(one) => ({ to: '/valdymas/ataskaita/$year', params: { year: String(one) } })}
            />
            <PrintButton />
          </>
        }
      />
      <VersionSwitch
        planId={plan.id}
        year={year}
        shown={shown}
        linkTo={(version) => ({
          to: '/valdymas/ataskaita/$year',
          params: { year: String(year) },
          search: { versija: version === 'live' ? undefined : version },
        })}
      />
      <Loaded query={query} skeleton={<BlockSkeleton height={480} />}>
        {(report) => (
          <>
            <Source report={report} />
            {report.started ? (
              <>
                <FileLinks
                  label={t('annualReport.download')}
                  formats={[
                    {
                      name: 'Word',
                      path: `${path}.docx`,
                      query: { version: shown },
                      fileName: `ataskaita-${year}.docx`,
                    },
                  ]}
                />
                <Composer key={String(shown)} report={report} />
              </>
            ) : (
              <Start report={report} path={path} />
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Source({ report }: { report: AnnualReport }) {
  const t = useT();
  return (
    <div>
      <Text fw={600} lang="lt">
        {report.title}
      </Text>
      <Text size="sm" c="var(--apm-muted)">
        {report.source === 'published' && report.version !== null
          ? t('annualReport.source.published', { no: report.version })
          : t(
              report.basis === 'accepted' ? 'annualReport.source.accepted' : 'annualReport.source.submitted',
            )}{' '}
        <DateTimeText value={report.asOf} />
        {!report.published && ` · ${t('annualReport.source.unpublished')}`}
      </Text>
    </div>
  );
}

function Start({ report, path }: { report: AnnualReport; path: string }) {
  const t = useT();
  const queryClient = useQueryClient();
  const starting = useMutation({
    mutationFn: () => startReport(path),
    onSuccess: async () => {
      announce(t('annualReport.start.done'));
      await queryClient.invalidateQueries({ queryKey: ['annualReport', report.planId, report.year] });
    },
  });
  return (
    <EmptyState
      title={t('annualReport.start.title')}
      action={
        report.mayWrite && (
          <Button mt="sm" loading={starting.isPending} onClick={() => starting.mutate()}>
            {t('annualReport.start.do')}
          </Button>
        )
      }
    >
      {t(report.mayWrite ? 'annualReport.start.text' : 'annualReport.start.wait')}
      {starting.error && <ProblemAlert error={starting.error} />}
    </EmptyState>
  );
}
