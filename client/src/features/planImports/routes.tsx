import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { readText } from '@/lib/search';

export interface ImportSearch {
  /** The plan to compare the file with. */
  planas?: string;
}

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planai',
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/PlansPage'), 'PlansPage'),
});

const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planai/importas',
  validateSearch: (search: Record<string, unknown>): ImportSearch => ({
    planas: readText(search.planas, 36),
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ImportPage'),
});

export const routes = [listRoute, importRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/planai', label: 'planImports.plans.menu', group: 'plan', roles: ['coordinator'] },
];
