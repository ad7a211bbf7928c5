import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n';
import classes from './MainMenu.module.css';
import { currentItem, sectionsOf, type MenuItem, type MenuSection } from './menu';

/** Wide: places in one row, the pages of the current one in a second. Narrow: everything in one list. */
export function MainMenu({ items, path }: { items: MenuItem[]; path: string }) {
  const t = useT();
  const current = currentItem(items, path);
  const sections = sectionsOf(items);
  const here = sections.find((section) => current && section.items.includes(current));
  const entry = (item: MenuItem) => (
    <li key={item.to}>
      <Link
        to={item.to}
        className={classes.item}
        aria-current={item === current ? 'page' : undefined}
        data-active={item === current || undefined}
      >
        {t(item.label)}
      </Link>
    </li>
  );
  const place = (section: MenuSection) =>
    section.items.length === 1 ? (
      entry(section.items[0])
    ) : (
      <li key={section.label}>
        <Link
          to={section.items[0].to}
          className={classes.place}
          aria-current={section === here ? 'true' : undefined}
          data-active={section === here || undefined}
        >
          {t(section.label)}
        </Link>
        <span className={classes.heading}>{t(section.label)}</span>
        <ul className={classes.nested}>{section.items.map(entry)}</ul>
      </li>
    );

  return (
    <>
      <nav aria-label={t('common.mainMenu')}>
        <ul className={classes.menu}>{sections.map(place)}</ul>
      </nav>
      {here && here.items.length > 1 && (
        <nav aria-label={t(here.label)} className={classes.second}>
          <ul className={classes.menu}>{here.items.map(entry)}</ul>
        </nav>
      )}
    </>
  );
}
