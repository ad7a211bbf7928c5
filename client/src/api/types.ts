import type { AskedThen } from './amendments';

/** The shapes of the API, version 1, as the pages use them. */

export type Status = 'implemented' | 'partiallyImplemented' | 'notImplemented' | 'notAssessed' | 'pending';
/** Who says so: the ministry, the rules, or the closing of a campaign in which nobody reported. */
export type StatusOrigin = 'official' | 'suggested' | 'campaignClosing';
export type ReportState = 'notStarted' | 'draft' | 'submitted' | 'returned' | 'accepted';
export type DueState = 'notDue' | 'due' | 'overdue' | 'closed';
export type CriterionKind =
  'count' | 'percent' | 'deadline' | 'document' | 'perExecutor' | 'asNeeded' | 'qualitative' | 'none';
export type Role = 'administrator' | 'coordinator' | 'reporter' | 'commission' | 'analyst';
export type FundingSource = 'stateBudget' | 'municipalBudget' | 'euFunds' | 'otherFunds' | 'notStated';
export type Done = 'yes' | 'partly' | 'no' | 'noNeed';
export type PlannedKind = 'number' | 'asNeeded' | 'notStated' | 'nothing';
export type InstitutionKind =
  | 'ministry'
  | 'prosecution'
  | 'courtAdministration'
  | 'police'
  | 'agency'
  | 'ngo'
  | 'publicBody'
  | 'municipality'
  | 'city'
  | 'district';

export type Counts = Record<Status, number>;

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Session {
  userName: string;
  displayName: string;
  roles: Role[];
  institutionCode?: string | null;
  institutionName?: string | null;
  language?: AccountLanguage;
  shortcutsOff?: boolean;
  /** Nothing is open but the setting up of a second factor. */
  secondFactorSetup?: boolean;
}

export type AccountLanguage = 'lithuanian' | 'english';

export type CampaignState = 'planned' | 'open' | 'closed' | 'published';

export interface Campaign {
  year: number;
  state: CampaignState;
  opensOn: string;
  dueOn: string;
  closesOn: string;
  /** Until when the ministry looks through what was handed in; null: not promised. */
  reviewBy?: string | null;
  isDemonstration: boolean;
}

export interface PlanSummary {
  id: string;
  title: string;
  periodFrom: number;
  periodTo: number;
  years: number[];
  campaigns: Campaign[];
}

export interface Plan {
  id: string;
  title: string;
  periodFrom: number;
  periodTo: number;
  approvingAct: { issuer: string; type: string; date: string; number: string };
  version: number;
  tasks: PlanTask[];
}

export interface PlanTask {
  id: string;
  no: number;
  code: string;
  title: string;
  criterionText: string | null;
  measures: PlanMeasure[];
}

export interface PlanMeasure {
  id: string;
  code: string;
  title: string;
  itemId?: string | null;
  actions: { id: string; no: number; title: string; itemId?: string | null }[];
}

export interface Institution {
  code: string;
  name: string;
  kind: InstitutionKind;
  isMunicipality: boolean;
}

export interface ExecutorResult {
  executor: string;
  executorName: string;
  obligationId: string | null;
  state: ReportState;
  status: Status;
  claimedStatus: Status | null;
  plannedKind: PlannedKind;
  plannedCount: number | null;
  achieved: number | null;
  achievedDate: string | null;
  spentEur: number | null;
  reasons: string[];
  text: string | null;
  submittedAt: string | null;
}

export interface AnnexRow {
  itemId: string;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  parentTitle?: string | null;
  isMunicipal: boolean;
  executors: string[];
  criterionText: string | null;
  criterion: { kind: CriterionKind; target: number | null; unit: string | null; deadline: string | null };
  achieved: number | null;
  suggestedStatus: Status;
  claimedStatus: Status | null;
  officialStatus: Status | null;
  status: Status;
  statusOrigin: StatusOrigin;
  justification?: string | null;
  reasons: string[];
  resultText: string | null;
  plannedEur: number | null;
  spentEur: number | null;
  executorResults: ExecutorResult[];
}

export interface Annex {
  asOf: string;
  unit: 'items';
  basis: 'submitted' | 'accepted';
  planTitle: string;
  periodFrom: number;
  periodTo: number;
  year: number;
  published: boolean;
  /** The year as it is now, what anybody would read of it once published, or one published version of it. */
  source: 'live' | 'preview' | 'published';
  version: number | null;
  /** Names and kinds of every executor code that occurs in the rows. */
  institutions: { code: string; name: string; kind: InstitutionKind }[];
  rows: AnnexRow[];
  tasks: { no: number; title: string }[];
}

export interface Coverage {
  reported: number;
  expected: number;
  zero: number;
}

export interface DashboardTask {
  id: string;
  no: number;
  title: string;
  criterionText: string | null;
  counts: Counts;
  suggestedStatus: Status;
  officialStatus: Status | null;
  status: Status;
  explanation: string;
  justification?: string | null;
  decisionVersion?: number;
  plannedEur: number | null;
  spentEur: number | null;
  spendingCoverage: Coverage;
}

export interface DashboardExecutor {
  code: string;
  name: string;
  kind: InstitutionKind;
  isMunicipality: boolean;
  counts: Counts;
  obligations: number;
  notStarted: number;
  draft: number;
  returned: number;
  awaitingReview: number;
  submitted: number;
  accepted: number;
  overdue: number;
  spentEur: number | null;
}

export interface Dashboard {
  planTitle: string;
  year: number;
  campaignState: CampaignState;
  published: boolean;
  /** The year as it is now, what anybody would read of it once published, or one published version of it. */
  source: 'live' | 'preview' | 'published';
  version: number | null;
  asOf: string;
  basis: 'submitted' | 'accepted';
  unit: 'items';
  unitCounts: { items: number; criteria: number; executorParts: number };
  counts: Counts;
  tasks: DashboardTask[];
  executors: DashboardExecutor[];
  reasons: { code: string; count: number }[];
  money: { plannedEur: number | null; spentEur: number | null; coverage: Coverage };
}

export interface AssessmentChild {
  executor: string;
  executorName: string;
  isMunicipality: boolean;
  obligationId: string;
  state: ReportState;
  /** Said by the system only, once the campaign is closed. */
  notReported: boolean;
  status: Status;
  claimedStatus: Status | null;
  rule: string;
  explanation: string;
  plannedKind: PlannedKind;
  plannedValue: number | null;
  facts: AssessmentFacts;
  text: string | null;
  reasons: string[];
  spentEur: number | null;
  /** Its report answers a wording that an amendment has changed since. */
  askedThen?: AskedThen | null;
}

export interface AssessmentFacts {
  target: number | null;
  achieved: number | null;
  ratio: number | null;
  unit: string | null;
  deadline: string | null;
  achievedDate: string | null;
  numerator: number | null;
  denominator: number | null;
}

export interface Assessment {
  itemId: string;
  planId: string;
  year: number;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  parentTitle?: string | null;
  criterionText: string | null;
  suggestedStatus: Status;
  officialStatus: Status | null;
  claimedStatus: Status | null;
  status: Status;
  statusOrigin: StatusOrigin;
  rule: string;
  explanation: string;
  flags: string[];
  facts: AssessmentFacts;
  plannedEur: number | null;
  spentEur: number | null;
  reasons: string[];
  children: AssessmentChild[];
  determination?: {
    status: Status;
    suggested: Status;
    justification: string | null;
    decidedAt: string;
    decidedBy: string;
    version: number;
  } | null;
}

export interface AuditEntry {
  id: string;
  at: string;
  userName: string | null;
  role: string | null;
  institutionCode: string | null;
  useCase: string;
  resource: string;
  reason: string | null;
  before: unknown;
  after: unknown;
  requestId: string | null;
}
