import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Version } from '@/api/results';
import type { Block, Inline } from './editor/blocks';

export interface ReportSection {
  key: string;
  position: number;
  heading: string;
  /** What the data make of it where nobody wrote another. */
  usualHeading: string;
  level: number;
  isHidden: boolean;
  blocks: Block[];
  writtenBy: string;
  writtenAt: string;
  version: number;
}

export interface FigureForm {
  form: string;
  text: string | null;
  /** Only text and footnotes. */
  runs: Inline[];
}

export interface Figure {
  key: string;
  group: string;
  label: string;
  value: string | null;
  counts: string;
  itemIds: string[];
  forms: FigureForm[];
  stated: { text: string; differs: boolean; sentence: string | null } | null;
}

export interface Gap {
  kind: 'noData' | 'unknownFigure' | 'toWrite';
  sectionKey: string;
  block: number;
  key: string | null;
  sentence: string;
}

export interface TypedNumber {
  sectionKey: string;
  block: number;
  number: string;
  context: string;
}

export interface Remark {
  id: string;
  sectionKey: string;
  quote: string | null;
  text: string;
  by: string;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

export interface ReportVersion {
  no: number;
  note: string | null;
  isFinal: boolean;
  sha256: string;
  publication: number | null;
  savedBy: string;
  savedAt: string;
}

export interface AnnualReport {
  planId: string;
  planTitle: string;
  year: number;
  started: boolean;
  title: string;
  published: boolean;
  source: 'live' | 'published';
  version: number | null;
  publishedAt: string | null;
  basis: string;
  asOf: string;
  mayWrite: boolean;
  sections: ReportSection[];
  figures: Figure[];
  gaps: Gap[];
  typedNumbers: TypedNumber[];
  comments: Remark[];
  versions: ReportVersion[];
}

export interface SectionBody {
  heading: string;
  isHidden: boolean;
  blocks: Block[];
}

export interface SavedVersion {
  version: ReportVersion;
  title: string;
  sections: { key: string; heading: string; level: number; blocks: Block[] }[];
}

export type Change = 'same' | 'changed' | 'added' | 'removed';

export interface Comparison {
  from: number;
  to: number | null;
  changed: number;
  sections: {
    key: string;
    heading: string;
    change: Change;
    words: { change: 'same' | 'added' | 'removed'; text: string }[];
  }[];
}

export const reportPath = (planId: string, year: number) => `/plans/${planId}/years/${year}/report`;

export const reportQuery = (planId: string, year: number, version: Version) =>
  queryOptions({
    queryKey: ['annualReport', planId, year, version],
    queryFn: async ({ signal }) =>
      (await api.get<AnnualReport>(reportPath(planId, year), { query: { version }, signal })).data,
  });

export const savedVersionQuery = (path: string, no: number) =>
  queryOptions({
    queryKey: ['annualReportVersion', path, no],
    queryFn: async ({ signal }) => (await api.get<SavedVersion>(`${path}/versions/${no}`, { signal })).data,
    // A saved version never changes.
    staleTime: Infinity,
  });

export const startReport = (path: string) => api.post<AnnualReport>(path);

export const saveSection = async (path: string, key: string, version: number, body: SectionBody) =>
  (await api.put<ReportSection>(`${path}/sections/${key}`, { body, ifMatch: version })).data;

export const redraftSection = async (path: string, key: string, version: number) =>
  (await api.post<ReportSection>(`${path}/sections/${key}/draft`, { ifMatch: version })).data;

export const addRemark = (
  path: string,
  body: { sectionKey: string; quote: string | null; text: string },
  idempotencyKey: string,
) => api.post<Remark>(`${path}/comments`, { body, idempotencyKey });

export const resolveRemark = (path: string, id: string) =>
  api.post<Remark>(`${path}/comments/${id}/resolution`);

export const saveVersion = async (
  path: string,
  body: { note: string | null; final: boolean; publication: number | null },
  idempotencyKey: string,
) => (await api.post<ReportVersion>(`${path}/versions`, { body, idempotencyKey })).data;

export const compareVersions = async (path: string, from: number, to: number | null) =>
  (await api.get<Comparison>(`${path}/versions/comparison`, { query: { from, to } })).data;
