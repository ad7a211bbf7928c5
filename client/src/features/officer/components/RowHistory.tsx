import { Text } from '@mantine/core';
import type { HistoryEvent } from '@/api/obligations';
import { DateTimeText } from '@/components';
import { useT } from '@/i18n';
import classes from './officer.module.css';

/** Who handed in, returned or accepted the row, and when. */
export function RowHistory({ history }: { history: HistoryEvent[] }) {
  const t = useT();
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="eiga">
      <h2 id="eiga" className={classes.boxTitle}>
        {t('officer.history.events')}
      </h2>
      <ol className={classes.history}>
        {history.map((event) => (
          <li key={`${event.kind}${event.at}`}>
            <DateTimeText value={event.at} /> – {t(`officer.history.${event.kind}`, { who: event.by })}
            {event.comment && <Text className="prose">{event.comment}</Text>}
          </li>
        ))}
      </ol>
    </section>
  );
}
