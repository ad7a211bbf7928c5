import { Link, type LinkProps } from '@tanstack/react-router';
import { useT } from '@/i18n';
import classes from './YearSwitch.module.css';

interface Props {
  years: number[];
  year: number;
  /** Where the same page of another year is. */
  linkTo: (year: number) => LinkProps;
}

/** The years of a plan as links, so that every state of the page has its address. */
export function YearSwitch({ years, year, linkTo }: Props) {
  const t = useT();
  if (years.length < 2) return null;
  return (
    <nav aria-label={t('common.years')} className="no-print">
      <ul className={classes.years}>
        {years.map((one) => (
          <li key={one}>
            <Link {...linkTo(one)} className={classes.year} aria-current={one === year ? 'page' : undefined}>
              {t('common.year', { year: String(one) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
