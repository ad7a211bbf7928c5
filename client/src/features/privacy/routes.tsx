import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';

export interface PrivacySearch {
  /** The obligation whose public text is being written. */
  tekstas?: string;
}

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/privatumas',
  beforeLoad: async ({ context }) => {
    requireRole('coordinator')({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({ to: '/valdymas/privatumas/$year', params: { year: String(found.year) }, replace: true })
      : redirect({ to: '/valdymas', replace: true });
  },
});

const privacyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/privatumas/$year',
  validateSearch: (search: Record<string, unknown>): PrivacySearch => ({
    tekstas: typeof search.tekstas === 'string' ? search.tekstas : undefined,
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/PrivacyPage'), 'PrivacyPage'),
});

export const routes = [currentYearRoute, privacyRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/privatumas', label: 'privacy.menu', group: 'publishing', roles: ['coordinator'] },
];
