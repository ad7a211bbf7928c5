import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Campaign, PlanSummary } from '@/api/types';
import { BlockSkeleton, ButtonLink, EmptyState, ProblemAlert, ProgressBar, TextLink } from '@/components';
import { useT } from '@/i18n';
import { daysUntil, formatDate } from '@/lib/format';
import { obligationsQuery } from '../api';
import { groupByTask, isHandedIn, nextUnfinished } from '../rows';
import { OtherWays } from './OtherWays';
import { RowList } from './RowList';
import classes from './officer.module.css';

/** With so many rows a table is quicker than one form after another. */
const rowsForGrid = 4;

/** One open campaign: how much is left and until when, returned rows first, then the rows of each task. */
export function CampaignCard({ plan, campaign }: { plan: PlanSummary; campaign: Campaign }) {
  const t = useT();
  const { year } = campaign;
  const { data: rows, error, refetch } = useQuery(obligationsQuery(plan.id, year));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!rows) return <BlockSkeleton height={240} />;
  if (rows.length === 0) return <EmptyState title={t('officer.due.noRows', { year: String(year) })} />;

  const handedIn = rows.filter(isHandedIn).length;
  const returned = rows.filter(({ state }) => state === 'returned');
  const others = rows.filter(({ state }) => state !== 'returned');
  const next = nextUnfinished(rows);
  const started = rows.some(({ state }) => state !== 'notStarted');
  const due = rows.reduce((last, { dueDate }) => (dueDate > last ? dueDate : last), campaign.dueOn);
  const days = daysUntil(due);
  const left = rows.length - handedIn;
  const params = { year: String(year) };

  return (
    <Paper
      component="section"
      withBorder
      className={classes.campaign}
      aria-labelledby={`planas-${plan.id}-${year}`}
    >
      <Title order={2} id={`planas-${plan.id}-${year}`}>
        {t('officer.due.campaign', { year: String(year) })}
      </Title>
      <Text c="var(--apm-muted)">{plan.title}</Text>
      <Text size="lg" fw={600} mt="sm">
        {left === 0
          ? t('officer.due.allIn', { total: rows.length })
          : t('officer.due.left', { left, total: rows.length })}
        {' · '}
        {t('officer.due.date', { date: formatDate(due) })}
        {left > 0 &&
          ` (${days >= 0 ? t('officer.due.days', { days }) : t('officer.due.late', { days: -days })})`}
      </Text>
      <ProgressBar
        value={handedIn}
        of={rows.length}
        label={t('officer.due.progress', { done: handedIn, total: rows.length })}
      />
      {left > 0 && (
        <Group gap="sm" my="sm">
          {next && (
            <ButtonLink to="/mano/$year/$obligationId" params={{ ...params, obligationId: next.id }}>
              {t(started ? 'officer.due.continue' : 'officer.due.start')}
            </ButtonLink>
          )}
          {left >= rowsForGrid && (
            <ButtonLink to="/mano/$year/lentele" params={params} variant="default">
              {t('officer.due.grid')}
            </ButtonLink>
          )}
          <ButtonLink to="/mano/$year/perziura" params={params} variant={next ? 'default' : 'filled'}>
            {t('officer.due.review')}
          </ButtonLink>
        </Group>
      )}
      <Group gap="lg" mb="sm">
        <TextLink to="/mano/istorija">{t('officer.due.lastYear')}</TextLink>
        {left > 0 && (
          <TextLink to="/mano/$year/forma" params={params}>
            {t('officer.due.paper')}
          </TextLink>
        )}
        {left > 0 && <OtherWays year={year} />}
        {handedIn > 0 && (
          <TextLink to="/mano/$year/pateikta" params={params}>
            {t('officer.due.receipts')}
          </TextLink>
        )}
      </Group>
      <Stack gap="md">
        {returned.length > 0 && (
          <section>
            <Title order={3} mb={4}>
              {t('officer.due.returned')}
            </Title>
            <RowList rows={returned} year={year} />
          </section>
        )}
        {groupByTask(others).map((group) => (
          <section key={group.taskNo}>
            <Title order={3} mb={4}>
              {t('common.task', { no: group.taskNo })}
            </Title>
            <RowList rows={group.rows} year={year} />
          </section>
        ))}
      </Stack>
    </Paper>
  );
}
