import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { yearIn } from '@/api/years';

export interface PoliciesSearch {
  /** The year that other rules are tried on. */
  metai?: number;
}

const policiesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/taisykles',
  validateSearch: (search: Record<string, unknown>): PoliciesSearch => ({ metai: yearIn(search.metai) }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/PoliciesPage'), 'PoliciesPage'),
});

export const routes = [policiesRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/taisykles', label: 'policies.menu', group: 'deciding', roles: ['coordinator'] },
];
