import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Session } from '@/api/types';
import { sessionQuery } from './api';

/** Only a path of this site: an address from outside must not send people elsewhere. */
export const localTarget = (target: string | undefined): string =>
  target && /^\/(?![/\\])/.test(target) && !/^\/(prisijungti|nuoroda)\b/.test(target) ? target : '/';

/** What follows every way to sign in. */
export function useEnter(): (session: Session, target: string | undefined) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  return (session, target) => {
    // Somebody else may have used this browser before.
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, session);
    router.history.replace(localTarget(target));
  };
}
