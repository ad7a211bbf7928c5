import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Assessment, AssessmentFacts, CampaignState, Counts, CriterionKind, Status } from '@/api/types';

export type Determination = NonNullable<Assessment['determination']>;

/** How much a row still wants of the person who decides; the first wants most. */
export const attentions = ['disputed', 'undecided', 'differing', 'awaited', 'settled'] as const;
export type Attention = (typeof attentions)[number];

/** What a row and a task have in common: their verdicts. */
export interface Verdicts {
  suggestedStatus: Status;
  explanation: string;
  officialStatus: Status | null;
  determination: Determination | null;
  /** Of the decision, for If-Match; 0 while there is none. */
  version: number;
  suggestionChanged: boolean;
  differs: boolean;
  attention: Attention;
}

/** Parts by what their executors claim. */
export interface Claims {
  implemented: number;
  partiallyImplemented: number;
  notImplemented: number;
  none: number;
  unlikeRule: number;
}

export interface CalibrationRow extends Verdicts {
  itemId: string;
  measureCode: string;
  actionNo: number | null;
  title: string;
  parentTitle: string | null;
  isMunicipal: boolean;
  criterionText: string | null;
  criterionKind: CriterionKind;
  facts: AssessmentFacts;
  deviationPercent: number | null;
  claimedStatus: Status | null;
  claims: Claims;
  /** The suggestion can be accepted together with others. */
  acceptable: boolean;
}

export interface CalibrationTask extends Verdicts {
  id: string;
  no: number;
  title: string;
  criterionText: string | null;
  target: number | null;
  achieved: number | null;
  unit: string | null;
  counts: Counts;
  rows: CalibrationRow[];
}

export interface Calibration {
  planTitle: string;
  year: number;
  campaignState: CampaignState;
  published: boolean;
  asOf: string;
  basis: 'submitted' | 'accepted';
  tasks: CalibrationTask[];
}

export const calibrationQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['results', 'calibration', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Calibration>(`/plans/${planId}/years/${year}/calibration`, { signal })).data,
  });

export interface Precedent {
  itemId: string;
  planId: string;
  planTitle: string;
  year: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  criterionText: string | null;
  target: number | null;
  achieved: number | null;
  unit: string | null;
  deviationPercent: number | null;
  suggestedStatus: Status;
  officialStatus: Status;
  differs: boolean;
  justification: string | null;
  decidedBy: string;
  decidedAt: string;
}

export interface Precedents {
  ratio: number | null;
  years: { planId: string; planTitle: string; year: number }[];
  found: number;
  items: Precedent[];
}

export const precedentsQuery = (itemId: string, year: number) =>
  queryOptions({
    queryKey: ['results', 'precedents', itemId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Precedents>(`/items/${itemId}/precedents`, { signal, query: { year } })).data,
  });

export interface Decision {
  status: Status;
  justification: string | null;
}

/** `version` 0 stands for "nobody has decided yet": two first decisions do not overwrite each other. */
export async function decideItem(
  itemId: string,
  year: number,
  decision: Decision,
  version: number,
): Promise<Assessment> {
  return (
    await api.put<Assessment>(`/items/${itemId}/determination`, {
      query: { year },
      body: decision,
      ifMatch: version,
    })
  ).data;
}

export async function decideTask(
  taskId: string,
  year: number,
  decision: Decision,
  version: number,
): Promise<void> {
  await api.put(`/tasks/${taskId}/determination`, {
    query: { year },
    body: decision,
    ifMatch: version,
  });
}

/** Why one of several suggestions was not accepted, and so none was. */
export interface AcceptanceObstacle {
  itemId: string;
  code: string;
  message: string;
}

/** The statuses are sent along: a suggestion that nobody saw is not accepted. */
export async function acceptSuggestions(
  planId: string,
  year: number,
  rows: Pick<CalibrationRow, 'itemId' | 'suggestedStatus'>[],
  idempotencyKey: string,
): Promise<void> {
  await api.post(`/plans/${planId}/years/${year}/determinations`, {
    body: { items: rows.map(({ itemId, suggestedStatus }) => ({ itemId, status: suggestedStatus })) },
    idempotencyKey,
  });
}

export const differenceKinds = ['suggestion', 'claim'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export interface DifferenceFilter {
  kind?: DifferenceKind;
  task?: number;
  official?: Status;
}

export interface Difference {
  subject: 'item' | 'task';
  id: string;
  taskNo: number;
  measureCode: string | null;
  actionNo: number | null;
  title: string;
  criterionText: string | null;
  target: number | null;
  achieved: number | null;
  unit: string | null;
  deviationPercent: number | null;
  kinds: DifferenceKind[];
  suggestedStatus: Status;
  suggestedNow: Status;
  suggestionChanged: boolean;
  claimedStatus: Status | null;
  officialStatus: Status;
  justification: string | null;
  decidedBy: string;
  decidedAt: string;
}

export interface Differences {
  planTitle: string;
  year: number;
  published: boolean;
  asOf: string;
  basis: 'submitted' | 'accepted';
  tasks: { no: number; title: string }[];
  /** Of the whole year, whatever the filter. */
  counts: { decided: number; suggestion: number; claim: number };
  rows: Difference[];
}

export const differencesPath = (planId: string, year: number) => `/plans/${planId}/years/${year}/differences`;

export const differencesQuery = (planId: string, year: number, filter: DifferenceFilter) =>
  queryOptions({
    queryKey: ['results', 'differences', planId, year, filter],
    queryFn: async ({ signal }) =>
      (await api.get<Differences>(differencesPath(planId, year), { signal, query: { ...filter } })).data,
    // The rows stay while the next filter is asked for; another year is another table.
    placeholderData: (previous, query) => {
      const key = query?.queryKey as unknown[] | undefined;
      return key?.[2] === planId && key[3] === year ? keepPreviousData(previous) : undefined;
    },
  });
