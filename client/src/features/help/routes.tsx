import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MenuItem } from '@/app/menu';
import { rootRoute } from '@/app/root';

const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pagalba',
  component: lazyRouteComponent(() => import('./pages/HelpPage'), 'HelpPage'),
});

export const routes = [helpRoute] as const;
export const menu: MenuItem[] = [];
