import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { homeFor } from '@/app/menu';
import { rootRoute, signedInRoute } from '@/app/root';

export interface SignInSearch {
  /** Where to go afterwards. */
  grizti?: string;
  /** The session ended during work. */
  baigesi?: boolean;
  /** Why another way to sign in did not work: a code of the server's. */
  klaida?: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prisijungti',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    grizti: text(search.grizti),
    baigesi: search.baigesi === true ? true : undefined,
    klaida: text(search.klaida),
  }),
  component: lazyRouteComponent(() => import('./pages/SignInPage'), 'SignInPage'),
});

const askLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prisijungti/nuoroda',
  validateSearch: (search: Record<string, unknown>): { grizti?: string; slaptazodis?: boolean } => ({
    grizti: text(search.grizti),
    slaptazodis: search.slaptazodis === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/AskLinkPage'), 'AskLinkPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nuoroda/$rusis',
  validateSearch: (search: Record<string, unknown>): { toliau?: string } => ({ toliau: text(search.toliau) }),
  component: lazyRouteComponent(() => import('./pages/LinkPage'), 'LinkPage'),
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeFor(context.menu, context.session.roles), replace: true });
  },
});

export const publicRoutes = [signInRoute, askLinkRoute, linkRoute] as const;
export const routes = [homeRoute] as const;
