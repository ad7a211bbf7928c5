import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';

export type Severity = 'blocking' | 'warning';
export type MendKind =
  'item' | 'decision' | 'publicText' | 'money' | 'stated' | 'campaign' | 'plan' | 'followUp';

export interface Mend {
  kind: MendKind;
  itemId: string | null;
  obligationId: string | null;
}

export interface Finding {
  code: string;
  severity: Severity;
  title: string;
  message: string;
  /** Why it matters and what to do. */
  explanation: string;
  itemIds: string[];
  mend: Mend;
  fingerprint: string;
  settleable: boolean;
  settlement: { explanation: string; settledBy: string; settledAt: string } | null;
}

export interface Reconciliation {
  blocking: number;
  warnings: number;
  settled: number;
  findings: Finding[];
  checks: number;
}

const path = (planId: string, year: number) => `/plans/${planId}/years/${year}/reconciliation`;

export const reconciliationQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['results', 'reconciliation', planId, year],
    queryFn: async ({ signal }) => (await api.get<Reconciliation>(path(planId, year), { signal })).data,
    // Computed anew: what was mended on another page must not be shown any more.
    staleTime: 0,
  });

export async function settle(
  planId: string,
  year: number,
  fingerprint: string,
  explanation: string,
): Promise<void> {
  await api.put(`${path(planId, year)}/${fingerprint}/settlement`, { body: { explanation } });
}

export async function unsettle(planId: string, year: number, fingerprint: string): Promise<void> {
  await api.delete(`${path(planId, year)}/${fingerprint}/settlement`);
}
