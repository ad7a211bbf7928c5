import { useSuspenseQuery } from '@tanstack/react-query';
import type { Role, Session } from '@/api/types';
import { sessionQuery } from './api';

/** The signed-in user; for pages behind the guard only. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  return data ?? nobody;
}

export function useHasRole(...roles: Role[]): boolean {
  return useSession().roles.some((role) => roles.includes(role));
}

// Shown for the blink of an eye between signing out and the sign-in page.
const nobody: Session = { userName: '', displayName: '', roles: [] };
