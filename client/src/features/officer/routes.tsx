import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { requireRole, signedInRoute } from '@/app/root';

const dueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/DuePage'), 'DuePage'),
});

const historyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/istorija',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/HistoryPage'), 'HistoryPage'),
});

const rowRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/$year/$obligationId',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/RowPage'), 'RowPage'),
});

const checkRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/$year/perziura',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/CheckPage'), 'CheckPage'),
});

const gridRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/$year/lentele',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/GridPage'), 'GridPage'),
});

const formRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/$year/forma',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/FormPage'), 'FormPage'),
});

const receiptRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/$year/pateikta',
  beforeLoad: requireRole('reporter'),
  component: lazyRouteComponent(() => import('./pages/ReceiptPage'), 'ReceiptPage'),
});

export const routes = [
  dueRoute,
  historyRoute,
  rowRoute,
  gridRoute,
  formRoute,
  checkRoute,
  receiptRoute,
] as const;

export const menu: MenuItem[] = [
  { to: '/mano', label: 'officer.menu.due', roles: ['reporter'] },
  { to: '/mano/istorija', label: 'officer.menu.past', roles: ['reporter'] },
];
