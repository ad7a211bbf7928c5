import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/sutikrinimas',
  beforeLoad: async ({ context }) => {
    requireRole('coordinator')({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({ to: '/valdymas/sutikrinimas/$year', params: { year: String(found.year) }, replace: true })
      : redirect({ to: '/valdymas', replace: true });
  },
});

const reconciliationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/sutikrinimas/$year',
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/ReconciliationPage'), 'ReconciliationPage'),
});

export const routes = [currentYearRoute, reconciliationRoute] as const;
export const menu: MenuItem[] = [
  {
    to: '/valdymas/sutikrinimas',
    label: 'reconciliation.menu',
    group: 'publishing',
    roles: ['coordinator'],
  },
];
