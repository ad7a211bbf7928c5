import { useId, useState, type ReactNode } from 'react';
import { useT } from '@/i18n';
import classes from './ChartFigure.module.css';

interface Props {
  /** The finding, as a sentence. */
  title: string;
  /** What is measured, what is counted, which year. */
  subtitle?: ReactNode;
  children: ReactNode;
  /** The same numbers as a real table; on paper it always stands under the chart. */
  table: ReactNode;
}

export function ChartFigure({ title, subtitle, children, table }: Props) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <figure className={classes.figure} aria-labelledby={id} data-keep-together>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
      {children}
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={`${id}-lentele`}
        onClick={() => setOpen(!open)}
      >
        {open ? t('results.hideTable') : t('results.showTable')}
        <span className="visually-hidden">: {title}</span>
      </button>
      <div id={`${id}-lentele`} className={classes.table} hidden={!open}>
        {table}
      </div>
    </figure>
  );
}
