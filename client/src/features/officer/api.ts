import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Obligation, ObligationSummary, ReportBody, Suggestion } from '@/api/obligations';
import { isProblem } from '@/api/problem';
import type { Annex, Assessment, Page } from '@/api/types';
import { isOwed } from './rows';

/** Every row one's own institution answers in one year, whatever its state. */
export const obligationsQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['obligations', planId, year],
    queryFn: async ({ signal }) => {
      const items: ObligationSummary[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<ObligationSummary> = (
          await api.get<Page<ObligationSummary>>(`/plans/${planId}/years/${year}/obligations`, {
            query: { limit: 100, cursor },
            signal,
          })
        ).data;
        items.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return items.filter(isOwed);
    },
  });

export const obligationQuery = (id: string) =>
  queryOptions({
    queryKey: ['obligation', id],
    queryFn: async ({ signal }) => (await api.get<Obligation>(`/obligations/${id}`, { signal })).data,
  });

/** What the rule would say about these answers; nothing is stored. */
export const suggestionQuery = (id: string, body: ReportBody) =>
  queryOptions({
    queryKey: ['obligation', id, 'suggestion', body],
    queryFn: async ({ signal }) =>
      (await api.post<Suggestion>(`/obligations/${id}/suggestion`, { body, signal })).data,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The verdict on the whole item; null while the year is not published. */
export const verdictQuery = (itemId: string, year: number) =>
  queryOptions({
    queryKey: ['verdict', itemId, year],
    queryFn: async ({ signal }): Promise<Assessment | null> => {
      try {
        return (await api.get<Assessment>(`/items/${itemId}/assessment`, { query: { year }, signal })).data;
      } catch (error) {
        if (isProblem(error, 'not_published', 'forbidden', 'not_found')) return null;
        throw error;
      }
    },
  });

/** Own rows of a published year, with the ministry's verdicts; null while it is not published. */
export const ownResultsQuery = (planId: string, year: number, executor: string) =>
  queryOptions({
    queryKey: ['own-results', planId, year, executor],
    queryFn: async ({ signal }): Promise<Annex | null> => {
      try {
        const path = `/plans/${planId}/years/${year}/annex`;
        return (await api.get<Annex>(path, { query: { executor }, signal })).data;
      } catch (error) {
        if (isProblem(error, 'not_published', 'forbidden')) return null;
        throw error;
      }
    },
    staleTime: 5 * 60_000,
  });

/** When this session ends, by the server's word; signing in again begins a new one. */
export const sessionEndQuery = queryOptions({
  queryKey: ['session', 'end'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<{ current: boolean; expiresAt: string }>>('/sessions', { signal })).data.items.find(
      ({ current }) => current,
    )?.expiresAt ?? null,
  staleTime: Infinity,
  retry: false,
});

export async function saveReport(id: string, version: number, body: ReportBody): Promise<Obligation> {
  return (await api.put<Obligation>(`/obligations/${id}/report`, { body, ifMatch: version })).data;
}

export interface Receipt {
  receiptNumber: string;
  submittedAt: string;
}

export async function submitReport(id: string, idempotencyKey: string): Promise<Receipt> {
  return (await api.post<Receipt>(`/obligations/${id}/submission`, { idempotencyKey })).data;
}

/** Runs a write through the query client, so that the end of a session is noticed in one place. */
export function runWrite<T>(queryClient: QueryClient, write: () => Promise<T>): Promise<T> {
  return queryClient
    .getMutationCache()
    .build(queryClient, { mutationFn: write, networkMode: 'always' })
    .execute(undefined);
}

/** Keeps the row's page and every list in step with an answer of the server. */
export function rememberObligation(queryClient: QueryClient, obligation: Obligation): void {
  queryClient.setQueryData(obligationQuery(obligation.id).queryKey, obligation);
  void queryClient.invalidateQueries({
    queryKey: obligationsQuery(obligation.planId, obligation.year).queryKey,
  });
}
