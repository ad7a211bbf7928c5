import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, secondFactorPath, signedInRoute } from '@/app/root';

const usersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/valdymas/naudotojai',
  validateSearch: (search: Record<string, unknown>): { ieskoti?: string } => ({
    ieskoti: typeof search.ieskoti === 'string' && search.ieskoti ? search.ieskoti.slice(0, 200) : undefined,
  }),
  beforeLoad: requireRole('administrator'),
  component: lazyRouteComponent(() => import('./pages/UsersPage'), 'UsersPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nustatymai',
  validateSearch: (search: Record<string, unknown>): { klaida?: string } => ({
    klaida: typeof search.klaida === 'string' ? search.klaida : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/SettingsPage'), 'SettingsPage'),
});

const secondFactorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: secondFactorPath,
  component: lazyRouteComponent(() => import('./pages/SecondFactorPage'), 'SecondFactorPage'),
});

export const routes = [usersRoute, settingsRoute, secondFactorRoute] as const;
export const menu: MenuItem[] = [
  { to: '/valdymas/naudotojai', label: 'accounts.menu', roles: ['administrator'] },
];
