import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Counts, Status } from '@/api/types';

export type MunicipalBasis = 'measures' | 'municipalities';

/** Shares are fractions of one. Null: the municipal rows' setting is that of the institutions. */
export interface PolicySettings {
  partialFrom: number;
  partialInclusive: boolean;
  municipalBasis: MunicipalBasis;
  lateCountsAs: Status;
  noNeedCountsAs: Status;
  taskPartialFrom: number;
  municipalPartialFrom: number | null;
  municipalPartialInclusive: boolean | null;
  municipalImplementedFrom: number;
}

export interface PolicyVersion {
  version: number;
  name: string;
  validFrom: string;
  /** The first day on which it is no longer in force. */
  validTo: string | null;
  supersededAt: string | null;
  settings: PolicySettings;
  reason: string;
  recordedBy: string;
  recordedAt: string | null;
  years: { year: number; isPublished: boolean }[];
}

export interface PolicyVersionInput {
  name: string;
  validFrom: string;
  reason: string;
  settings: PolicySettings;
}

export interface SimulatedChange {
  itemId: string;
  measureCode: string;
  actionNo: number | null;
  title: string;
  from: Status;
  to: Status;
  explanation: string;
}

export interface Simulation {
  counts: Counts;
  /** The same year under the settings in force. */
  before: Counts;
  changes: SimulatedChange[];
  tasks: { no: number; from: Status; to: Status }[];
}

export const policiesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['policies', planId],
    queryFn: async ({ signal }) =>
      (await api.get<{ items: PolicyVersion[] }>(`/plans/${planId}/policies`, { signal })).data.items,
  });

/** @param newest the number of the newest version that was seen: two people do not add over each other. */
export async function addPolicy(
  planId: string,
  newest: number,
  input: PolicyVersionInput,
  key: string,
): Promise<PolicyVersion> {
  return (
    await api.post<PolicyVersion>(`/plans/${planId}/policies`, {
      body: input,
      ifMatch: newest,
      idempotencyKey: key,
    })
  ).data;
}

/** The whole settings: where a municipal one is left to the institutions', theirs is said, as null would keep the value in force. */
export async function simulate(planId: string, year: number, settings: PolicySettings): Promise<Simulation> {
  const policy = {
    ...settings,
    municipalPartialFrom: settings.municipalPartialFrom ?? settings.partialFrom,
    municipalPartialInclusive: settings.municipalPartialInclusive ?? settings.partialInclusive,
  };
  return (await api.post<Simulation>(`/plans/${planId}/years/${year}/simulation`, { body: { policy } })).data;
}
