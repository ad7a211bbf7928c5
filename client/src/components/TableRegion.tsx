import type { ReactNode } from 'react';
import classes from './TableRegion.module.css';

/** A wide table scrolls inside this labelled region and can be reached with the keyboard; the page itself never scrolls sideways. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll container must be reachable by keyboard
    <div role="region" aria-label={label} tabIndex={0} className={classes.region} data-scroll-region>
      {children}
    </div>
  );
}
