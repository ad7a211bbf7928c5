import { Paper, Text } from '@mantine/core';
import type { Campaign, DashboardExecutor } from '@/api/types';
import { useT } from '@/i18n';
import { daysUntil, formatDate } from '@/lib/format';
import { summarise } from '../summary';
import classes from './progress.module.css';

/** One line that answers the morning's question without scrolling. */
export function SummaryLine({ executors, campaign }: { executors: DashboardExecutor[]; campaign: Campaign }) {
  const t = useT();
  const summary = summarise(executors);
  const days = daysUntil(campaign.dueOn);
  const parts = [
    t('progress.line.submitted', { complete: summary.complete, owing: summary.owing }),
    t('progress.line.late', { count: summary.late }),
    t('progress.line.returned', { count: summary.returnedRows }),
    t('progress.line.awaiting', { count: summary.awaitingRows }),
    campaign.state === 'open' && days >= 0
      ? t('progress.line.dueIn', { date: formatDate(campaign.dueOn), days })
      : t('progress.line.due', { date: formatDate(campaign.dueOn) }),
  ];
  return (
    <Paper withBorder p="md">
      <p className={classes.line}>
        {parts.map((part, index) => (
          <span key={part} className={classes.part}>
            {part}
            {index < parts.length - 1 && <span aria-hidden="true"> · </span>}
            {index < parts.length - 1 && <span className="visually-hidden">, </span>}
          </span>
        ))}
      </p>
      <Text size="sm" c="var(--apm-muted)">
        {t('progress.line.rows', { submitted: summary.submittedRows, rows: summary.rows })}
      </Text>
    </Paper>
  );
}
