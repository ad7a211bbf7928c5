import { useEffect } from 'react';
import { sessionStore } from '@/lib/storage';

const keyOf = (obligationId: string) => `apm.field.${obligationId}`;

/** The question of a row that was being answered last, in this window. */
export const lastField = (obligationId: string) => sessionStore.get<string>(keyOf(obligationId));

/** Notes where the person is, so that whoever has to leave comes back to the same question. */
export function useLastField(obligationId: string): void {
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.closest('form')) return;
      const field = target.closest('fieldset[id]')?.id ?? target.id;
      if (field) sessionStore.set(keyOf(obligationId), field);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [obligationId]);
}
