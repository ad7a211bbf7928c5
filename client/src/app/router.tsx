import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { PageSkeleton } from '@/components';
import { rootRoute, signedInRoute } from './root';
import { menu, publicRoutes, routes } from './routes';

const routeTree = rootRoute.addChildren([...publicRoutes, signedInRoute.addChildren([...routes])]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient, menu },
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 300,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
