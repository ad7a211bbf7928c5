import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { yearIn } from '@/api/years';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';
import { views, type View } from './views';

export interface MoneySearch {
  metai?: number;
  rodyti?: View;
  /** Also the rows of which no amount is known. */
  visos?: boolean;
}

const moneyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/lesos',
  validateSearch: (search: Record<string, unknown>): MoneySearch => ({
    metai: yearIn(search.metai),
    rodyti: views.find((view) => view === search.rodyti),
    visos: search.visos === true ? true : undefined,
  }),
  beforeLoad: requireRole('coordinator', 'commission', 'analyst'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/MoneyPage'), 'MoneyPage'),
});

export const routes = [moneyRoute] as const;
export const menu: MenuItem[] = [
  { to: '/lesos', label: 'budgets.menu', group: 'results', roles: ['commission', 'analyst', 'coordinator'] },
];
