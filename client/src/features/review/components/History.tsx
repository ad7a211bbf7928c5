import { Paper, Text, Title } from '@mantine/core';
import type { HistoryEvent } from '@/api/obligations';
import { DateTimeText } from '@/components';
import { useT } from '@/i18n';
import classes from './review.module.css';

export function History({ events }: { events: HistoryEvent[] }) {
  const t = useT();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="istorija">
      <Title order={2} id="istorija" size="h3" mb="xs">
        {t('review.history')}
      </Title>
      {events.length === 0 ? (
        <Text>{t('review.historyNone')}</Text>
      ) : (
        <ol className={classes.history}>
          {events.map((event) => (
            <li key={`${event.at}${event.kind}`}>
              <strong>{t(`review.event.${event.kind}`)}</strong> · <DateTimeText value={event.at} /> ·{' '}
              {event.by}
              {event.comment && <Text className="prose">{event.comment}</Text>}
            </li>
          ))}
        </ol>
      )}
    </Paper>
  );
}
