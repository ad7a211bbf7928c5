import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Institution, Plan, PlanSummary } from './types';

/** Plans and institutions are read by nearly every feature; what belongs to one feature stays in its own api.ts. */
export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: async ({ signal }) => (await api.get<{ items: PlanSummary[] }>('/plans', { signal })).data.items,
  staleTime: 5 * 60_000,
});

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId],
    queryFn: async ({ signal }) => (await api.get<Plan>(`/plans/${planId}`, { signal })).data,
    staleTime: 5 * 60_000,
  });

export const institutionsQuery = queryOptions({
  queryKey: ['institutions'],
  queryFn: async ({ signal }) =>
    (await api.get<{ items: Institution[] }>('/institutions', { signal })).data.items,
  staleTime: 5 * 60_000,
});
