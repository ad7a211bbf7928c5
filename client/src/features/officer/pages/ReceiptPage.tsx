import { Paper, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import {
  ButtonLink,
  DateTimeText,
  EmptyState,
  PageHeader,
  PrintButton,
  rowCode,
  StateBadge,
  TableRegion,
} from '@/components';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { formatDate } from '@/lib/format';
import classes from '../components/officer.module.css';
import { isHandedIn } from '../rows';
import { useObligations, useYearRows } from '../useYearRows';

const route = getRouteApi('/signed-in/mano/$year/pateikta');

/** Can be bookmarked: it shows what has been handed in so far, whenever it is opened. */
export function ReceiptPage() {
  const t = useT();
  const { year } = route.useParams();
  const { institutionName } = useSession();
  const rows = useYearRows(Number(year));
  const handedIn = useObligations(rows.filter(isHandedIn));
  const { data: plans } = useSuspenseQuery(plansQuery);
  const reviewBy = plans
    .flatMap(({ campaigns }) => campaigns)
    .find((campaign) => String(campaign.year) === year)?.reviewBy;
  const left = rows.length - handedIn.length;

  return (
    <Stack gap="lg">
      <PageHeader
        title={t(handedIn.length > 0 ? 'officer.receipt.title' : 'officer.receipt.none', { year })}
        lead={institutionName}
        crumbs={[{ label: t('officer.menu.due'), to: '/mano' }]}
        actions={<PrintButton />}
      />
      {handedIn.length === 0 ? (
        <EmptyState title={t('officer.receipt.none', { year })} />
      ) : (
        <TableRegion label={t('officer.receipt.title', { year })}>
          <table className={classes.versions}>
            <thead>
              <tr>
                <th scope="col">{t('officer.receipt.number')}</th>
                <th scope="col">{t('officer.past.row')}</th>
                <th scope="col">{t('officer.receipt.when')}</th>
                <th scope="col">{t('officer.receipt.state')}</th>
              </tr>
            </thead>
            <tbody>
              {handedIn.map((row) => (
                <tr key={row.id}>
                  <td className="nowrap">
                    <strong className={classes.receiptNo}>{row.receipt?.number ?? '–'}</strong>
                  </td>
                  <th scope="row">
                    {rowCode(t, row)}. {row.title}
                  </th>
                  <td>
                    <DateTimeText value={row.receipt?.submittedAt} />
                    <Text size="sm">{row.receipt?.submittedBy}</Text>
                  </td>
                  <td>
                    <StateBadge state={row.state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
      {left > 0 && (
        <Text fw={600}>
          {t('officer.receipt.left', { left })}{' '}
          <ButtonLink to="/mano" variant="default" size="sm" className="no-print">
            {t('officer.due.continue')}
          </ButtonLink>
        </Text>
      )}
      <Paper withBorder p="md">
        <Title order={2} size="h3">
          {t('officer.receipt.next')}
        </Title>
        <Text className="prose">
          {reviewBy
            ? t('officer.receipt.nextBy', { date: formatDate(reviewBy) })
            : t('officer.receipt.nextText')}{' '}
          {t('officer.receipt.nextReturned')}
        </Text>
        <Title order={2} size="h3" mt="md">
          {t('officer.receipt.correct')}
        </Title>
        <Text className="prose">{t('officer.receipt.correctText')}</Text>
      </Paper>
    </Stack>
  );
}
