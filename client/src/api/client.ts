import { currentLanguage } from '@/i18n/language';
import { ApiProblem, problemFrom } from './problem';

export interface Answer<T> {
  data: T;
  /** The strong ETag as the server sent it, quotes included. */
  etag: string | null;
}

type Query = Record<string, string | number | boolean | null | undefined>;

export interface Options {
  query?: Query;
  body?: unknown;
  /** A form with a file, instead of a body. */
  form?: FormData;
  ifMatch?: string | number | null;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

const base = '/api/v1';

export function apiUrl(path: string, query?: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return `${base}${path}${text ? `?${text}` : ''}`;
}

/** A version number as the strong entity tag the API expects. */
export function entityTag(version: string | number): string {
  const text = String(version);
  return text.startsWith('"') ? text : `"${text}"`;
}

async function send<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': currentLanguage(),
  };
  if (method !== 'GET') headers['X-CSRF'] = '1';
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.ifMatch != null) headers['If-Match'] = entityTag(options.ifMatch);
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;

  let response: Response;
  try {
    response = await fetch(new URL(apiUrl(path, options.query), window.location.origin), {
      method,
      headers,
      credentials: 'same-origin',
      body: options.form ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      signal: options.signal,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem({ status: 0, code: 'network' });
  }

  if (!response.ok) throw await problemFrom(response);
  const text = response.status === 204 ? '' : await response.text();
  return { data: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get('ETag') };
}

export const api = {
  get: <T>(path: string, options?: Options) => send<T>('GET', path, options),
  post: <T>(path: string, options?: Options) => send<T>('POST', path, options),
  put: <T>(path: string, options?: Options) => send<T>('PUT', path, options),
  delete: <T>(path: string, options?: Options) => send<T>('DELETE', path, options),
};
