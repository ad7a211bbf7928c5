import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Page } from '@/api/types';

export const commentFields = [
  'whole',
  'done',
  'achieved',
  'narrative',
  'reasons',
  'spending',
  'evidence',
  'claimedStatus',
] as const;
export type CommentField = (typeof commentFields)[number];

export interface Comment {
  id: string;
  field: CommentField;
  text: string;
  by: string;
  ofMinistry: boolean;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
  /** The report was returned with it and has not been handed in since. */
  returned: boolean;
}

export const commentsQuery = (obligationId: string) =>
  queryOptions({
    queryKey: ['comments', obligationId],
    queryFn: async ({ signal }) =>
      (await api.get<Page<Comment>>(`/obligations/${obligationId}/comments`, { signal })).data.items,
  });

export async function addComment(
  obligationId: string,
  body: { field: CommentField; text: string },
  idempotencyKey: string,
): Promise<Comment> {
  return (await api.post<Comment>(`/obligations/${obligationId}/comments`, { body, idempotencyKey })).data;
}

export async function resolveComment(obligationId: string, id: string): Promise<Comment> {
  return (await api.post<Comment>(`/obligations/${obligationId}/comments/${id}/resolution`)).data;
}

/** The thread of one field, with what the report was returned for on top. */
export function threadOf(comments: Comment[], field: CommentField): Comment[] {
  const own = comments.filter((one) => one.field === field);
  return [...own.filter(({ returned }) => returned), ...own.filter(({ returned }) => !returned)];
}
