import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Obligation, ObligationSummary } from '@/api/obligations';
import type { Page, ReportState } from '@/api/types';
import { inReviewOrder } from './queue';

export const queueQuery = (planId: string, year: number, executor?: string, state?: ReportState) =>
  queryOptions({
    queryKey: ['review-queue', planId, year, executor ?? null, state ?? null],
    queryFn: async ({ signal }) => {
      const rows: ObligationSummary[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<ObligationSummary> = (
          await api.get<Page<ObligationSummary>>(`/plans/${planId}/years/${year}/obligations`, {
            query: { executor, state, limit: 500, cursor },
            signal,
          })
        ).data;
        rows.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return inReviewOrder(rows);
    },
  });

export const reviewedQuery = (id: string) =>
  queryOptions({
    queryKey: ['obligation', id],
    queryFn: async ({ signal }) => (await api.get<Obligation>(`/obligations/${id}`, { signal })).data,
  });

export type ReviewAct =
  { kind: 'acceptance' } | { kind: 'return'; comment: string } | { kind: 'reopening'; reason: string };

/** Accept, return or reopen: once, and only the version that was on the screen. */
export async function review(
  obligation: Pick<Obligation, 'id' | 'version'>,
  act: ReviewAct,
  idempotencyKey: string,
): Promise<Obligation> {
  const body =
    act.kind === 'return'
      ? { comment: act.comment }
      : act.kind === 'reopening'
        ? { reason: act.reason }
        : undefined;
  return (
    await api.post<Obligation>(`/obligations/${obligation.id}/${act.kind}`, {
      body,
      ifMatch: obligation.version,
      idempotencyKey,
    })
  ).data;
}
