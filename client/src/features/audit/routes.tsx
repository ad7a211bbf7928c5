import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';

export interface AuditSearch {
  /** The beginning of the name of what was changed. */
  istekliai?: string;
}

const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/zurnalas',
  validateSearch: (search: Record<string, unknown>): AuditSearch => ({
    istekliai:
      typeof search.istekliai === 'string' && search.istekliai ? search.istekliai.slice(0, 200) : undefined,
  }),
  beforeLoad: requireRole('coordinator', 'administrator'),
  component: lazyRouteComponent(() => import('./pages/AuditPage'), 'AuditPage'),
});

export const routes = [auditRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/zurnalas', label: 'audit.menu', roles: ['coordinator', 'administrator'] },
];
