import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Annex, Assessment, Campaign, Dashboard, PlanSummary } from './types';

/** What one plan and year looks like: read by the coordinator's, the commission's and the analyst's pages alike. */
export const dashboardQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['dashboard', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Dashboard>(`/plans/${planId}/years/${year}/dashboard`, { signal })).data,
  });

export const annexRowsQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['annex', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Annex>(`/plans/${planId}/years/${year}/annex`, { signal })).data,
  });

/** The explanation of one item, with the version of its decision as the entity tag. */
export const assessmentQuery = (itemId: string, year: number) =>
  queryOptions({
    queryKey: ['assessment', itemId, year],
    queryFn: ({ signal }) => api.get<Assessment>(`/items/${itemId}/assessment`, { query: { year }, signal }),
  });

export interface PlanYear {
  plan: PlanSummary;
  year: number;
  campaign: Campaign;
  /** Every year of the plan, for the switch. */
  years: number[];
}

/** The asked year if some plan has it; otherwise the year being reported now, otherwise the latest one. */
export function planYearOf(plans: PlanSummary[], asked?: number): PlanYear | null {
  const all = plans.flatMap((plan) => plan.campaigns.map((campaign) => ({ plan, campaign })));
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
