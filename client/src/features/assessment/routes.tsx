import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf } from '@/api/years';
import { rowFilters, type RowFilter } from './decision';

export interface AssessmentSearch {
  rodyti?: RowFilter;
  /** In the plan's order; otherwise differences come first. */
  tvarka?: 'planas';
  /** The row whose decision is open. */
  eilute?: string;
}

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/vertinimas',
  beforeLoad: async ({ context }) => {
    requireRole('coordinator')({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({
          to: '/valdymas/vertinimas/$year',
          params: { year: String(found.year) },
          replace: true,
        })
      : redirect({ to: '/valdymas', replace: true });
  },
});

const assessmentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/vertinimas/$year',
  validateSearch: (search: Record<string, unknown>): AssessmentSearch => ({
    rodyti: rowFilters.find((filter) => filter === search.rodyti),
    tvarka: search.tvarka === 'planas' ? 'planas' : undefined,
    eilute: typeof search.eilute === 'string' ? search.eilute : undefined,
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/AssessmentPage'), 'AssessmentPage'),
});

export const routes = [currentYearRoute, assessmentRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/vertinimas', label: 'assessment.menu', group: 'deciding', roles: ['coordinator'] },
];
