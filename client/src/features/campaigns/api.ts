import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { CampaignState, Counts, ReportState } from '@/api/types';

export interface Extension {
  until: string;
  reason: string | null;
}

export interface ClosingRow {
  obligationId: string;
  itemId: string;
  measureCode: string;
  actionNo: number | null;
  title: string;
  state: ReportState;
}

export interface ClosingExecutor {
  code: string;
  name: string;
  isMunicipality: boolean;
  obligations: number;
  missing: number;
  unreviewed: number;
  extension: Extension | null;
  rows: ClosingRow[];
}

export interface Closing {
  year: number;
  state: CampaignState;
  opensOn: string;
  dueOn: string;
  closesOn: string;
  closedAt: string | null;
  canClose: boolean;
  canReopen: boolean;
  obligations: number;
  handedIn: number;
  accepted: number;
  missing: number;
  unreviewed: number;
  countsNow: Counts;
  /** Once what is missing counts as not reported. */
  countsClosed: Counts;
  /** Codes of executors with missing rows whose own date has not come yet. */
  extendedBeyond: string[];
  executors: ClosingExecutor[];
}

const path = (planId: string, year: number) => `/plans/${planId}/years/${year}`;

export const closingQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['closing', planId, year],
    queryFn: async ({ signal }) => (await api.get<Closing>(`${path(planId, year)}/closing`, { signal })).data,
    staleTime: 0,
  });

export async function closeYear(planId: string, year: number, confirmedMissing: number, key: string) {
  return (
    await api.post<Closing>(`${path(planId, year)}/closing`, {
      body: { confirmedMissing },
      idempotencyKey: key,
    })
  ).data;
}

export async function reopenYear(planId: string, year: number, reason: string, key: string) {
  return (
    await api.post<Closing>(`${path(planId, year)}/reopening`, { body: { reason }, idempotencyKey: key })
  ).data;
}

export async function extend(planId: string, year: number, executor: string, until: string, reason: string) {
  await api.put(`${path(planId, year)}/extensions/${encodeURIComponent(executor)}`, {
    body: { until, reason },
  });
}

export async function withdrawExtension(planId: string, year: number, executor: string): Promise<void> {
  await api.delete(`${path(planId, year)}/extensions/${encodeURIComponent(executor)}`);
}
