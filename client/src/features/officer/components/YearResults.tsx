import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Annex, Campaign, PlanSummary } from '@/api/types';
import {
  announce,
  BlockSkeleton,
  Money,
  Num,
  ProblemAlert,
  rowCode,
  StatusBadge,
  TableRegion,
  TextLink,
} from '@/components';
import { useSession } from '@/features/session/useSession';
import { useT } from '@/i18n';
import { formatNumber } from '@/lib/format';
import { ownResultsQuery } from '../api';
import classes from './officer.module.css';

interface Props {
  plan: PlanSummary;
  campaign: Campaign;
  /** The full page also shows the own texts and the ministry's reasons. */
  full?: boolean;
}

/** One published year: what was reported, and what the ministry decided. */
export function YearResults({ plan, campaign, full }: Props) {
  const t = useT();
  const { institutionCode } = useSession();
  const { year } = campaign;
  const { data, error, refetch } = useQuery({
    ...ownResultsQuery(plan.id, year, institutionCode ?? ''),
    enabled: Boolean(institutionCode),
  });
  const headingId = `metai-${plan.id}-${year}`;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <BlockSkeleton height={160} />;

  return (
    <section>
      <Title order={2} id={headingId} mb="xs">
        {t('officer.past.year', { year: String(year) })}
      </Title>
      {data === null || data.rows.length === 0 ? (
        <Text>{t(data === null ? 'officer.past.notPublished' : 'officer.past.nothing')}</Text>
      ) : (
        <TableRegion label={t('officer.past.year', { year: String(year) })}>
          <table className={full ? `${classes.versions} ${classes.past}` : classes.versions}>
            <thead>
              <tr>
                <th scope="col">{t('officer.past.row')}</th>
                <th scope="col">{t('officer.past.own')}</th>
                <th scope="col">{t('officer.past.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => {
                const own = row.executorResults.find(({ executor }) => executor === institutionCode);
                const label = `${rowCode(t, row)}. ${row.title}`;
                return (
                  <tr key={row.itemId}>
                    <th scope="row">
                      {own?.obligationId ? (
                        <TextLink
                          to="/mano/$year/$obligationId"
                          params={{ year: String(year), obligationId: own.obligationId }}
                        >
                          {label}
                        </TextLink>
                      ) : (
                        label
                      )}
                    </th>
                    <td>
                      {own && <StatusBadge status={own.status} />}
                      {full && own && <OwnAnswer own={own} />}
                    </td>
                    <td>
                      <StatusBadge status={row.status} origin={row.statusOrigin} />
                      {full && row.justification && (
                        <Text size="sm" mt={4} lang="lt">
                          {row.justification}
                        </Text>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}

function OwnAnswer({ own }: { own: Annex['rows'][number]['executorResults'][number] }) {
  const t = useT();
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    announce(t('officer.past.copied'));
  };
  return (
    <>
      <Text size="sm" mt={4}>
        {t('officer.lastYear.achieved')}: <Num value={own.achieved} unknown={t('officer.notGiven')} />
        {own.plannedCount !== null &&
          ` (${t('officer.ofPlanned', { target: formatNumber(own.plannedCount) })})`}
        {' · '}
        {t('officer.lastYear.money')}: <Money value={own.spentEur} unknown={t('officer.notGiven')} />
      </Text>
      {own.reasons.length > 0 && (
        <Text size="sm">
          {t('officer.lastYear.reasons')}:{' '}
          {own.reasons.map((reason) => t(`terms.reason.${reason}`)).join('; ')}
        </Text>
      )}
      {own.text && (
        <>
          <Text size="sm" mt={4} lang="lt" className="prose">
            {own.text}
          </Text>
          {'clipboard' in navigator && (
            <Button
              variant="default"
              size="compact-sm"
              mt={4}
              className="no-print"
              onClick={() => void copy(own.text ?? '')}
            >
              {t('officer.past.copy')}
            </Button>
          )}
        </>
      )}
    </>
  );
}
