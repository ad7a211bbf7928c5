import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

export { http, HttpResponse } from 'msw';

/** Stands in for the API in tests; the address pattern is that of version 1. */
export const url = (path: string) => `*/api/v1${path}`;

/** Call once at the top of a test file; add answers per test with `server.use(...)`. */
export function startServer() {
  // Every sign-in page asks for it.
  const server = setupServer(answer('/session/ways', { external: null }));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

export const answer = (path: string, body: JsonBodyType) =>
  http.get(url(path), () => HttpResponse.json(body));

export const problem = (status: number, code: string, more: Record<string, JsonBodyType> = {}) =>
  HttpResponse.json({ status, code, title: code, ...more }, { status });
