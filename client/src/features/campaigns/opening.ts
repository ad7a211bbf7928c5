import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { CampaignState, CriterionKind, PlanSummary } from '@/api/types';
import { formatDate } from '@/lib/format';

export interface CampaignDates {
  opensOn: string;
  dueOn: string;
  closesOn: string;
  /** Empty: not promised. */
  reviewBy: string;
}

export interface Opening extends CampaignDates {
  remindersOn: boolean;
  /** Null: everybody. */
  executors: string[] | null;
  items: string[] | null;
}

export interface PreviewExecutor {
  code: string;
  name: string;
  isMunicipality: boolean;
  rows: number;
  hasEmail: boolean;
  chosen: boolean;
}

export interface PreviewItem {
  itemId: string;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  criterionKind: CriterionKind;
  target: number | null;
  unit: string | null;
  executors: number;
  carriedFrom: number | null;
  wasMoved: boolean;
  chosen: boolean;
}

export interface Preview {
  rows: number;
  executors: number;
  items: number;
  carriedFrom: number | null;
  executorRows: PreviewExecutor[];
  itemRows: PreviewItem[];
  warnings: { code: string; message: string; executors: string[]; itemIds: string[] }[];
}

export interface TimelineEntry {
  kind: string;
  on: string;
  at: string | null;
  isAhead: boolean;
  by: string | null;
  executor: string | null;
  reason: string | null;
  until: string | null;
  count: number | null;
  letter: string | null;
  version: number | null;
}

export interface CampaignSettings {
  planId: string;
  planTitle: string;
  year: number;
  version: number;
  state: CampaignState;
  opensOn: string;
  dueOn: string;
  closesOn: string;
  reviewBy: string | null;
  remindersOn: boolean;
  isDemonstration: boolean;
  canReschedule: boolean;
  canCancel: boolean;
  executors: number;
  obligations: number;
  handedIn: number;
  isAssumption: boolean;
  extensions: { executor: string; executorName: string; until: string; reason: string | null }[];
  timeline: TimelineEntry[];
}

const path = (planId: string, year: number) => `/plans/${planId}/years/${year}/campaign`;

const bodyOf = <T extends CampaignDates>(input: T) => ({ ...input, reviewBy: input.reviewBy || null });

export const campaignQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['campaign', planId, year],
    queryFn: async ({ signal }) => (await api.get<CampaignSettings>(path(planId, year), { signal })).data,
    staleTime: 0,
  });

export const previewQuery = (planId: string, year: number, opening: Opening) =>
  queryOptions({
    queryKey: ['campaign-preview', planId, year, opening],
    queryFn: async ({ signal }) =>
      (await api.post<Preview>(`${path(planId, year)}/preview`, { body: bodyOf(opening), signal })).data,
    staleTime: 0,
    retry: false,
  });

export async function openCampaign(planId: string, year: number, opening: Opening, key: string) {
  return (
    await api.post<CampaignSettings>(path(planId, year), { body: bodyOf(opening), idempotencyKey: key })
  ).data;
}

export interface Schedule extends CampaignDates {
  remindersOn: boolean;
  reason: string;
}

export async function reschedule(campaign: CampaignSettings, schedule: Schedule): Promise<CampaignSettings> {
  const { planId, year, version } = campaign;
  return (await api.put<CampaignSettings>(path(planId, year), { body: bodyOf(schedule), ifMatch: version }))
    .data;
}

export async function cancelCampaign({ planId, year, version }: CampaignSettings): Promise<void> {
  await api.delete(path(planId, year), { ifMatch: version });
}

/** The letter that opens reporting, to one's own address, with the rows of a year that has some. */
export async function sendTestLetter(planId: string, year: number, language: string): Promise<string> {
  const { data } = await api.post<{ toAddress: string }>(`/plans/${planId}/years/${year}/letters/test`, {
    body: { kind: 'campaignOpened', language },
  });
  return data.toAddress;
}

/** Years of the plan for which reporting has not been opened. */
export const yearsToOpen = ({ periodFrom, periodTo, years }: PlanSummary): number[] =>
  Array.from({ length: periodTo - periodFrom + 1 }, (_, index) => periodFrom + index).filter(
    (year) => !years.includes(year),
  );

const weeks = { open: 1, due: 6, close: 8, review: 10 };

/** A week from now, on a Monday, and the usual weeks after it: a start to be changed. */
export function usualDates(now: Date = new Date()): CampaignDates {
  const monday = new Date(`${formatDate(now)}T00:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() + ((8 - monday.getUTCDay()) % 7 || 7));
  const after = (count: number) => {
    const day = new Date(monday);
    day.setUTCDate(day.getUTCDate() + 7 * (count - weeks.open));
    return day.toISOString().slice(0, 10);
  };
  return {
    opensOn: after(weeks.open),
    dueOn: after(weeks.due),
    closesOn: after(weeks.close),
    reviewBy: after(weeks.review),
  };
}
