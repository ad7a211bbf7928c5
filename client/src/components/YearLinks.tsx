import { Link, type LinkProps } from '@tanstack/react-router';
import { useT } from '@/i18n';
import classes from './YearLinks.module.css';

interface Props {
  years: number[];
  current: number;
  link: (year: number) => LinkProps;
}

/** Years with data only, as links: every year has its own address. */
export function YearLinks({ years, current, link }: Props) {
  const t = useT();
  if (years.length < 2) return null;
  return (
    <nav aria-label={t('results.years')} className={classes.years}>
      {years.map((year) => (
        <Link
          key={year}
          {...link(year)}
          className={classes.year}
          aria-current={year === current ? 'page' : undefined}
          data-current={year === current || undefined}
        >
          {t('results.year', { year })}
        </Link>
      ))}
    </nav>
  );
}
