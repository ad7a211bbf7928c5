import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/app/root';

const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/perziura',
  component: lazyRouteComponent(() => import('./pages/SharedPage'), 'SharedPage'),
});

export const publicRoutes = [sharedRoute] as const;
