import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';
import { states, type RecommendationState } from './api';

export interface RecommendationsSearch {
  busena?: RecommendationState;
}

const readers = requireRole('coordinator', 'commission', 'analyst');

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/rekomendacijos',
  beforeLoad: async ({ context }) => {
    readers({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({
          to: '/valdymas/rekomendacijos/$year',
          params: { year: String(found.year) },
          replace: true,
        })
      : redirect({ to: '/', replace: true });
  },
});

const recommendationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/rekomendacijos/$year',
  validateSearch: (search: Record<string, unknown>): RecommendationsSearch => ({
    busena: states.find((state) => state === search.busena),
  }),
  beforeLoad: readers,
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/RecommendationsPage'), 'RecommendationsPage'),
});

export const routes = [currentYearRoute, recommendationsRoute] as const;
export const menu: MenuItem[] = [
  {
    to: '/valdymas/rekomendacijos',
    label: 'recommendations.menu',
    group: 'publishing',
    roles: ['coordinator'],
  },
];
/** For those who only read it, it is one of the results. */
export const readersMenu: MenuItem[] = [
  {
    to: '/valdymas/rekomendacijos',
    label: 'recommendations.menu',
    group: 'results',
    roles: ['commission', 'analyst'],
  },
];
