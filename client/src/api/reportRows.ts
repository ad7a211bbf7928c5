import type { QueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { ReportBody } from './obligations';

export interface ReportRow {
  obligationId: string;
  version: number;
  input: ReportBody;
}

/** Drafts of several rows at once: all of them or none. */
export async function saveReportRows(
  queryClient: QueryClient,
  planId: string,
  year: number,
  rows: ReportRow[],
): Promise<void> {
  await api.put(`/plans/${planId}/years/${year}/reports`, { body: { rows } });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['obligations', planId, year] }),
    ...rows.map(({ obligationId }) =>
      queryClient.invalidateQueries({ queryKey: ['obligation', obligationId] }),
    ),
  ]);
}
