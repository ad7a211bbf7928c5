import { useSuspenseQuery } from '@tanstack/react-query';
import { pickYear, planYears, type PlanYear } from '@/api/planYears';
import { plansQuery } from '@/api/plans';
import { useHasRole } from '@/features/session/useSession';

/** The plan and year that the address means, and the years to choose from. */
export function usePlanYear(wanted?: number): { planYear: PlanYear | null; years: number[] } {
  const { data: plans } = useSuspenseQuery(plansQuery);
  const seesUnpublished = useHasRole('coordinator', 'commission');
  const all = planYears(plans);
  return {
    planYear: pickYear(all, wanted, seesUnpublished),
    years: [...new Set(all.map(({ year }) => year))],
  };
}
