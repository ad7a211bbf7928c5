import { Alert, Text } from '@mantine/core';
import type { Obligation } from '@/api/obligations';
import { DateTimeText } from '@/components';
import { useT } from '@/i18n';
import classes from './officer.module.css';

/** Why the row came back, beside the answers that it is about. */
export function PinnedReturn({ obligation }: { obligation: Obligation }) {
  const t = useT();
  if (obligation.state !== 'returned' || !obligation.returnComment) return null;
  const event = obligation.history.findLast(({ kind }) => kind === 'returned' || kind === 'reopened');
  return (
    <Alert color="yellow" variant="outline" className={classes.pinned} title={t('officer.returned.title')}>
      <Text className="prose">{obligation.returnComment}</Text>
      {event && (
        <Text size="sm" c="var(--apm-muted)" mt={4}>
          {event.by}, <DateTimeText value={event.at} />
        </Text>
      )}
    </Alert>
  );
}
