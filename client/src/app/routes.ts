/**
 * Every feature brings its own pages and menu entries: import them here and add them to both lists.
 * The order of the menu is the order on the page; the first entry a role may see is its home.
 */
import { menu as annexMenu, routes as annexRoutes } from '@/features/annex/routes';
import { menu as dashboardMenu, routes as dashboardRoutes } from '@/features/dashboard/routes';
import { menu as helpMenu, routes as helpRoutes } from '@/features/help/routes';
import { menu as officerMenu, routes as officerRoutes } from '@/features/officer/routes';
import { publicRoutes as sessionRoutes, routes as homeRoutes } from '@/features/session/routes';

export const publicRoutes = [...sessionRoutes] as const;
export const routes = [
  ...homeRoutes,
  ...officerRoutes,
  ...dashboardRoutes,
  ...annexRoutes,
  ...helpRoutes,
] as const;
export const menu = [...officerMenu, ...dashboardMenu, ...annexMenu, ...helpMenu];
