import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';

const institutionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/institucijos',
  validateSearch: (search: Record<string, unknown>): { q?: string; beAdreso?: boolean } => ({
    q: typeof search.q === 'string' && search.q !== '' ? search.q : undefined,
    beAdreso: search.beAdreso === true ? true : undefined,
  }),
  beforeLoad: requireRole('coordinator', 'administrator'),
  component: lazyRouteComponent(() => import('./pages/InstitutionsPage'), 'InstitutionsPage'),
});

export const routes = [institutionsRoute] as const;
export const menu: MenuItem[] = [
  {
    to: '/valdymas/institucijos',
    label: 'institutions.menu',
    group: 'reporting',
    roles: ['coordinator', 'administrator'],
  },
];
