import { Title } from '@mantine/core';
import { DateText, DateTimeText } from '@/components';
import { useT } from '@/i18n';
import type { TimelineEntry } from '../opening';
import classes from './opening.module.css';

/** What happened in a campaign and what is ahead, in the order of time. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const t = useT();
  return (
    <section aria-labelledby="laiko-juosta">
      <Title order={2} size="h3" id="laiko-juosta">
        {t('campaigns.timeline.title')}
      </Title>
      <ol className={classes.timeline}>
        {entries.map((entry, index) => (
          <li key={index} data-ahead={entry.isAhead || undefined}>
            {entry.at ? <DateTimeText value={entry.at} /> : <DateText value={entry.on} />}
            {' – '}
            {t(`campaigns.timeline.${entry.kind}`, {
              executor: entry.executor ?? '',
              until: entry.until ?? '',
              count: entry.count ?? 0,
              letter: entry.letter ? t(`campaigns.letter.${entry.letter}`) : '',
              version: entry.version ?? 0,
              ahead: entry.isAhead ? 'yes' : 'no',
            })}
            {entry.by && ` (${entry.by})`}
            {entry.reason && <span className={classes.reason}>{entry.reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
