import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import type { Role, Session } from '@/api/types';
import { sessionQuery } from '@/features/session/api';
import { Layout } from './Layout';
import type { MenuItem } from './menu';
import { FailedPage, ForbiddenError, NotFoundPage } from './pages';

export interface RouterContext {
  queryClient: QueryClient;
  menu: MenuItem[];
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <Layout>
      <Outlet />
    </Layout>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: FailedPage,
});

/** The only page of who still has to set a second factor up. */
export const secondFactorPath = '/nustatymai/dvieju-veiksmu';

/** Parent of every page that needs a signed-in user. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }): Promise<{ session: Session }> => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/prisijungti', search: { grizti: location.href } });
    if (session.secondFactorSetup && location.pathname !== secondFactorPath) {
      throw redirect({ to: secondFactorPath, replace: true });
    }
    return { session };
  },
  component: Outlet,
  errorComponent: FailedPage,
  notFoundComponent: NotFoundPage,
});

/** `beforeLoad: requireRole('coordinator')`: others see why the page is not for them. The server decides all the same. */
export const requireRole =
  (...roles: Role[]) =>
  ({ context }: { context: { session: Session } }): void => {
    if (!context.session.roles.some((role) => roles.includes(role))) throw new ForbiddenError();
  };
