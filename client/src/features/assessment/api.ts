import { api } from '@/api/client';
import type { Assessment, Status } from '@/api/types';

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
