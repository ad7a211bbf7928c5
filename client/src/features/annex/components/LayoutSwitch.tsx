import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n';
import type { AnnexSearch } from '../routes';
import classes from './LayoutSwitch.module.css';

/** To read, as the printed annex, or to compare, as figures. */
export function LayoutSwitch({ search }: { search: AnnexSearch }) {
  const t = useT();
  const choices = [
    { rodinys: undefined, label: t('annex.layout.read') },
    { rodinys: 'duomenys' as const, label: t('annex.layout.data') },
  ];
  return (
    <nav aria-label={t('annex.layout.label')} className={classes.switch}>
      {choices.map(({ rodinys, label }) => (
        <Link
          key={label}
          to="/analize"
          search={{ ...search, rodinys }}
          resetScroll={false}
          replace
          className={classes.choice}
          // Without this an absent filter would match every state of the page.
          activeOptions={{ exact: true, explicitUndefined: true }}
          aria-current={search.rodinys === rodinys ? 'page' : undefined}
          data-current={search.rodinys === rodinys || undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
