import { useT } from '@/i18n';
import { symbols, type CellMark } from '../coverage';
import classes from './coverage.module.css';

const shown: CellMark[] = ['notStarted', 'draft', 'returned', 'submitted', 'accepted', 'missing', 'other'];

/** What the symbols and short words of the cells mean, in full. */
export function HeatLegend() {
  const t = useT();
  return (
    <ul className={classes.legendOfCells} aria-label={t('progress.heat.legend')}>
      {shown.map((mark) => (
        <li key={mark}>
          <span className={classes.sample} data-mark={mark} aria-hidden="true">
            {symbols[mark]} {t(`progress.markShort.${mark}`)}
          </span>{' '}
          {t(`progress.mark.${mark}`)}
        </li>
      ))}
      <li>
        <span className={classes.by} aria-hidden="true">
          +3
        </span>{' '}
        {t('progress.heat.lateLegend')}
      </li>
    </ul>
  );
}
