import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { yearIn } from '@/api/years';

const followUpsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/nukelta',
  validateSearch: (search: Record<string, unknown>): { metai?: number } => ({ metai: yearIn(search.metai) }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/FollowUpsPage'), 'FollowUpsPage'),
});

export const routes = [followUpsRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/nukelta', label: 'followUps.menu', group: 'deciding', roles: ['coordinator'] },
];
