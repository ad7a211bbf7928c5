import type { Obligation, ObligationSummary, ReportBody } from '@/api/obligations';

/** Rows as the API gives them, for tests. */
export const emptyBody: ReportBody = {
  done: null,
  achieved: null,
  achievedDate: null,
  narrative: null,
  reasons: [],
  reasonText: null,
  spending: [],
  spendingUnknown: false,
  participants: null,
  evidence: [],
  claimedStatus: null,
  disagreement: null,
};

export const obligation = (change: Partial<Obligation> = {}): Obligation => ({
  id: 'o1',
  planId: 'p1',
  year: 2021,
  itemId: 'i1',
  taskNo: 1,
  measureCode: '01.02.03',
  actionNo: null,
  title: 'Organizuoti prevencijos renginius',
  parentTitle: null,
  criterionText: 'Organizuotų renginių skaičius – 2',
  criterion: { kind: 'count', target: 2, unit: 'renginiai', deadline: null, direction: 'atLeast' },
  executor: { code: 'kauno-miesto', name: 'Kauno miesto savivaldybė', isMunicipality: true },
  planned: { kind: 'number', value: 2, eur: 1000 },
  asks: 'number',
  isAssumption: false,
  state: 'notStarted',
  dueState: 'due',
  dueDate: '2099-02-15',
  version: 1,
  editable: true,
  report: null,
  suggestion: null,
  lastYear: null,
  returnComment: null,
  receipt: null,
  acceptedAt: null,
  history: [],
  ...change,
});

export const written = (body: Partial<ReportBody>, change: Partial<Obligation> = {}): Obligation =>
  obligation({
    state: 'draft',
    version: 2,
    report: { ...emptyBody, ...body, updatedAt: '2021-02-01T10:00:00Z', updatedBy: 'Ona' },
    ...change,
  });

export const summary = (change: Partial<ObligationSummary> = {}): ObligationSummary => ({
  id: 'o1',
  itemId: 'i1',
  taskNo: 1,
  measureCode: '01.02.03',
  actionNo: null,
  title: 'Organizuoti prevencijos renginius',
  criterionText: 'Organizuotų renginių skaičius – 2',
  executor: 'kauno-miesto',
  executorName: 'Kauno miesto savivaldybė',
  target: 2,
  unit: 'renginiai',
  state: 'notStarted',
  dueState: 'due',
  dueDate: '2099-02-15',
  claimedStatus: null,
  suggestedStatus: 'pending',
  submittedAt: null,
  updatedAt: null,
  ...change,
});
