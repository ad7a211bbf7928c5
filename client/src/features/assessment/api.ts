import { api } from '@/api/client';
import type { Assessment, Counts, Status } from '@/api/types';

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
  version: number | undefined,
): Promise<void> {
  await api.put(`/tasks/${taskId}/determination`, {
    query: { year },
    body: decision,
    ifMatch: version,
  });
}

export interface PolicyInput {
  partialFrom?: number;
  partialInclusive?: boolean;
  municipalBasis?: 'measures' | 'municipalities';
  lateCountsAs?: Status;
  noNeedCountsAs?: Status;
}

export interface SimulatedChange {
  itemId: string;
  measureCode: string;
  actionNo: number | null;
  title: string;
  from: Status;
  to: Status;
  explanation: string;
}

export interface Simulation {
  counts: Counts;
  /** The same year under the settings in force. */
  before: Counts;
  changes: SimulatedChange[];
  tasks: { no: number; from: Status; to: Status }[];
}

export async function simulate(planId: string, year: number, policy: PolicyInput): Promise<Simulation> {
  return (await api.post<Simulation>(`/plans/${planId}/years/${year}/simulation`, { body: { policy } })).data;
}
