import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Version } from '@/api/results';
import type { Counts } from '@/api/types';

export interface Publication {
  year: number;
  version: number;
  publishedAt: string;
  publishedBy: string;
  /** What was corrected; null for the first version. */
  notice: string | null;
  policyVersion: number;
  sha256: string;
}

export interface Readiness {
  nextVersion: number;
  closed: boolean;
  blockers: { code: string; message: string; itemIds: string[] }[];
  warnings: number;
  settled: number;
  /** Items of which a number of people would be held back. */
  heldBack: string[];
}

export interface DiffSide {
  source: 'live' | 'published';
  version: number | null;
  publishedAt: string | null;
  policyVersion: number;
  counts: Counts;
  plannedEur: number | null;
  spentEur: number | null;
}

export interface RecordChange {
  row: 'year' | 'task' | 'item' | 'part' | 'finding';
  kind: 'changed' | 'added' | 'removed';
  itemId: string | null;
  taskNo: number | null;
  measureCode: string | null;
  actionNo: number | null;
  executor: string | null;
  /** Path of the field inside its row; empty for a whole row. */
  field: string;
  from: string | null;
  to: string | null;
}

export interface PublicationDiff {
  from: DiffSide;
  to: DiffSide;
  tasks: { no: number; from: Counts; to: Counts }[];
  changes: RecordChange[];
}

const path = (planId: string, year: number) => `/plans/${planId}/years/${year}/publications`;

/** Where anybody reads exactly what was published. */
export const contentUrl = (planId: string, year: number, version: number) =>
  `/api/v1${path(planId, year)}/${version}/content`;

export const publicationsQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['results', 'publications', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<{ items: Publication[] }>(path(planId, year), { signal })).data.items,
  });

export const readinessQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['results', 'readiness', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Readiness>(`${path(planId, year)}/readiness`, { signal })).data,
    // What was mended on another page must not be shown as blocking any more.
    staleTime: 0,
  });

export const diffQuery = (planId: string, year: number, from: Version, to: Version) =>
  queryOptions({
    queryKey: ['results', 'diff', planId, year, from, to],
    queryFn: async ({ signal }) =>
      (await api.get<PublicationDiff>(`${path(planId, year)}/diff`, { signal, query: { from, to } })).data,
    staleTime: 0,
  });

export async function publish(
  planId: string,
  year: number,
  notice: string | null,
  idempotencyKey: string,
): Promise<Publication> {
  return (await api.post<Publication>(path(planId, year), { body: { notice }, idempotencyKey })).data;
}
