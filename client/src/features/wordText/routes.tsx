import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { requireRole, signedInRoute } from '@/app/root';

const wordRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/$year/word',
  beforeLoad: requireRole('reporter'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/WordPage'), 'WordPage'),
});

export const routes = [wordRoute] as const;
