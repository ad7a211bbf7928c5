import type { Campaign, PlanSummary } from './types';

/** One plan in one year, for the coordinator: years whose reporting has not begun are there too. */
export interface PlanYear {
  plan: PlanSummary;
  year: number;
  campaign: Campaign;
  /** Every year of the plan, for the switch. */
  years: number[];
}

/**
 * The asked year if some plan has it; otherwise the year being reported now, otherwise the latest one. Of an asked plan,
 * where there is such a one, nothing but its own years.
 */
export function planYearOf(plans: PlanSummary[], asked?: number, planId?: string): PlanYear | null {
  const wanted = plans.filter(({ id }) => id === planId);
  const all = (wanted.length > 0 ? wanted : plans).flatMap((plan) =>
    plan.campaigns.map((campaign) => ({ plan, campaign })),
  );
  const latestFirst = [...all].sort((a, b) => b.campaign.year - a.campaign.year);
  const found =
    latestFirst.find(({ campaign }) => campaign.year === asked) ??
    latestFirst.find(({ campaign }) => campaign.state === 'open') ??
    latestFirst.find(({ campaign }) => campaign.state !== 'planned') ??
    latestFirst[0];
  if (!found) return null;
  const years = found.plan.campaigns.map((campaign) => campaign.year).sort((a, b) => a - b);
  return { ...found, year: found.campaign.year, years };
}

/** A year in the address; anything else than four digits is as good as none. */
export function yearIn(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : undefined;
}
