import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { institutionsQuery } from '@/api/plans';
import { collator } from '@/lib/format';
import type { PlanDraft } from './types';

export interface Register {
  nameOf: (code: string) => string | undefined;
  /** For a choice that is searched: everybody, or those who are left. */
  options: (without?: Set<string>) => { value: string; label: string }[];
  has: (code: string) => boolean;
}

/** Who is known: the register and those that the import adds to it. */
export function useRegister(newInstitutions: PlanDraft['newInstitutions']): Register {
  const { data } = useQuery(institutionsQuery);
  return useMemo(() => {
    const all = [...(data ?? []), ...newInstitutions].sort((a, b) => collator.compare(a.name, b.name));
    const names = new Map(all.map(({ code, name }) => [code, name]));
    return {
      nameOf: (code) => names.get(code),
      has: (code) => names.has(code),
      options: (without) =>
        all
          .filter(({ code }) => !without?.has(code))
          .map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    };
  }, [data, newInstitutions]);
}
