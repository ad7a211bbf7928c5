import { Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Obligation } from '@/api/obligations';
import { DateTimeText, StatusBadge } from '@/components';
import { EvidenceItems } from '@/features/evidence/components/EvidenceItems';
import { useT } from '@/i18n';
import { verdictQuery } from '../api';
import { bodyOf } from '../draft/draftSaver';
import { fields, say } from './ConflictDialog';
import { ExpectationBox } from './ExpectationBox';
import { LastYear } from './LastYear';
import { RowHistory } from './RowHistory';
import classes from './officer.module.css';

/** A row that cannot be changed now: everything readable as text, with the verdict and the reason why it is closed. */
export function ReportView({ obligation }: { obligation: Obligation }) {
  const t = useT();
  const { data: verdict } = useQuery(verdictQuery(obligation.itemId, obligation.year));
  const own = verdict?.children.find((child) => child.obligationId === obligation.id);
  const body = obligation.report ? bodyOf(obligation.report) : null;
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <ExpectationBox obligation={obligation} />
        {obligation.lastYear && <LastYear lastYear={obligation.lastYear} unit={obligation.criterion.unit} />}
      </div>
      <Stack gap="md">
        {verdict && (
          <Paper component="section" withBorder p="md" aria-labelledby="ivertinimas">
            <h2 id="ivertinimas" className={classes.boxTitle}>
              {t('officer.verdict.title')}
            </h2>
            <dl className="facts">
              {own && (
                <>
                  <dt>{t('officer.verdict.own')}</dt>
                  <dd>
                    <StatusBadge status={own.status} />
                    {own.explanation && <Text size="sm">{own.explanation}</Text>}
                  </dd>
                </>
              )}
              <dt>{t('officer.verdict.item')}</dt>
              <dd>
                <StatusBadge status={verdict.status} origin={verdict.statusOrigin} />
                <Text size="sm" className="prose">
                  {verdict.determination?.justification ?? verdict.explanation}
                </Text>
              </dd>
            </dl>
          </Paper>
        )}
        <Paper component="section" withBorder p="md" aria-labelledby="ataskaita">
          <h2 id="ataskaita" className={classes.boxTitle}>
            {t('officer.view.title')}
          </h2>
          {body ? (
            <dl className="facts">
              {fields
                .filter((field) => field === 'done' || field === 'spending' || hasAnswer(body[field]))
                .map((field) => (
                  <div key={field} style={{ display: 'contents' }}>
                    <dt>{t(`officer.field.${field}`)}</dt>
                    <dd className="prose">
                      {field === 'evidence' ? (
                        <EvidenceItems items={obligation.report?.evidence ?? []} />
                      ) : (
                        say(field, body, t)
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          ) : (
            <Text>{t('officer.view.nothing')}</Text>
          )}
          {obligation.receipt && (
            <Text size="sm" mt="sm" c="var(--apm-muted)">
              {t('officer.view.receipt', {
                number: obligation.receipt.number,
                who: obligation.receipt.submittedBy,
              })}{' '}
              <DateTimeText value={obligation.receipt.submittedAt} />
            </Text>
          )}
        </Paper>
        <RowHistory history={obligation.history} />
      </Stack>
    </div>
  );
}

const hasAnswer = (value: unknown) =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
