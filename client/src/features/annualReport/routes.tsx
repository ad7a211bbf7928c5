import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';

export interface AnnualReportSearch {
  /** The published version whose figures are shown; without it the live ones. */
  versija?: number;
}

const readers = requireRole('coordinator', 'commission', 'analyst');

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/ataskaita',
  beforeLoad: async ({ context }) => {
    readers({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({ to: '/valdymas/ataskaita/$year', params: { year: String(found.year) }, replace: true })
      : redirect({ to: '/', replace: true });
  },
});

const annualReportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/ataskaita/$year',
  validateSearch: (search: Record<string, unknown>): AnnualReportSearch => {
    const version = Number(search.versija);
    return { versija: Number.isInteger(version) && version > 0 ? version : undefined };
  },
  beforeLoad: readers,
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/AnnualReportPage'), 'AnnualReportPage'),
});

export const routes = [currentYearRoute, annualReportRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/ataskaita', label: 'annualReport.menu', group: 'publishing', roles: ['coordinator'] },
];
/** For those who only read it, it is one of the results. */
export const readersMenu: MenuItem[] = [
  {
    to: '/valdymas/ataskaita',
    label: 'annualReport.menu',
    group: 'results',
    roles: ['commission', 'analyst'],
  },
];
