import { useT } from '@/i18n';
import { formatMoney } from '@/lib/format';
import classes from './MoneyBar.module.css';

interface Props {
  label: string;
  value: number | null;
  largest: number;
  kind: 'planned' | 'spent';
}

/** One amount as a bar. What is not known is hatched and says so; it is never drawn as zero. */
export function MoneyBar({ label, value, largest, kind }: Props) {
  const t = useT();
  const width = value === null ? 100 : Math.max((value / largest) * 100, value > 0 ? 0.5 : 0);
  return (
    <div className={classes.bar}>
      <span className={classes.label}>{label}</span>
      <span className={classes.track} aria-hidden="true">
        <span
          className={classes.fill}
          data-kind={value === null ? 'unknown' : kind}
          style={{ width: `${width}%` }}
        />
      </span>
      <span className={classes.value}>{value === null ? t('results.unknownMoney') : formatMoney(value)}</span>
    </div>
  );
}
