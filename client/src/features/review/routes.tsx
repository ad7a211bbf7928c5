import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { yearIn } from '@/api/years';
import { queueStates, reviewFlags, type QueueSearch } from './queue';

const queueSearch = (search: Record<string, unknown>): QueueSearch => ({
  metai: yearIn(search.metai),
  vykdytojas: typeof search.vykdytojas === 'string' && search.vykdytojas ? search.vykdytojas : undefined,
  busena: queueStates.find((state) => state === search.busena),
  zyma: reviewFlags.find((flag) => flag === search.zyma),
});

const queueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/perziura',
  validateSearch: queueSearch,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/QueuePage'), 'QueuePage'),
});

const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/perziura/$obligationId',
  validateSearch: queueSearch,
  beforeLoad: requireRole('coordinator'),
  component: lazyRouteComponent(() => import('./pages/ReviewPage'), 'ReviewPage'),
});

export const routes = [queueRoute, reviewRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/perziura', label: 'review.menu', group: 'reporting', roles: ['coordinator'] },
];
