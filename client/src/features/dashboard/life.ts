import { queryOptions } from '@tanstack/react-query';
import type { Act, Change, PlannedItem } from '@/api/amendments';
import { api } from '@/api/client';
import type { CriterionKind, PlannedKind, Status } from '@/api/types';

export interface LifePart {
  executor: string;
  executorName: string;
  isMunicipality: boolean;
  status: Status;
  notReported: boolean;
  plannedKind: PlannedKind;
  plannedValue: number | null;
  achieved: number | null;
  achievedDate: string | null;
  spentEur: number | null;
  reasons: string[];
}

export interface LifeYear {
  itemId: string;
  planId: string;
  year: number;
  published: boolean;
  basis: 'submitted' | 'accepted';
  isAssumption: boolean;
  title: string;
  criterionText: string | null;
  criterion: {
    kind: CriterionKind;
    target: number | null;
    unit: string | null;
    deadline: string | null;
    direction: 'atLeast' | 'atMost';
    /** The years the target belongs to; none: this one alone. */
    span?: { from: number; to: number } | null;
  };
  achieved: number | null;
  achievedDate: string | null;
  suggestedStatus: Status;
  officialStatus: Status | null;
  status: Status;
  statusOrigin: 'official' | 'suggested';
  justification: string | null;
  reasons: string[];
  plannedEur: number | null;
  spentEur: number | null;
  executors: LifePart[];
  amendments: { act: Act; changes: Change[] }[];
}

/** A row through all its years, those of the rows it continues and that continue it among them. */
export interface Life {
  itemId: string;
  line: PlannedItem[];
  years: LifeYear[];
  /** Not published, and not for this reader yet. */
  hiddenYears: number[];
}

export const lifeQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['results', 'life', itemId],
    queryFn: async ({ signal }) => (await api.get<Life>(`/items/${itemId}/life`, { signal })).data,
  });

/** The years in which the words differ from the year before, or an act changed something. */
export const wordedAnew = (years: LifeYear[]): LifeYear[] =>
  years.filter((year, index) => {
    const before = years[index - 1];
    return (
      year.amendments.length > 0 ||
      (before !== undefined && (before.title !== year.title || before.criterionText !== year.criterionText))
    );
  });

/** Every executor of any year once, in the order of the latest year first. */
export const executorsOf = (years: LifeYear[]): { code: string; name: string }[] => {
  const names = new Map<string, string>();
  for (const { executors } of [...years].reverse()) {
    for (const { executor, executorName } of executors) {
      if (!names.has(executor)) names.set(executor, executorName);
    }
  }
  return [...names].map(([code, name]) => ({ code, name }));
};
