import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';

const evidenceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/irodymai',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/EvidencePage'), 'EvidencePage'),
});

export const routes = [evidenceRoute] as const;

export const menu: MenuItem[] = [{ to: '/mano/irodymai', label: 'evidence.menu', roles: ['reporter'] }];
