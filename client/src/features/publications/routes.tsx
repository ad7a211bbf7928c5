import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { versionIn, type Version } from '@/api/results';
import { planYearOf } from '@/api/years';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';

export interface PublicationSearch {
  /** Two states of the year to compare: versions, or the year as it is now. */
  nuo?: Version;
  iki?: Version;
}

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/publikavimas',
  beforeLoad: async ({ context }) => {
    requireRole('coordinator')({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({ to: '/valdymas/publikavimas/$year', params: { year: String(found.year) }, replace: true })
      : redirect({ to: '/valdymas', replace: true });
  },
});

const publicationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/publikavimas/$year',
  validateSearch: (search: Record<string, unknown>): PublicationSearch => ({
    nuo: versionIn(search.nuo),
    iki: versionIn(search.iki),
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/PublicationPage'), 'PublicationPage'),
});

export const routes = [currentYearRoute, publicationRoute] as const;
export const menu: MenuItem[] = [
  {
    to: '/valdymas/publikavimas',
    label: 'publications.menu',
    group: 'publishing',
    roles: ['coordinator'],
  },
];
