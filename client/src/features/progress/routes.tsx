import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn } from '@/api/years';
import { coverageFilters, executorKinds, type CoverageFilter, type ExecutorKind } from './coverage';
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

export interface CoverageSearch {
  rodyti?: CoverageFilter;
  rusis?: ExecutorKind;
}

const currentCoverageRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/eiga',
  beforeLoad: async ({ context }) => {
    requireRole('coordinator')({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({ to: '/valdymas/eiga/$year', params: { year: String(found.year) }, replace: true })
      : redirect({ to: '/valdymas', replace: true });
  },
});

const coverageRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/eiga/$year',
  validateSearch: (search: Record<string, unknown>): CoverageSearch => ({
    rodyti: coverageFilters.find((filter) => filter === search.rodyti),
    rusis: executorKinds.find((kind) => kind === search.rusis),
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/CoveragePage'), 'CoveragePage'),
});

export const routes = [progressRoute, currentCoverageRoute, coverageRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas', label: 'progress.menu', group: 'reporting', roles: ['coordinator'] },
  { to: '/valdymas/eiga', label: 'progress.heat.menu', group: 'reporting', roles: ['coordinator'] },
];
