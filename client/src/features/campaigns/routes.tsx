import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/uzdarymas',
  beforeLoad: async ({ context }) => {
    requireRole('coordinator')({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({ to: '/valdymas/uzdarymas/$year', params: { year: String(found.year) }, replace: true })
      : redirect({ to: '/valdymas', replace: true });
  },
});

const closingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/uzdarymas/$year',
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/ClosingPage'), 'ClosingPage'),
});

export const routes = [currentYearRoute, closingRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/uzdarymas', label: 'campaigns.menu', group: 'reporting', roles: ['coordinator'] },
];
