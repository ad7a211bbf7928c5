import type { QueryClient } from '@tanstack/react-query';
import type { AppRouter } from '@/app/router';
import { sessionQuery } from './api';

/** The session has ended during work: sign in, then come back to the same page. Drafts stay in this browser. */
export function leaveForSignIn(router: AppRouter, queryClient: QueryClient): void {
  if (router.state.location.pathname === '/prisijungti') return;
  queryClient.setQueryData(sessionQuery.queryKey, null);
  void router.navigate({
    to: '/prisijungti',
    search: { grizti: router.state.location.href, baigesi: true },
  });
}
