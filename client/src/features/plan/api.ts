import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { CriterionKind, PlannedKind, ReportState } from '@/api/types';

export type Direction = 'atLeast' | 'atMost';
export type Combination = 'sum' | 'all' | 'any';
export type ExecutorRole = 'lead' | 'joint';

export interface ItemExecutor {
  code: string;
  name: string;
  isMunicipality: boolean;
  role: ExecutorRole;
  plannedKind: PlannedKind;
  plannedValue: number | null;
  plannedEur: number | null;
  state: ReportState;
}

export interface ItemCriterion {
  text: string | null;
  kind: CriterionKind;
  direction: Direction;
  target: number | null;
  unit: string | null;
  deadline: string | null;
  combination: Combination;
  /** The years the target is judged over together; null: this one alone. */
  span?: { from: number; to: number } | null;
}

/** A row of the plan in one year, as the coordinator configures it. */
export interface Item {
  itemId: string;
  planId: string;
  year: number;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  criterion: ItemCriterion;
  isMunicipal: boolean;
  plannedEur: number | null;
  executors: ItemExecutor[];
  isAssumption: boolean;
  editable: boolean;
  version: number;
}

export interface ItemInput {
  title: string;
  criterion: ItemCriterion;
  plannedEur: number | null;
  executors: Pick<ItemExecutor, 'code' | 'role' | 'plannedKind' | 'plannedValue' | 'plannedEur'>[];
  amendment: { legalBasis: string; date: string };
}

export const itemQuery = (itemId: string, year: number) =>
  queryOptions({
    queryKey: ['item', itemId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Item>(`/items/${itemId}`, { query: { year }, signal })).data,
  });

export async function saveItem(
  itemId: string,
  year: number,
  version: number,
  input: ItemInput,
): Promise<Item> {
  return (await api.put<Item>(`/items/${itemId}`, { query: { year }, body: input, ifMatch: version })).data;
}
