import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plansQuery } from '@/api/plans';
import { requireRole, signedInRoute } from '@/app/root';

const excelRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mano/$year/excel',
  beforeLoad: requireRole('reporter'),
  loader: ({ context }) => context.queryClient.ensureQueryData(plansQuery),
  component: lazyRouteComponent(() => import('./pages/ExcelPage'), 'ExcelPage'),
});

export const routes = [excelRoute] as const;
