import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { ReportState } from '@/api/types';

export type PrivacyKind = 'name' | 'phone' | 'email' | 'personalCode' | 'personCount';
export type PrivacyLevel = 'blocking' | 'warning' | 'clear';

/** A place in a text, in UTF-16 units as in a string here. */
export interface PrivacyMark {
  kind: PrivacyKind;
  offset: number;
  length: number;
}

export interface PublicText {
  obligationId: string | null;
  /** The executor's own words. */
  internal: string | null;
  internalMarks: PrivacyMark[];
  /** What the public reads in their place. */
  text: string | null;
  marks: PrivacyMark[];
  version: number;
  writtenBy: string | null;
  writtenAt: string | null;
}

export interface PrivacyText {
  kind: 'report' | 'decision';
  level: PrivacyLevel;
  itemId: string;
  measureCode: string;
  actionNo: number | null;
  title: string;
  executorName: string | null;
  isMunicipality: boolean;
  state: ReportState | null;
  text: PublicText;
}

export interface Privacy {
  read: number;
  blocking: number;
  warnings: number;
  mended: number;
  texts: PrivacyText[];
}

/** @param obligation Its text is wanted whatever is in it. */
export const privacyQuery = (planId: string, year: number, obligation?: string) =>
  queryOptions({
    queryKey: ['results', 'privacy', planId, year, obligation],
    queryFn: async ({ signal }) =>
      (await api.get<Privacy>(`/plans/${planId}/years/${year}/privacy`, { signal, query: { obligation } }))
        .data,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export async function writePublicText(
  obligationId: string,
  text: string,
  version: number,
): Promise<PublicText> {
  return (
    await api.put<PublicText>(`/obligations/${obligationId}/public-text`, {
      body: { text },
      ifMatch: version,
    })
  ).data;
}

export async function removePublicText(obligationId: string, version: number): Promise<PublicText> {
  return (await api.delete<PublicText>(`/obligations/${obligationId}/public-text`, { ifMatch: version }))
    .data;
}
