import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import { isProblem } from '@/api/problem';
import type { Session } from '@/api/types';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return (await api.get<Session>('/session', { signal })).data;
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

export const signIn = async (userName: string, password: string): Promise<Session> => {
  await api.post('/session', { body: { userName, password } });
  return (await api.get<Session>('/session')).data;
};

export const signOut = () => api.delete('/session');
