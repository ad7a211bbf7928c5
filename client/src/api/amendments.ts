import type { CriterionKind, PlannedKind } from './types';

export type AmendedField =
  | 'title'
  | 'criterionText'
  | 'criterionKind'
  | 'direction'
  | 'combination'
  | 'target'
  | 'unit'
  | 'deadline'
  | 'span'
  | 'plannedEur'
  | 'executor'
  | 'role'
  | 'plannedKind'
  | 'plannedValue';

/** One field before and after an amendment; null is nothing stated. */
export interface Change {
  field: AmendedField;
  executor: string | null;
  executorName: string | null;
  before: string | number | null;
  after: string | number | null;
}

/** An act that amended the plan. */
export interface Act {
  id: string;
  legalBasis: string;
  date: string;
  /** It came when the year was over. */
  retroactive: boolean;
}

/** What an executor was asked for when it handed its report in, where that has been amended since. */
export interface AskedThen {
  title: string;
  criterion: {
    text: string | null;
    kind: CriterionKind;
    target: number | null;
    unit: string | null;
    deadline: string | null;
  };
  plannedKind: PlannedKind;
  plannedValue: number | null;
  amendments: Act[];
}

/** An item by its place in its plan. */
export interface PlannedItem {
  itemId: string;
  planId: string;
  planTitle: string;
  periodFrom: number;
  periodTo: number;
  measureCode: string;
  actionNo: number | null;
  title: string;
}
