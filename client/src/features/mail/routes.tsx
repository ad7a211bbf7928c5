import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, rootRoute, signedInRoute } from '@/app/root';
import { plansQuery } from '@/api/plans';
import { planYearOf, yearIn } from '@/api/years';
import { letterStates, mailKinds, type LetterState, type MailKind, type MailLanguage } from './api';

export interface RemindersSearch {
  laiskas?: MailKind;
  kalba?: MailLanguage;
}

export interface LettersSearch {
  metai?: number;
  busena?: LetterState;
}

const currentYearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/priminimai',
  beforeLoad: async ({ context }) => {
    requireRole('coordinator')({ context });
    const found = planYearOf(await context.queryClient.ensureQueryData(plansQuery));
    throw found
      ? redirect({ to: '/valdymas/priminimai/$year', params: { year: String(found.year) }, replace: true })
      : redirect({ to: '/valdymas', replace: true });
  },
});

const remindersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/priminimai/$year',
  validateSearch: (search: Record<string, unknown>): RemindersSearch => ({
    laiskas: mailKinds.find((kind) => kind === search.laiskas),
    kalba: search.kalba === 'en' ? 'en' : undefined,
  }),
  beforeLoad: requireRole('coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/RemindersPage'), 'RemindersPage'),
});

const lettersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/laiskai',
  validateSearch: (search: Record<string, unknown>): LettersSearch => ({
    metai: yearIn(search.metai),
    busena: letterStates.find((state) => state === search.busena),
  }),
  beforeLoad: requireRole('coordinator', 'administrator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/LettersPage'), 'LettersPage'),
});

const openingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laiskas/$letterId',
  validateSearch: (search: Record<string, unknown>): { eilute?: string } => ({
    eilute: typeof search.eilute === 'string' ? search.eilute : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/OpeningPage'), 'OpeningPage'),
});

export const publicRoutes = [openingRoute] as const;
export const routes = [currentYearRoute, remindersRoute, lettersRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/priminimai', label: 'mail.menu.reminders', group: 'reporting', roles: ['coordinator'] },
  {
    to: '/valdymas/laiskai',
    label: 'mail.menu.letters',
    group: 'reporting',
    roles: ['coordinator', 'administrator'],
  },
];
