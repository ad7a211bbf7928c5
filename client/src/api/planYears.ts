import type { Campaign, PlanSummary } from './types';

/** One plan in one year: what every page of results is about. */
export interface PlanYear {
  planId: string;
  planTitle: string;
  year: number;
  campaign: Campaign;
}

/** Years with data, the latest first; a year whose reporting has not begun has none. */
export function planYears(plans: PlanSummary[]): PlanYear[] {
  return plans
    .flatMap((plan) =>
      plan.campaigns
        .filter((campaign) => campaign.state !== 'planned')
        .map((campaign) => ({ planId: plan.id, planTitle: plan.title, year: campaign.year, campaign })),
    )
    .sort((a, b) => b.year - a.year);
}

/** The year asked for; without one the latest, which for most readers means the latest published. */
export function pickYear(
  years: PlanYear[],
  wanted: number | undefined,
  seesUnpublished: boolean,
): PlanYear | null {
  if (wanted !== undefined) return years.find(({ year }) => year === wanted) ?? null;
  const published = years.find(({ campaign }) => campaign.state === 'published');
  return (seesUnpublished ? years[0] : published) ?? years[0] ?? null;
}
