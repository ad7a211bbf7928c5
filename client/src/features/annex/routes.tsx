import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Status } from '@/api/types';
import { yearIn } from '@/api/years';
import type { MenuItem } from '@/app/menu';
import { signedInRoute } from '@/app/root';
import { statusOrder } from '@/components';
import { readText } from '@/lib/search';

export interface AnnexSearch {
  metai?: number;
  uzdavinys?: number;
  busena?: Status;
  vykdytojas?: string;
  q?: string;
  /** Data instead of the printed layout. */
  rodinys?: 'duomenys';
}

const annexRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/analize',
  validateSearch: (search: Record<string, unknown>): AnnexSearch => ({
    metai: yearIn(search.metai),
    uzdavinys: /^\d{1,2}$/.test(String(search.uzdavinys)) ? Number(search.uzdavinys) : undefined,
    busena: statusOrder.find((status) => status === search.busena),
    vykdytojas: readText(search.vykdytojas, 100),
    q: readText(search.q),
    rodinys: search.rodinys === 'duomenys' ? 'duomenys' : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/AnnexPage'), 'AnnexPage'),
});

export const routes = [annexRoute] as const;
export const menu: MenuItem[] = [
  {
    to: '/analize',
    label: 'annex.menu',
    group: 'results',
    roles: ['analyst', 'commission', 'coordinator', 'reporter', 'administrator'],
  },
];
