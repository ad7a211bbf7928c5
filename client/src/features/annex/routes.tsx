import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { versionIn } from '@/api/results';
import type { Status } from '@/api/types';
import { yearIn } from '@/api/years';
import type { MenuItem } from '@/app/menu';
import { signedInRoute } from '@/app/root';
import { statusOrder } from '@/components';
import type { VersionSearch } from '@/features/dashboard/routes';
import { readText } from '@/lib/search';

export interface AnnexSearch extends VersionSearch {
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
    versija: versionIn(search.versija),
    uzdavinys: /^\d{1,2}$/.test(String(search.uzdavinys)) ? Number(search.uzdavinys) : undefined,
    busena: statusOrder.find((status) => status === search.busena),
    vykdytojas: readText(search.vykdytojas, 100),
    q: readText(search.q),
    rodinys: search.rodinys === 'duomenys' ? 'duomenys' : undefined,
  }),
  search: { middlewares: [retainSearchParams(['versija'])] },
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
