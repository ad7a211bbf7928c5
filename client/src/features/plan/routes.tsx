import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { yearIn } from '@/api/years';

export interface PlanSearch {
  metai?: number;
  q?: string;
}

const yearOnly = (search: Record<string, unknown>): Pick<PlanSearch, 'metai'> => ({
  metai: yearIn(search.metai),
});

const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas',
  validateSearch: (search: Record<string, unknown>): PlanSearch => ({
    metai: yearIn(search.metai),
    // A code such as 01.02 may reach here as a number.
    q: ['string', 'number'].includes(typeof search.q) && search.q !== '' ? String(search.q) : undefined,
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/PlanPage'), 'PlanPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas/$itemId',
  validateSearch: yearOnly,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/ItemPage'), 'ItemPage'),
});

const amendmentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas/pakeitimai',
  validateSearch: yearOnly,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/AmendmentsPage'), 'AmendmentsPage'),
});

const budgetRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/planas/lesos',
  validateSearch: yearOnly,
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/BudgetPage'), 'BudgetPage'),
});

export const routes = [planRoute, itemRoute, amendmentsRoute, budgetRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/planas', label: 'plan.menu', group: 'plan', roles: ['coordinator'] },
];
