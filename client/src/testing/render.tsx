import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter, type AppRouter } from '@/app/router';
import type { Session } from '@/api/types';
import { sessionQuery } from '@/features/session/api';
import { leaveForSignIn } from '@/features/session/leave';

interface Options {
  /** Signed in as; leave out to let the page ask the (mock) server. */
  session?: Session;
}

/** The whole application at an address, against the mock server of the test. */
export function renderAt(path: string, { session }: Options = {}) {
  const queryClient = createQueryClient(() => leaveForSignIn(router, queryClient));
  queryClient.setDefaultOptions({ queries: { retry: false, staleTime: 15_000 } });
  if (session) queryClient.setQueryData(sessionQuery.queryKey, session);
  const router: AppRouter = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  return { router, queryClient, ...render(<App queryClient={queryClient} router={router} />) };
}

/** Rules that need a real layout (contrast) are checked in the browser tests. */
export async function accessibilityProblems(root: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`);
}
