import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { AccountLanguage, Page, Role } from '@/api/types';
import type { Language } from '@/i18n';

export interface User {
  id: string;
  userName: string;
  displayName: string;
  role: Role;
  institutionCode: string | null;
  institutionName: string | null;
  email: string | null;
  phone: string | null;
  language: AccountLanguage;
  isActive: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  deputyOf: string | null;
  servesFrom: string | null;
  servesTo: string | null;
  version: number;
}

export const usersQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['users', search],
    queryFn: async ({ signal, pageParam }) =>
      (await api.get<Page<User>>('/users', { query: { search, limit: 50, cursor: pageParam }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export interface Invitation {
  userName: string;
  displayName: string;
  role: Role;
  institutionCode: string | null;
  email: string;
  phone: string | null;
  language: AccountLanguage;
}

export const inviteUser = async (body: Invitation) => (await api.post<User>('/users', { body })).data;

export const updateUser = async (
  user: User,
  body: { displayName: string; email: string; phone: string | null },
) => (await api.put<User>(`/users/${user.id}`, { body, ifMatch: user.version })).data;

export type UserAct = 'invitation' | 'deactivation' | 'activation' | 'endSessions' | 'removeSecondFactor';

export async function actOnUser(user: User, act: UserAct): Promise<void> {
  const path = `/users/${user.id}`;
  const ifMatch = user.version;
  if (act === 'endSessions') await api.delete(`${path}/sessions`);
  else if (act === 'removeSecondFactor') await api.delete(`${path}/second-factor`, { ifMatch });
  else await api.post(`${path}/${act}`, { ifMatch });
}

export interface Institution {
  code: string;
  name: string;
}

export const institutionsQuery = queryOptions({
  queryKey: ['institutions'],
  queryFn: async ({ signal }) => (await api.get<Page<Institution>>('/institutions', { signal })).data.items,
  staleTime: Infinity,
});

export type MailFrequency = 'everything' | 'deadlinesOnly';

export interface Preferences {
  language: AccountLanguage;
  mailFrequency: MailFrequency;
  shortcutsOff: boolean;
}

/** One's own account. */
export interface Account extends Preferences {
  email: string | null;
  phone: string | null;
  hasPassword: boolean;
  shortestPassword: number;
  hasSecondFactor: boolean;
  secondFactorRequired: boolean;
  recoveryCodesLeft: number;
  external: boolean;
  isDeputy: boolean;
  version: number;
}

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }) => (await api.get<Account>('/session/account', { signal })).data,
});

export const setPreferences = async (account: Account, body: Preferences) =>
  (await api.put<Account>('/session/preferences', { body, ifMatch: account.version })).data;

export const accountLanguage = (language: Language): AccountLanguage =>
  language === 'en' ? 'english' : 'lithuanian';

/** The header's switch holds at the next sign-in too; where it cannot be kept, the page is switched all the same. */
export async function keepLanguage(language: Language): Promise<void> {
  try {
    const { data } = await api.get<Account>('/session/account');
    const { mailFrequency, shortcutsOff } = data;
    await setPreferences(data, { language: accountLanguage(language), mailFrequency, shortcutsOff });
  } catch {
    // The next switch or the settings page tries again.
  }
}

export const changePassword = (current: string, password: string) =>
  api.post('/session/password', { body: { current: current || null, password } });

export interface SecondFactor {
  /** As text, for who cannot scan. */
  secret: string;
  uri: string;
}

export const beginSecondFactor = async () => (await api.post<SecondFactor>('/session/second-factor')).data;

export const confirmSecondFactor = async (code: string) =>
  (await api.post<{ recoveryCodes: string[] }>('/session/second-factor/confirmation', { body: { code } }))
    .data.recoveryCodes;

export const removeSecondFactor = (password: string, code: string) =>
  api.post('/session/second-factor/removal', { body: { password: password || null, code } });

export const unlinkExternal = () => api.delete('/session/external');

export interface SessionEntry {
  id: string;
  device: string | null;
  method: 'password' | 'link' | 'external';
  startedAt: string;
  expiresAt: string;
  current: boolean;
}

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await api.get<Page<SessionEntry>>('/sessions', { signal })).data.items,
});

export const endSession = (id: string) => api.delete(`/sessions/${id}`);
export const endOtherSessions = () => api.delete('/sessions');

export interface Deputy {
  id: string;
  userName: string;
  name: string;
  email: string | null;
  from: string;
  to: string;
  hasPassword: boolean;
  version: number;
}

export const deputiesQuery = queryOptions({
  queryKey: ['deputies'],
  queryFn: async ({ signal }) => (await api.get<Page<Deputy>>('/deputies', { signal })).data.items,
});

export interface DeputyInput {
  name: string;
  email: string;
  from: string;
  to: string;
  /** Where the letter's link goes on afterwards: the row that is handed over. */
  path?: string;
}

export const appointDeputy = async (body: DeputyInput) =>
  (await api.post<Deputy>('/deputies', { body })).data;

export const changeDeputy = async (deputy: Deputy, from: string, to: string) =>
  (await api.put<Deputy>(`/deputies/${deputy.id}`, { body: { from, to }, ifMatch: deputy.version })).data;

export const endDeputy = (deputy: Deputy) =>
  api.delete(`/deputies/${deputy.id}`, { ifMatch: deputy.version });
