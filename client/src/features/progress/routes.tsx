import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { yearIn } from '@/api/years';
import { shownFilters, sortColumns, type ShownFilter, type SortColumn } from './summary';

export interface ProgressSearch {
  metai?: number;
  rodyti?: ShownFilter;
  rikiuoti?: SortColumn;
  mazejanciai?: boolean;
}

const progressRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas',
  validateSearch: (search: Record<string, unknown>): ProgressSearch => ({
    metai: yearIn(search.metai),
    rodyti: shownFilters.find((filter) => filter === search.rodyti),
    rikiuoti: sortColumns.find((column) => column === search.rikiuoti),
    mazejanciai: search.mazejanciai === true ? true : undefined,
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/ProgressPage'), 'ProgressPage'),
});

export const routes = [progressRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas', label: 'progress.menu', group: 'reporting', roles: ['coordinator'] },
];
