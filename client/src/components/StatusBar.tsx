import { Link, type LinkProps } from '@tanstack/react-router';
import type { Counts, Status } from '@/api/types';
import { useT } from '@/i18n';
import classes from './StatusBar.module.css';
import { StatusSymbol } from './StatusSymbol';

export const statusOrder: Status[] = [
  'implemented',
  'partiallyImplemented',
  'notImplemented',
  'pending',
  'notAssessed',
];

export const totalOf = (counts: Counts): number =>
  statusOrder.reduce((sum, status) => sum + counts[status], 0);

interface Props {
  counts: Counts;
  /** What the bar is about, for those who cannot see it: "1 uždavinys". */
  label: string;
  /** Direct labels under the bar; leave out where the numbers stand in the same table row. */
  legend?: boolean;
  /** Makes every part a link to its rows. */
  partLink?: (status: Status) => LinkProps;
}

/** One stacked bar of 100 %. Its numbers are text, so it reads the same without colours and on paper. */
export function StatusBar({ counts, label, legend = true, partLink }: Props) {
  const t = useT();
  const shown = statusOrder.filter((status) => counts[status] > 0);
  const nameOf = (status: Status) => `${t(`terms.status.${status}`)} – ${counts[status]}`;
  const sentence = shown.map(nameOf).join(', ') || t('common.nothing');
  const inside = (status: Status) => (
    <>
      {counts[status]} <span className={classes.word}>{t(`terms.status.${status}`)}</span>
    </>
  );
  return (
    <div className={classes.wrap}>
      {partLink ? (
        <ul className={classes.bar} aria-label={label}>
          {shown.map((status) => (
            <li key={status} className={classes.slot} style={{ flexGrow: counts[status] }}>
              <Link
                {...partLink(status)}
                className={classes.part}
                data-status={status}
                title={nameOf(status)}
                aria-label={`${label}: ${counts[status]} ${t(`terms.status.${status}`)}`}
              >
                {inside(status)}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <div className={classes.bar} role="img" aria-label={`${label}: ${sentence}`}>
          {shown.map((status) => (
            <span key={status} className={classes.slot} style={{ flexGrow: counts[status] }}>
              <span className={classes.part} data-status={status} title={nameOf(status)}>
                {inside(status)}
              </span>
            </span>
          ))}
        </div>
      )}
      {legend && <StatusLegend counts={counts} />}
    </div>
  );
}

/** The words and numbers of a bar; without numbers, the key to several bars. */
export function StatusLegend({ counts, statuses }: { counts?: Counts; statuses?: Status[] }) {
  const t = useT();
  const shown = statuses ?? statusOrder.filter((status) => !counts || counts[status] > 0);
  return (
    <ul className={classes.legend}>
      {shown.map((status) => (
        <li key={status}>
          <span className={classes.key} data-status={status}>
            <StatusSymbol status={status} size={12} />
          </span>
          {t(`terms.status.${status}`)} {counts && <strong>{counts[status]}</strong>}
        </li>
      ))}
    </ul>
  );
}
