import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Coverage, FundingSource, Status } from '@/api/types';

export interface Total {
  eur: number | null;
  /** Left out of the total, because it is the same money as elsewhere in it. */
  linkedEur: number;
  coverage: Coverage;
}

export interface Figures {
  plannedEur: number | null;
  planned: {
    statedEur: number | null;
    belowEur: number | null;
    belowStated: number;
    belowCount: number;
    notBelowEur: number | null;
  };
  allocated: Total;
  spent: Total;
  differenceEur: number | null;
  share: number | null;
  finding: string;
  explanation: string;
}

export interface Note {
  text: string | null;
  writtenBy: string | null;
  writtenAt: string | null;
  version: number;
}

export interface PlanMoney {
  id: string;
  budget: Figures;
  itemCoverage: Coverage;
  note: Note;
}

export interface TaskMoney extends PlanMoney {
  no: number;
  title: string;
}

export interface ItemMoney {
  id: string;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  budget: Figures;
  note: Note;
}

export interface ExecutorMoney {
  code: string;
  name: string;
  isMunicipality: boolean;
  budget: Figures;
}

export interface SourceMoney {
  source: FundingSource;
  allocated: Total;
  spent: Total;
  explanation: string;
}

export interface Flow {
  source: FundingSource;
  taskNo: number;
  status: Status;
  spentEur: number;
}

export interface YearMoney {
  planTitle: string;
  year: number;
  published: boolean;
  asOf: string;
  basis: 'submitted' | 'accepted';
  plan: PlanMoney;
  tasks: TaskMoney[];
  items: ItemMoney[];
  executors: ExecutorMoney[];
  sources: SourceMoney[];
  flows: Flow[];
}

export interface MoneyRow {
  obligationId: string;
  itemId: string;
  measureCode: string;
  actionNo: number | null;
  title: string;
  executor: string;
  executorName: string;
  spentEur: number | null;
  allocatedEur: number | null;
}

export interface MoneyLink {
  id: string;
  row: MoneyRow;
  sameAs: MoneyRow;
  amountEur: number;
  note: string;
  recordedBy: string;
  recordedAt: string;
}

export interface ProposedLink {
  row: MoneyRow;
  sameAs: MoneyRow;
  amountEur: number;
}

export interface MoneyLinks {
  items: MoneyLink[];
  proposed: ProposedLink[];
  /** Every row with money in it. */
  rows: MoneyRow[];
}

export interface LinkInput {
  obligationId: string;
  sameAsObligationId: string;
  amountEur: number;
  note: string;
}

const yearPath = (planId: string, year: number) => `/plans/${planId}/years/${year}`;

export const moneyQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['results', 'money', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<YearMoney>(`${yearPath(planId, year)}/money`, { signal })).data,
  });

export const moneyLinksQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['results', 'money-links', planId, year],
    queryFn: async ({ signal }) =>
      (await api.get<MoneyLinks>(`${yearPath(planId, year)}/money-links`, { signal })).data,
  });

export async function linkMoney(planId: string, year: number, link: LinkInput, key: string): Promise<void> {
  await api.post(`${yearPath(planId, year)}/money-links`, { body: link, idempotencyKey: key });
}

export async function unlinkMoney(planId: string, year: number, linkId: string): Promise<void> {
  await api.delete(`${yearPath(planId, year)}/money-links/${linkId}`);
}

export async function writeNote(
  planId: string,
  year: number,
  subjectId: string,
  text: string,
  version: number,
): Promise<void> {
  await api.put(`${yearPath(planId, year)}/money-notes/${subjectId}`, { body: { text }, ifMatch: version });
}
