import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';

export const states = ['open', 'noData', 'preparing', 'partly', 'reported'] as const;
export type RecommendationState = (typeof states)[number];
export const strengths = ['recommended', 'proposed'] as const;
export type Strength = (typeof strengths)[number];

export interface Result {
  /** Code of the institution, or words; null where it is not told. */
  from: string | null;
  text: string;
}

export interface RecommendationBody {
  text: string;
  addressees: string[];
  strength: Strength;
  state: RecommendationState;
  results: Result[];
  relatedItems: string[];
  note: string | null;
}

export interface Recommendation extends RecommendationBody {
  id: string;
  position: number;
  writtenBy: string;
  writtenAt: string;
  version: number;
}

export interface Recommendations {
  planId: string;
  planTitle: string;
  year: number;
  items: Recommendation[];
}

export interface PreviewRow {
  /** Where in the file. */
  place: string;
  kind: 'new' | 'changed' | 'unchanged';
  proposed: RecommendationBody;
  current: Recommendation | null;
  doubts: { code: string; message: string }[];
}

export interface Preview {
  rows: PreviewRow[];
  missing: Recommendation[];
  notices: string[];
}

export const tablePath = (planId: string, year: number) => `/plans/${planId}/years/${year}/recommendations`;

export const recommendationsQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['recommendations', planId, year],
    queryFn: async ({ signal }) => (await api.get<Recommendations>(tablePath(planId, year), { signal })).data,
  });

export const addRecommendation = async (table: string, body: RecommendationBody, idempotencyKey: string) =>
  (await api.post<Recommendation>(table, { body, idempotencyKey })).data;

export const saveRecommendation = async (
  table: string,
  id: string,
  version: number,
  body: RecommendationBody,
) => (await api.put<Recommendation>(`${table}/${id}`, { body, ifMatch: version })).data;

export const deleteRecommendation = (table: string, { id, version }: Recommendation) =>
  api.delete(`${table}/${id}`, { ifMatch: version });

export const orderRecommendations = (table: string, ids: string[]) =>
  api.put<Recommendations>(`${table}/order`, { body: { ids } });

export async function previewFile(table: string, file: File): Promise<Preview> {
  const form = new FormData();
  form.set('file', file);
  return (await api.post<Preview>(`${table}/import-preview`, { form })).data;
}

export const importRows = async (table: string, rows: PreviewRow[], idempotencyKey: string) =>
  (
    await api.post<{ added: number; changed: number }>(`${table}/import`, {
      body: {
        rows: rows.map(({ proposed, current }) => ({
          id: current?.id ?? null,
          version: current?.version ?? null,
          recommendation: proposed,
        })),
      },
      idempotencyKey,
    })
  ).data;
