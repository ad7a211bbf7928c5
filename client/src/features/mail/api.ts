import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { CampaignState } from '@/api/types';

export const mailKinds = [
  'campaignOpened',
  'reminder',
  'dueToday',
  'late',
  'personalReminder',
  'submitted',
  'returned',
  'accepted',
  'commented',
  'coordinatorDigest',
  'published',
  'invitation',
  'passwordReset',
  'signInLink',
] as const;
export type MailKind = (typeof mailKinds)[number];
export type MailLanguage = 'lt' | 'en';

export const letterStates = ['waiting', 'sent', 'failed', 'cancelled'] as const;
export type LetterState = (typeof letterStates)[number];

export interface LetterRecipient {
  name: string;
  address: string;
}

export interface MailTemplate {
  kind: MailKind;
  language: MailLanguage;
  subject: string;
  body: string;
  /** The ministry's own wording. */
  own: boolean;
  version: number;
  updatedBy: string | null;
  updatedAt: string | null;
  tokens: { name: string; meaning: string }[];
}

export interface MailPreview {
  executorCode: string;
  executorName: string;
  to: LetterRecipient[];
  missing: number;
  subject: string;
  body: string;
}

export interface LastReminder {
  kind: MailKind;
  writtenAt: string;
  state: LetterState;
  openedAt: string | null;
}

export interface ReminderExecutor {
  code: string;
  name: string;
  dueDate: string;
  obligations: number;
  missing: number;
  /** Empty: there is no address to write to. */
  recipients: LetterRecipient[];
  lastReminder: LastReminder | null;
}

export interface Reminders {
  on: boolean;
  /** False: no mail server is named, letters only wait in the outbox. */
  sends: boolean;
  state: CampaignState;
  opensOn: string;
  dueOn: string;
  closesOn: string;
  steps: { step: string; kind: MailKind; day: string; passed: boolean }[];
  executors: ReminderExecutor[];
}

export interface RemindersSent {
  written: { executorCode: string; executorName: string; missing: number; to: LetterRecipient[] }[];
  notWritten: { executorCode: string; executorName: string; why: 'noAddress' | 'nothingMissing' }[];
}

export interface Letter {
  id: string;
  kind: MailKind | 'test';
  language: MailLanguage;
  executorCode: string | null;
  executorName: string | null;
  toName: string;
  toAddress: string;
  subject: string;
  createdAt: string;
  createdBy: string | null;
  state: LetterState;
  attempts: number;
  nextAttemptAt: string | null;
  sentAt: string | null;
  lastError: string | null;
  openedAt: string | null;
}

export interface LetterText {
  letter: Letter;
  body: string | null;
  calendar: string | null;
}

interface LetterPage {
  items: Letter[];
  next: string | null;
  sends: boolean;
}

/** Whose letters: those of a plan's year, or those about accounts. */
export type Outbox = { planId: string; year: number } | 'accounts';

export interface Words {
  subject: string;
  body: string;
}

const yearPath = (planId: string, year: number) => `/plans/${planId}/years/${year}`;
const templatePath = (kind: MailKind, language: MailLanguage) => `/mail-templates/${kind}/${language}`;

export const remindersQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['reminders', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<Reminders>(`${yearPath(planId, year)}/reminders`, { signal })).data,
    staleTime: 0,
  });

export const templateQuery = (kind: MailKind, language: MailLanguage) =>
  queryOptions({
    queryKey: ['mail-template', kind, language],
    queryFn: async ({ signal }) =>
      (await api.get<MailTemplate>(templatePath(kind, language), { signal })).data,
    staleTime: 0,
  });

export const previewQuery = (
  kind: MailKind,
  language: MailLanguage,
  of: { planId: string; year: number; executorCode: string },
  words: Words,
) =>
  queryOptions({
    queryKey: ['mail-preview', kind, language, of, words],
    queryFn: async ({ signal }) =>
      (
        await api.post<MailPreview>(`${templatePath(kind, language)}/preview`, {
          body: { ...of, ...words },
          signal,
        })
      ).data,
    retry: false,
  });

export const lettersQuery = (outbox: Outbox, state?: LetterState) =>
  infiniteQueryOptions({
    queryKey: ['letters', outbox, state ?? ''],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (
        await api.get<LetterPage>(
          outbox === 'accounts' ? '/outbox' : `${yearPath(outbox.planId, outbox.year)}/letters`,
          { query: { state, cursor: pageParam }, signal },
        )
      ).data,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ['letter', id],
    queryFn: async ({ signal }) => (await api.get<LetterText>(`/letters/${id}`, { signal })).data,
  });

export async function writeTemplate({ kind, language, version }: MailTemplate, words: Words) {
  return (await api.put<MailTemplate>(templatePath(kind, language), { body: words, ifMatch: version })).data;
}

export async function restoreTemplate({ kind, language, version }: MailTemplate) {
  return (await api.delete<MailTemplate>(templatePath(kind, language), { ifMatch: version })).data;
}

export async function remind(
  planId: string,
  year: number,
  body: { executorCodes: string[] } & Partial<Words>,
  key: string,
) {
  return (await api.post<RemindersSent>(`${yearPath(planId, year)}/reminders`, { body, idempotencyKey: key }))
    .data;
}

export async function sendTest(
  planId: string,
  year: number,
  body: { kind: MailKind; language: MailLanguage } & Words,
  key: string,
) {
  return (
    await api.post<{ toAddress: string }>(`${yearPath(planId, year)}/letters/test`, {
      body,
      idempotencyKey: key,
    })
  ).data;
}

export async function retryLetter(id: string) {
  return (await api.post<LetterText>(`/letters/${id}/retry`)).data;
}

/** Notes that the letter's link was followed and says where it leads. */
export async function openLetter(id: string, row?: string) {
  return (await api.get<{ target: string }>(`/letters/${id}/opening`, { query: { row } })).data.target;
}
