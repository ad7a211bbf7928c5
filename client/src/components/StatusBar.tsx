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
}

/** One stacked bar of 100 %. Its numbers are text, so it reads the same without colours and on paper. */
export function StatusBar({ counts, label, legend = true }: Props) {
  const t = useT();
  const shown = statusOrder.filter((status) => counts[status] > 0);
  const sentence = shown.map((status) => `${t(`terms.status.${status}`)} – ${counts[status]}`).join(', ');
  return (
    <div className={classes.wrap}>
      <div className={classes.bar} role="img" aria-label={`${label}: ${sentence || t('common.nothing')}`}>
        {shown.map((status) => (
          <span
            key={status}
            className={classes.part}
            data-status={status}
            style={{ flexGrow: counts[status] }}
            title={`${t(`terms.status.${status}`)} – ${counts[status]}`}
          >
            {counts[status]}
          </span>
        ))}
      </div>
      {legend && (
        <ul className={classes.legend}>
          {shown.map((status) => (
            <li key={status}>
              <span className={classes.key} data-status={status}>
                <StatusSymbol status={status} size={12} />
              </span>
              {t(`terms.status.${status}`)} <strong>{counts[status]}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
