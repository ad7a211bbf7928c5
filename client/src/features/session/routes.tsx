import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { homeFor } from '@/app/menu';
import { rootRoute, signedInRoute } from '@/app/root';

export interface SignInSearch {
  /** Where to go afterwards. */
  grizti?: string;
  /** The session ended during work. */
  baigesi?: boolean;
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prisijungti',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    grizti: typeof search.grizti === 'string' ? search.grizti : undefined,
    baigesi: search.baigesi === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/SignInPage'), 'SignInPage'),
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeFor(context.menu, context.session.roles), replace: true });
  },
});

export const publicRoutes = [signInRoute] as const;
export const routes = [homeRoute] as const;
