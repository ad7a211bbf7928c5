import type { AskedThen } from './amendments';
import type { CriterionKind, Done, DueState, FundingSource, PlannedKind, ReportState, Status } from './types';

export interface ObligationSummary {
  id: string;
  itemId: string;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  criterionText: string | null;
  executor: string;
  executorName: string;
  target: number | null;
  unit: string | null;
  state: ReportState;
  dueState: DueState;
  dueDate: string;
  claimedStatus: Status | null;
  suggestedStatus: Status | null;
  /** The code of the lead executor whose report covers this row too. */
  answeredWith?: string | null;
  /** Why the coordinator gave it back, while it is to be corrected. */
  returnComment?: string | null;
  submittedAt: string | null;
  updatedAt: string | null;
}

export type EvidenceType =
  'pdf' | 'docx' | 'xlsx' | 'odt' | 'ods' | 'png' | 'jpeg' | 'adoc' | 'asice' | 'text';

/** A link, or a file; what the file is the server says beside its id. */
export interface EvidenceItem {
  url?: string;
  fileId?: string;
  fileName?: string;
  /** Bytes. */
  size?: number;
  type?: EvidenceType;
}

/** What an executor writes; everything is optional while it is a draft. */
export interface ReportBody {
  done: Done | null;
  achieved: number | null;
  /** About so much was reached. */
  achievedApproximate?: boolean;
  /** What was typed where it says more than the number: "per 250", "2 iš 3". */
  achievedTyped?: string | null;
  achievedDate: string | null;
  narrative: string | null;
  reasons: string[];
  reasonText: string | null;
  /** Spent and allocated by source, of which at least one is known. */
  spending: { source: FundingSource; amountEur: number | null; allocatedEur?: number | null }[];
  spendingUnknown: boolean;
  participants: number | null;
  evidence: EvidenceItem[];
  claimedStatus: Status | null;
  disagreement: string | null;
}

export interface Suggestion {
  status: Status;
  rule: string | null;
  explanation: string | null;
  reasonNeeded?: 'below' | 'above' | null;
  echo?: string | null;
}

export interface HistoryEvent {
  kind: 'submitted' | 'returned' | 'accepted' | 'reopened';
  at: string;
  by: string;
  comment: string | null;
}

export interface Obligation {
  id: string;
  planId: string;
  year: number;
  itemId: string;
  taskNo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
  parentTitle: string | null;
  criterionText: string | null;
  criterion: {
    kind: CriterionKind;
    target: number | null;
    unit: string | null;
    deadline: string | null;
    direction: 'atLeast' | 'atMost';
  };
  /** What is to be reached over several years, and what the others of them brought. */
  span?: { from: number; to: number; target: number; elsewhere: number | null } | null;
  executor: { code: string; name: string; isMunicipality: boolean };
  planned: { kind: PlannedKind; value: number | null; eur: number | null };
  /** What is asked beside the words, once something was done. */
  asks: 'number' | 'date' | 'optionalNumber' | 'nothing';
  /** What was asked for when the report was handed in, where that has been amended since. */
  askedThen?: AskedThen | null;
  /** The executor whose report answers this part too. */
  answeredWith?: string | null;
  isAssumption: boolean;
  state: ReportState;
  dueState: DueState;
  dueDate: string;
  version: number;
  editable: boolean;
  report: (ReportBody & { updatedAt: string | null; updatedBy: string | null }) | null;
  suggestion: Suggestion | null;
  lastYear: {
    year: number;
    target: number | null;
    achieved: number | null;
    achievedDate: string | null;
    narrative: string | null;
    reasons: string[];
    spentEur: number | null;
    executorStatus: Status | null;
    itemStatus: Status | null;
    justification: string | null;
  } | null;
  returnComment: string | null;
  receipt: { number: string; submittedAt: string; submittedBy: string } | null;
  acceptedAt: string | null;
  history: HistoryEvent[];
}
