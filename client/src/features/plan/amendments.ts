import { queryOptions } from '@tanstack/react-query';
import type { Act, Change, PlannedItem } from '@/api/amendments';
import { api } from '@/api/client';
import type { Plan } from '@/api/types';

/** What one act changed of one row. */
export interface AmendedItem {
  itemId: string;
  year: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  retroactive: boolean;
  version: number;
  changes: Change[];
}

export interface AmendedBudget {
  year: number;
  retroactive: boolean;
  /** Without a number it is the whole plan's money. */
  changes: { taskNo: number | null; before: number | null; after: number | null }[];
}

export interface Amendment {
  id: string;
  legalBasis: string;
  date: string;
  recordedBy: string;
  recordedAt: string;
  items: AmendedItem[];
  budgets: AmendedBudget[];
}

export interface ItemVersion {
  version: number;
  inForce: boolean;
  /** None for the wording the plan was approved with. */
  amendment: Act | null;
  changes: Change[];
}

export interface Budget {
  planId: string;
  year: number;
  plannedEur: number | null;
  tasks: { id: string; no: number; title: string; plannedEur: number | null }[];
  editable: boolean;
  version: number;
}

export interface BudgetInput {
  plannedEur: number | null;
  tasks: { no: number; plannedEur: number | null }[];
  amendment: { legalBasis: string; date: string };
}

export interface Predecessor {
  itemId: string;
  predecessor: PlannedItem | null;
  version: number;
}

export const amendmentsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['amendments', planId],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ approvedBy: Plan['approvingAct']; items: Amendment[] }>(
          `/plans/${planId}/amendments`,
          { signal },
        )
      ).data,
  });

export const versionsQuery = (itemId: string, year: number) =>
  queryOptions({
    queryKey: ['amendments', 'versions', itemId, year],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ versions: ItemVersion[] }>(`/items/${itemId}/versions`, {
          query: { year },
          signal,
        })
      ).data.versions,
  });

const budgetPath = (planId: string, year: number) => `/plans/${planId}/years/${year}/budget`;

export const budgetQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['budget', planId, year],
    queryFn: async ({ signal }) => (await api.get<Budget>(budgetPath(planId, year), { signal })).data,
  });

export const saveBudget = async ({ planId, year, version }: Budget, input: BudgetInput): Promise<Budget> =>
  (await api.put<Budget>(budgetPath(planId, year), { body: input, ifMatch: version })).data;

export const predecessorQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['predecessor', itemId],
    queryFn: async ({ signal }) =>
      (await api.get<Predecessor>(`/items/${itemId}/predecessor`, { signal })).data,
  });

/** Rows of earlier plans with these words in their titles, or whose code begins so. */
export const candidatesQuery = (itemId: string, q: string) =>
  queryOptions({
    queryKey: ['predecessor', itemId, 'candidates', q],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ items: PlannedItem[] }>(`/items/${itemId}/predecessor/candidates`, {
          query: { q },
          signal,
        })
      ).data.items,
  });

export const setPredecessor = async (
  { itemId, version }: Predecessor,
  predecessorId: string | null,
): Promise<Predecessor> =>
  (
    await api.put<Predecessor>(`/items/${itemId}/predecessor`, {
      body: { itemId: predecessorId },
      ifMatch: version,
    })
  ).data;
