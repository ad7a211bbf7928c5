import { Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState, PageHeader, PrintButton } from '@/components';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { PrintedRow } from '../components/PrintedRow';
import { ownTarget } from '../draft/reportForm';
import { isHandedIn } from '../rows';
import { useObligations, useYearRows } from '../useYearRows';

const route = getRouteApi('/signed-in/mano/$year/forma');

/** The rows on paper, to think away from the screen: what was answered, and lines for what was not. */
export function FormPage() {
  const t = useT();
  const { year } = route.useParams();
  const { institutionName } = useSession();
  const rows = useYearRows(Number(year));
  const open = useObligations(rows.filter((row) => !isHandedIn(row)));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('officer.form.title', { year })}
        lead={institutionName}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
        actions={<PrintButton />}
      />
      <Text className="no-print">{t('officer.form.lead')}</Text>
      {open.length === 0 && <EmptyState title={t('officer.check.nothing')} />}
      {open.map((row) => (
        <PrintedRow
          key={row.id}
          lines
          row={{ ...row, target: ownTarget(row), unit: row.criterion.unit, deadline: row.criterion.deadline }}
        />
      ))}
    </Stack>
  );
}
