import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import type { Status } from '@/api/types';
import { planYearOf, yearIn } from '@/api/years';
import { differenceKinds, type DifferenceKind } from './api';
import { decidable, rowFilters, type RowFilter } from './decision';

export interface AssessmentSearch {
  rodyti?: RowFilter;
  /** In the plan's order; otherwise differences come first. */
  tvarka?: 'planas';
  /** The row whose decision is open. */
  eilute?: string;
  /** The similar cases beside it. */
  precedentai?: true;
}

export interface RegisterSearch {
  metai?: number;
  rusis?: DifferenceKind;
  uzdavinys?: number;
  galutinis?: Status;
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
    precedentai: search.precedentai === true ? true : undefined,
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/AssessmentPage'), 'AssessmentPage'),
});

const registerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/skirtumai',
  validateSearch: (search: Record<string, unknown>): RegisterSearch => ({
    metai: yearIn(search.metai),
    rusis: differenceKinds.find((kind) => kind === search.rusis),
    uzdavinys: /^\d{1,2}$/.test(String(search.uzdavinys)) ? Number(search.uzdavinys) : undefined,
    galutinis: decidable.find((status) => status === search.galutinis),
  }),
  beforeLoad: requireRole('coordinator', 'commission', 'analyst'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/RegisterPage'), 'RegisterPage'),
});

export const routes = [currentYearRoute, assessmentRoute, registerRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/vertinimas', label: 'assessment.menu', group: 'deciding', roles: ['coordinator'] },
];

/** Stands behind the pages of results, so that nobody who only reads starts here. */
export const registerMenu: MenuItem[] = [
  {
    to: '/skirtumai',
    label: 'assessment.register.menu',
    group: 'deciding',
    roles: ['coordinator', 'commission', 'analyst'],
  },
];
