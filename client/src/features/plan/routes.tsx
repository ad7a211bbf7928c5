import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { yearIn } from '@/api/years';
import { readText } from '@/lib/search';

export interface PlanYearSearch {
  metai?: number;
  /** Which plan, where there are several; it stays while one walks from page to page of it. */
  planas?: string;
}

export interface PlanSearch extends PlanYearSearch {
  q?: string;
}

const planYear = (search: Record<string, unknown>): PlanYearSearch => ({
  metai: yearIn(search.metai),
  planas: readText(search.planas, 36),
});
const samePlan = { middlewares: [retainSearchParams<PlanYearSearch>(['planas'])] };

const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas',
  validateSearch: (search: Record<string, unknown>): PlanSearch => ({
    ...planYear(search),
    // A code such as 01.02 may reach here as a number.
    q: ['string', 'number'].includes(typeof search.q) && search.q !== '' ? String(search.q) : undefined,
  }),
  search: samePlan,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/PlanPage'), 'PlanPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas/$itemId',
  validateSearch: planYear,
  search: samePlan,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/ItemPage'), 'ItemPage'),
});

const amendmentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas/pakeitimai',
  validateSearch: planYear,
  search: samePlan,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/AmendmentsPage'), 'AmendmentsPage'),
});

const budgetRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas/lesos',
  validateSearch: planYear,
  search: samePlan,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/BudgetPage'), 'BudgetPage'),
});

export const routes = [planRoute, itemRoute, amendmentsRoute, budgetRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/planas', label: 'plan.menu', group: 'plan', roles: ['coordinator'] },
];
