import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Annex, Assessment, Dashboard, PlannedKind, ReportState, Status } from './types';

/** Results of a year are read by the dashboard, the annex and the help of both; what belongs to one feature stays there. */
export interface AnnexFilter {
  task?: number;
  status?: Status;
  executor?: string;
  q?: string;
}

/** A published version's number, or the year as it is now. Left out: what the reader sees by default. */
export type Version = number | 'live';

/** A version in the address; anything else is as good as none. */
export function versionIn(value: unknown): Version | undefined {
  if (value === 'live') return 'live';
  const number = Number(value);
  return value !== '' && Number.isInteger(number) && number > 0 ? number : undefined;
}

export const annexPath = (planId: string, year: number) => `/plans/${planId}/years/${year}/annex`;

export const annexQuery = (planId: string, year: number, filter: AnnexFilter = {}, version?: Version) =>
  queryOptions({
    queryKey: ['results', 'annex', planId, year, filter, version],
    queryFn: async ({ signal }) =>
      (await api.get<Annex>(annexPath(planId, year), { signal, query: { ...filter, version } })).data,
    // The rows stay while the next filter is asked for; another year is another table.
    placeholderData: (previous, query) => {
      const key = query?.queryKey as unknown[] | undefined;
      const same = key?.[2] === planId && key[3] === year && key[5] === version;
      return same ? keepPreviousData(previous) : undefined;
    },
  });

export const dashboardQuery = (planId: string, year: number, version?: Version) =>
  queryOptions({
    queryKey: ['results', 'dashboard', planId, year, version],
    queryFn: async ({ signal }) =>
      (await api.get<Dashboard>(`/plans/${planId}/years/${year}/dashboard`, { signal, query: { version } }))
        .data,
  });

export const assessmentQuery = (itemId: string, year: number, version?: Version) =>
  queryOptions({
    queryKey: ['results', 'assessment', itemId, year, version],
    queryFn: async ({ signal }) =>
      (await api.get<Assessment>(`/items/${itemId}/assessment`, { signal, query: { year, version } })).data,
  });

interface Part {
  state: ReportState;
  reasons: string[];
  plannedKind: PlannedKind;
}

/** Handed in and not sent back. A campaign closed over an empty report marks it "not reported", whatever its state. */
export const isHandedIn = (part: Part): boolean =>
  (part.state === 'submitted' || part.state === 'accepted') && !part.reasons.includes('notReported');

/** Who planned nothing stands outside every "x of y". */
export const isExpected = (part: Part): boolean => part.plannedKind !== 'nothing';
