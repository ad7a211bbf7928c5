import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { CampaignState, DueState, ReportState } from '@/api/types';

export interface CoverageItem {
  itemId: string;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  isMunicipal: boolean;
  obligations: number;
  handedIn: number;
}

export interface CoverageCell {
  itemId: string;
  obligationId: string;
  state: ReportState;
  dueState: DueState;
  isOwed: boolean;
  answeredWith: string | null;
  submittedAt: string | null;
  daysLate: number;
}

export interface ContactNote {
  id: string;
  executor: string;
  executorName: string;
  text: string;
  by: string;
  at: string;
}

export interface CoverageExecutor {
  code: string;
  name: string;
  isMunicipality: boolean;
  obligations: number;
  handedIn: number;
  missing: number;
  daysLate: number;
  dueDate: string;
  extension: { until: string; reason: string | null } | null;
  contact: { name: string | null; email: string | null; phone: string | null };
  lastReminder: { kind: string; writtenAt: string; sentAt: string | null; openedAt: string | null } | null;
  lastNote: ContactNote | null;
  cells: CoverageCell[];
}

export interface CurvePoint {
  on: string;
  daysToDue: number;
  handedIn: number;
  total: number;
}

export interface Curve {
  year: number;
  dueOn: string;
  obligations: number;
  points: CurvePoint[];
}

export interface Coverage {
  planId: string;
  year: number;
  state: CampaignState;
  opensOn: string;
  dueOn: string;
  closesOn: string;
  asOf: string;
  totals: {
    executors: number;
    complete: number;
    late: number;
    obligations: number;
    handedIn: number;
    accepted: number;
    unreviewed: number;
    returned: number;
    draft: number;
    notStarted: number;
    lateRows: number;
  };
  items: CoverageItem[];
  executors: CoverageExecutor[];
  curve: Curve;
  previous: Curve | null;
}

const path = (planId: string, year: number) => `/plans/${planId}/years/${year}`;

export const coverageQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['coverage', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Coverage>(`${path(planId, year)}/coverage`, { signal })).data,
    staleTime: 0,
  });

export const notesQuery = (planId: string, year: number, executor: string) =>
  queryOptions({
    queryKey: ['contact-notes', planId, year, executor],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ items: ContactNote[] }>(`${path(planId, year)}/contact-notes`, {
          query: { executor },
          signal,
        })
      ).data.items,
    staleTime: 0,
  });

export async function addNote(planId: string, year: number, executor: string, text: string, key: string) {
  return (
    await api.post<ContactNote>(`${path(planId, year)}/contact-notes`, {
      body: { executor, text },
      idempotencyKey: key,
    })
  ).data;
}

export const callListPath = (planId: string, year: number, extension: 'csv' | 'xlsx') =>
  `${path(planId, year)}/call-list.${extension}`;

export const reminderLogPath = (planId: string, year: number, extension: 'csv' | 'xlsx') =>
  `${path(planId, year)}/reminder-log.${extension}`;

export const coverageFilters = ['visi', 'trukstami', 'veluojantys'] as const;
export type CoverageFilter = (typeof coverageFilters)[number];

export const executorKinds = ['institucijos', 'savivaldybes'] as const;
export type ExecutorKind = (typeof executorKinds)[number];

/** What a cell says: whose turn it is, in one word. */
export type CellMark =
  'none' | 'other' | 'notStarted' | 'draft' | 'returned' | 'submitted' | 'accepted' | 'missing';

export function markOf(cell: CoverageCell | undefined): CellMark {
  if (!cell || (!cell.isOwed && cell.answeredWith === null && cell.state === 'notStarted')) return 'none';
  if (cell.answeredWith !== null) return 'other';
  const open = cell.state === 'notStarted' || cell.state === 'draft' || cell.state === 'returned';
  return open && cell.dueState === 'closed' ? 'missing' : cell.state;
}

export const symbols: Record<CellMark, string> = {
  none: '',
  other: '→',
  notStarted: '○',
  draft: '◔',
  returned: '↩',
  submitted: '●',
  accepted: '✔',
  missing: '?',
};

export function shownExecutors(
  executors: CoverageExecutor[],
  show: CoverageFilter,
  kind: ExecutorKind | undefined,
): CoverageExecutor[] {
  return executors.filter(
    (executor) =>
      (kind === undefined || executor.isMunicipality === (kind === 'savivaldybes')) &&
      (show === 'visi' || (show === 'trukstami' ? executor.missing > 0 : executor.daysLate > 0)),
  );
}

/** Columns that somebody shown has a part in; the others would only be wide. */
export function shownItems(items: CoverageItem[], executors: CoverageExecutor[]): CoverageItem[] {
  const asked = new Set(executors.flatMap(({ cells }) => cells.map(({ itemId }) => itemId)));
  return items.filter(({ itemId }) => asked.has(itemId));
}
