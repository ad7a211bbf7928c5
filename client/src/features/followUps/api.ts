import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';

export type FollowUpKind = 'carryOver' | 'substitution';
export type FollowUpState = 'open' | 'takenUp' | 'dropped';

/** The row of the plan it is about. */
export interface FollowedRow {
  itemId: string;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  kind: FollowUpKind;
  /** The later years in which the row is planned. */
  laterYears: number[];
}

export interface Proposal extends FollowedRow {
  executor: string;
  executorName: string;
  narrative: string | null;
}

export interface FollowUp extends FollowedRow {
  id: string;
  year: number;
  executor: string | null;
  executorName: string | null;
  text: string;
  toYear: number | null;
  state: FollowUpState;
  outcome: string | null;
  recordedBy: string;
  recordedAt: string;
  settledBy: string | null;
  settledAt: string | null;
  version: number;
}

export interface YearFollowUps {
  planId: string;
  year: number;
  proposed: Proposal[];
  items: FollowUp[];
  arrived: FollowUp[];
}

export const followUpsQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['follow-ups', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<YearFollowUps>(`/plans/${planId}/years/${year}/follow-ups`, { signal })).data,
  });

export const itemFollowUpsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['follow-ups', 'item', itemId],
    queryFn: async ({ signal }) =>
      (await api.get<{ items: FollowUp[] }>(`/items/${itemId}/follow-ups`, { signal })).data.items,
  });

/** What the coordinator does about a proposal or about what is recorded. */
export type Act =
  | { kind: 'confirm'; proposal: Proposal; text: string; toYear: number | null }
  | { kind: 'dismiss'; proposal: Proposal; why: string }
  | { kind: 'takeUp'; followUp: FollowUp; year: number | null; outcome: string }
  | { kind: 'drop'; followUp: FollowUp; why: string };

export async function settle(planId: string, year: number, act: Act, idempotencyKey: string) {
  if (act.kind === 'takeUp' || act.kind === 'drop') {
    const { id, version } = act.followUp;
    return act.kind === 'takeUp'
      ? api.post<FollowUp>(`/follow-ups/${id}/taking-up`, {
          body: { year: act.year, outcome: act.outcome || null },
          ifMatch: version,
        })
      : api.post<FollowUp>(`/follow-ups/${id}/dropping`, { body: { why: act.why }, ifMatch: version });
  }
  const { itemId, executor, kind, narrative, title } = act.proposal;
  const what =
    act.kind === 'confirm'
      ? { text: act.text, toYear: act.toYear }
      : { text: narrative ?? title, droppedBecause: act.why };
  return api.post<FollowUp>(`/plans/${planId}/years/${year}/follow-ups`, {
    body: { itemId, executor, kind, ...what },
    idempotencyKey,
  });
}
