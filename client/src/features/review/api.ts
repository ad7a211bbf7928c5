import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Obligation } from '@/api/obligations';
import type { ReportState } from '@/api/types';
import type { CommentField } from '@/features/comments/api';
import type { ReviewRow } from './queue';

export interface ReviewQueue {
  items: ReviewRow[];
  /** There are more rows than one answer takes. */
  more: boolean;
}

export const queueQuery = (planId: string, year: number, executor?: string, state?: ReportState) =>
  queryOptions({
    queryKey: ['review-queue', planId, year, executor ?? null, state ?? null],
    queryFn: async ({ signal }) =>
      (
        await api.get<ReviewQueue>(`/plans/${planId}/years/${year}/review-queue`, {
          query: { executor, state },
          signal,
        })
      ).data,
  });

export const reviewedQuery = (id: string) =>
  queryOptions({
    queryKey: ['obligation', id],
    queryFn: async ({ signal }) => (await api.get<Obligation>(`/obligations/${id}`, { signal })).data,
  });

export type ReviewAct =
  | { kind: 'acceptance' }
  | { kind: 'return'; comment: string; field?: CommentField }
  | { kind: 'reopening'; reason: string };

/** Accept, return or reopen: once, and only the version that was on the screen. */
export async function review(
  obligation: Pick<Obligation, 'id' | 'version'>,
  act: ReviewAct,
  idempotencyKey: string,
): Promise<Obligation> {
  const body =
    act.kind === 'return'
      ? { comment: act.comment, field: act.field }
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

export interface WordRun {
  change: 'same' | 'added' | 'removed';
  text: string;
}

type HandedIn = NonNullable<Obligation['report']>;

/** What changed between the last two times that the report was handed in; `from` is null when it was once. */
export interface Resubmission {
  from: Obligation['receipt'];
  to: Obligation['receipt'];
  before: HandedIn | null;
  after: HandedIn | null;
  fields: AnswerName[];
  narrative: WordRun[] | null;
}

export type AnswerName = CommentField | 'participants';

export const resubmissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['obligation', id, 'resubmission'],
    queryFn: async ({ signal }) =>
      (await api.get<Resubmission>(`/obligations/${id}/resubmission`, { signal })).data,
  });

export interface CannedComments {
  items: string[];
  delivered: boolean;
  version: number;
}

export const cannedQuery = queryOptions({
  queryKey: ['canned-comments'],
  queryFn: async ({ signal }) => (await api.get<CannedComments>('/canned-comments', { signal })).data,
  staleTime: 5 * 60_000,
});

export async function writeCanned(items: string[], version: number): Promise<CannedComments> {
  return (await api.put<CannedComments>('/canned-comments', { body: { items }, ifMatch: version })).data;
}
