import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import { isProblem } from '@/api/problem';
import type { Session } from '@/api/types';
import { setLanguage } from '@/i18n';
import { switchKeysOffForAccount } from '@/lib/useCommandKeys';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      const { data } = await api.get<Session>('/session', { signal });
      switchKeysOffForAccount(data.shortcutsOff ?? false);
      return data;
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

export interface Credentials {
  userName: string;
  password: string;
  /** Of the second factor, where the server asked for it. */
  code?: string;
}

export async function signIn({ userName, password, code }: Credentials): Promise<Session> {
  await api.post('/session', { body: { userName, password, code: code ?? null } });
  return enter();
}

export async function signInByLink(token: string, code?: string): Promise<Session> {
  await api.post('/links/sign-in', { body: { token, code: code ?? null } });
  return enter();
}

/** The page speaks the language that the account's owner chose. */
async function enter(): Promise<Session> {
  const { data } = await api.get<Session>('/session');
  switchKeysOffForAccount(data.shortcutsOff ?? false);
  if (data.language) await setLanguage(data.language === 'english' ? 'en' : 'lt');
  return data;
}

export const signOut = () => api.delete('/session');

/** Other ways to sign in than a password. */
export const waysQuery = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: async ({ signal }) =>
    (await api.get<{ external: string | null }>('/session/ways', { signal })).data,
  staleTime: Infinity,
});

export type LinkPurpose = 'invitation' | 'passwordReset' | 'signIn';

export interface OneTimeLink {
  purpose: LinkPurpose;
  userName: string;
  displayName: string;
  shortestPassword: number;
  servesFrom: string | null;
  servesTo: string | null;
}

export const askLink = (purpose: LinkPurpose, account: string, path?: string) =>
  api.post('/links', { body: { purpose, account, path: path ?? null } });

export const lookAtLink = async (token: string) =>
  (await api.post<OneTimeLink>('/links/state', { body: { token } })).data;

export const choosePassword = (token: string, password: string) =>
  api.post('/links/password', { body: { token, password } });
