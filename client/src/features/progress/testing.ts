import type { Dashboard, DashboardExecutor, PlanSummary, Session } from '@/api/types';

/** Facts for the tests of the coordinator's pages. */
export const coordinator: Session = {
  userName: 'koordinatorius',
  displayName: 'Plano koordinatorius',
  roles: ['coordinator'],
};

export const counts = {
  implemented: 1,
  partiallyImplemented: 1,
  notImplemented: 0,
  notAssessed: 0,
  pending: 1,
};

export const plans: PlanSummary[] = [
  {
    id: 'p1',
    title: 'Kovos su prekyba žmonėmis 2020–2021 m. veiksmų planas',
    periodFrom: 2020,
    periodTo: 2021,
    years: [2020, 2021],
    campaigns: [
      {
        year: 2020,
        state: 'published',
        opensOn: '2021-01-04',
        dueOn: '2021-02-15',
        closesOn: '2021-03-01',
        isDemonstration: false,
      },
      {
        year: 2021,
        state: 'open',
        opensOn: '2022-01-03',
        dueOn: '2022-02-15',
        closesOn: '2022-03-01',
        isDemonstration: true,
      },
    ],
  },
];

export function executor(
  code: string,
  name: string,
  more: Partial<DashboardExecutor> = {},
): DashboardExecutor {
  return {
    code,
    name,
    kind: more.isMunicipality ? 'district' : 'ministry',
    isMunicipality: false,
    counts,
    obligations: 0,
    notStarted: 0,
    draft: 0,
    returned: 0,
    awaitingReview: 0,
    submitted: 0,
    accepted: 0,
    overdue: 0,
    spentEur: null,
    ...more,
  };
}

export const dashboard: Dashboard = {
  planTitle: plans[0]?.title ?? '',
  year: 2021,
  campaignState: 'open',
  published: false,
  source: 'live',
  version: null,
  asOf: '2022-02-01T08:00:00Z',
  basis: 'submitted',
  unit: 'items',
  unitCounts: { items: 3, criteria: 3, executorParts: 4 },
  counts,
  tasks: [
    {
      id: 't1',
      no: 1,
      title: 'stiprinti koordinavimą',
      criterionText: 'Ištirta ne mažiau kaip 70 proc.',
      counts,
      suggestedStatus: 'partiallyImplemented',
      officialStatus: null,
      status: 'partiallyImplemented',
      explanation: 'Įgyvendinta 2 iš 3 eilučių.',
      plannedEur: null,
      spentEur: 0,
      spendingCoverage: { reported: 1, expected: 3, zero: 1 },
    },
  ],
  executors: [
    executor('VRM', 'Vidaus reikalų ministerija', {
      obligations: 2,
      submitted: 2,
      awaitingReview: 1,
      accepted: 1,
    }),
    executor('KAUNAS', 'Kauno miesto savivaldybė', {
      obligations: 2,
      submitted: 1,
      awaitingReview: 1,
      returned: 1,
      overdue: 1,
      isMunicipality: true,
      kind: 'city',
    }),
    executor('UTENA', 'Utenos rajono savivaldybė', { isMunicipality: true }),
  ],
  reasons: [],
  money: { plannedEur: null, spentEur: 0, coverage: { reported: 1, expected: 3, zero: 1 } },
};
