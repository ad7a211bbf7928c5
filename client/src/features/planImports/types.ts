import type { Direction } from '@/features/plan/api';
import type { CriterionKind, InstitutionKind, Status } from '@/api/types';

/** What was understood of a document; sent back, it is what is saved. Null is what the document does not say. */
export interface PlanDraft {
  title: string | null;
  periodFrom: number | null;
  periodTo: number | null;
  approvedBy: LegalAct | null;
  tasks: DraftTask[];
  /** The year whose results stand in the document; null for a plan alone. */
  resultsYear: number | null;
  newInstitutions: DraftInstitution[];
}

export interface LegalAct {
  issuer: string;
  type: string;
  number: string;
  date: string;
}

export interface DraftInstitution {
  code: string;
  name: string;
  kind: InstitutionKind;
}

export interface DraftTask {
  no: number;
  title: string;
  criterion: DraftCriterion | null;
  measures: DraftMeasure[];
}

export interface DraftMeasure {
  code: string;
  printedCode: string;
  title: string;
  /** Null when only its actions carry criteria. */
  item: DraftItem | null;
  actions: DraftAction[];
}

export interface DraftAction {
  no: number;
  title: string;
  item: DraftItem;
}

export interface DraftItem {
  isMunicipal: boolean;
  executors: DraftExecutor[];
  years: DraftYear[];
  result: DraftResult | null;
}

export interface DraftExecutor {
  /** As the document names it. */
  printed: string;
  /** Null while it is not known who it is. */
  code: string | null;
}

export interface DraftYear {
  year: number;
  criterion: DraftCriterion;
  plannedEur: number | null;
}

export interface DraftCriterion {
  text: string | null;
  kind: CriterionKind;
  target: number | null;
  unit: string | null;
  deadline: string | null;
  parts: DraftPart[];
  direction: Direction;
}

export interface DraftPart {
  executor: string;
  target: number | null;
  /** "Pagal poreikį": there is no number to reach. */
  asNeeded: boolean;
}

export interface DraftResult {
  status: Status | null;
  text: string | null;
  parts: DraftPartResult[];
  /** Why the ministry decided so, where the document says it. */
  justification?: string | null;
}

export interface DraftPartResult {
  printed: string;
  code: string | null;
  status: Status | null;
  text: string | null;
  notReported: boolean;
  /** The document says that it had nothing planned. */
  nothingPlanned?: boolean;
}

export type DoubtSeverity = 'look' | 'decide';

export interface DraftDoubt {
  code: string;
  severity: DoubtSeverity;
  /** The row as cited: "01.02.03", "01.02.03/1"; null for the whole document. */
  row: string | null;
  place: string;
  found: string;
  message: string;
  proposal: string | null;
  field: string;
}

export interface PreviewCounts {
  tasks: number;
  measures: number;
  actions: number;
  items: number;
  results: number;
  partResults: number;
}

export type PlanChangeKind = 'added' | 'changed' | 'absent' | 'resultDiffers';

export interface PlanChange {
  kind: PlanChangeKind;
  row: string;
  year: number | null;
  field: string;
  was: string | null;
  becomes: string | null;
}

export interface PlanPreview {
  fileName: string;
  draft: PlanDraft;
  counts: PreviewCounts;
  doubts: DraftDoubt[];
  changes: PlanChange[] | null;
}

export interface Amendment {
  legalBasis: string;
  date: string;
}
