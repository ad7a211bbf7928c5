import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Obligation } from '@/api/obligations';

export interface ReadOnlyLink {
  id: string;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

/** A row as the holder of a link sees it. */
export type SharedRow = Pick<
  Obligation,
  | 'id'
  | 'taskNo'
  | 'measureCode'
  | 'actionNo'
  | 'title'
  | 'criterionText'
  | 'planned'
  | 'asks'
  | 'state'
  | 'report'
  | 'returnComment'
  | 'receipt'
> & { target: number | null; unit: string | null; deadline: string | null };

export interface SharedYear {
  planTitle: string;
  year: number;
  dueOn: string;
  executor: { code: string; name: string; isMunicipality: boolean };
  sharedBy: string;
  expiresAt: string;
  rows: SharedRow[];
}

const linksPath = (planId: string, year: number) => `/plans/${planId}/years/${year}/read-only-links`;

export const linksQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['read-only-links', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<{ items: ReadOnlyLink[] }>(linksPath(planId, year), { signal })).data.items,
  });

export async function createLink(
  planId: string,
  year: number,
): Promise<{ token: string; link: ReadOnlyLink }> {
  return (await api.post<{ token: string; link: ReadOnlyLink }>(linksPath(planId, year))).data;
}

export async function revokeLink(planId: string, year: number, id: string): Promise<void> {
  await api.delete(`${linksPath(planId, year)}/${id}`);
}

/** The token goes in the body: addresses end up in logs. */
export const sharedYearQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared-year', token],
    queryFn: async ({ signal }) =>
      (await api.post<SharedYear>('/read-only-links/opening', { body: { token }, signal })).data,
    retry: false,
    staleTime: Infinity,
  });

/** What follows the `#` never leaves the browser on its own. */
export const linkAddress = (token: string) => `${window.location.origin}/perziura#${token}`;
