import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import {
  DateText,
  DateTimeText,
  EmptyState,
  PageHeader,
  PageSkeleton,
  PrintButton,
  ProblemAlert,
} from '@/components';
import { isProblem } from '@/api/problem';
import { PrintedRow } from '@/features/officer/components/PrintedRow';
import { useT } from '@/i18n';
import { sharedYearQuery, type SharedYear } from '../api';

/** One institution's answers for whoever was sent the link: to read and to print, nothing to change. */
export function SharedPage() {
  const t = useT();
  const token = useRouterState({ select: (state) => state.location.hash });
  const { data, error, refetch } = useQuery({ ...sharedYearQuery(token), enabled: token !== '' });
  if (data) return <Shared year={data} />;
  if (error && !isProblem(error, 'link_not_valid', 'validation_failed'))
    return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (token !== '' && !error) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={t('readOnlyLinks.dead')} />
      <EmptyState title={t('readOnlyLinks.deadTitle')}>{t('readOnlyLinks.deadText')}</EmptyState>
    </>
  );
}

function Shared({ year: shared }: { year: SharedYear }) {
  const t = useT();
  const answered = shared.rows.filter(({ report }) => report?.done != null).length;
  return (
    <Stack gap="md">
      <PageHeader
        title={t('readOnlyLinks.pageTitle', { year: String(shared.year) })}
        lead={
          <>
            <strong>{shared.executor.name}</strong> · <span lang="lt">{shared.planTitle}</span>
          </>
        }
        actions={<PrintButton />}
      />
      <Text>
        {t('readOnlyLinks.answered', { answered, total: shared.rows.length })} {t('readOnlyLinks.due')}{' '}
        <DateText value={shared.dueOn} />.
      </Text>
      <Text size="sm" c="var(--apm-muted)" className="no-print">
        {t('readOnlyLinks.sharedBy', { who: shared.sharedBy })} <DateTimeText value={shared.expiresAt} />.{' '}
        {t('readOnlyLinks.onlyReading')}
      </Text>
      {shared.rows.map((row) => (
        <PrintedRow key={row.id} row={row} />
      ))}
    </Stack>
  );
}
