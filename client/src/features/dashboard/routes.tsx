import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { versionIn, type Version } from '@/api/results';
import type { Status } from '@/api/types';
import { yearIn } from '@/api/years';
import type { MenuItem } from '@/app/menu';
import { signedInRoute } from '@/app/root';
import { statusOrder } from '@/components';
import { columns, type Column } from './executorOrder';

/** Which state of the year a page of results shows. It stays while one walks from page to page. */
export interface VersionSearch {
  versija?: Version;
}

export interface DashboardSearch extends VersionSearch {
  metai?: number;
  /** The table of executors: which of them, in which order. */
  vykdytojai?: 'institucijos' | 'savivaldybes';
  rusiuoti?: Column;
  kryptis?: 'mazejanti';
}

export interface TaskSearch extends VersionSearch {
  busena?: Status;
}

const dashboardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/komisija',
  validateSearch: (search: Record<string, unknown>): DashboardSearch => ({
    metai: yearIn(search.metai),
    versija: versionIn(search.versija),
    vykdytojai:
      search.vykdytojai === 'institucijos' || search.vykdytojai === 'savivaldybes'
        ? search.vykdytojai
        : undefined,
    rusiuoti: columns.find((column) => column === search.rusiuoti),
    kryptis: search.kryptis === 'mazejanti' ? 'mazejanti' : undefined,
  }),
  search: { middlewares: [retainSearchParams(['versija'])] },
  component: lazyRouteComponent(() => import('./pages/DashboardPage'), 'DashboardPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/komisija/$year/uzdavinys/$no',
  validateSearch: (search: Record<string, unknown>): TaskSearch => ({
    busena: statusOrder.find((status) => status === search.busena),
    versija: versionIn(search.versija),
  }),
  search: { middlewares: [retainSearchParams(['versija'])] },
  component: lazyRouteComponent(() => import('./pages/TaskPage'), 'TaskPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/komisija/$year/eilute/$itemId',
  validateSearch: (search: Record<string, unknown>): VersionSearch => ({
    versija: versionIn(search.versija),
  }),
  search: { middlewares: [retainSearchParams(['versija'])] },
  component: lazyRouteComponent(() => import('./pages/ItemPage'), 'ItemPage'),
});

export const routes = [dashboardRoute, taskRoute, itemRoute] as const;
export const menu: MenuItem[] = [
  {
    to: '/komisija',
    label: 'dashboard.menu',
    group: 'results',
    roles: ['commission', 'analyst', 'coordinator', 'reporter', 'administrator'],
  },
];
