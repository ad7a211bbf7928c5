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

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/kampanijos',
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/CampaignsPage'), 'CampaignsPage'),
});

const newRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/kampanijos/nauja',
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/NewCampaignPage'), 'NewCampaignPage'),
});

const campaignRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/kampanijos/$year',
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/CampaignPage'), 'CampaignPage'),
});

export const routes = [currentYearRoute, closingRoute, listRoute, newRoute, campaignRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/kampanijos', label: 'campaigns.list.menu', group: 'reporting', roles: ['coordinator'] },
  { to: '/valdymas/uzdarymas', label: 'campaigns.menu', group: 'reporting', roles: ['coordinator'] },
];
