import { rowsOf, unmatched, type DraftRow } from './rows';
import type { PlanDraft } from './types';

type Part = (row: DraftRow) => unknown;

const criteria: Part = ({ item, criterion }) => [
  criterion,
  item?.years.map((one) => [one.year, one.criterion]),
];

/** What of a row a doubt may name; the words of a criterion hold its target and its date. */
const parts: Record<string, Part> = {
  title: (row) => row.title,
  code: (row) => row.cite,
  executors: ({ item }) => [item?.isMunicipal, item?.executors],
  criterion: criteria,
  target: criteria,
  deadline: criteria,
  plannedEur: ({ item }) => item?.years.map(({ year, plannedEur }) => [year, plannedEur]),
  status: ({ item }) => [item?.result?.status, item?.result?.parts.map((one) => [one.code, one.status])],
  result: ({ item }) => item?.result,
};

const header: Record<string, (draft: PlanDraft) => unknown> = {
  title: (draft) => draft.title,
  period: (draft) => [draft.periodFrom, draft.periodTo],
  approvedBy: (draft) => draft.approvedBy,
};

/** The fields that differ between two states of a draft, by the id of the row; '' is the plan itself. */
export function changedFields(before: PlanDraft, after: PlanDraft): Map<string, Set<string>> {
  const changed = new Map<string, Set<string>>();
  const add = (id: string, field: string) =>
    void (changed.get(id) ?? changed.set(id, new Set()).get(id))?.add(field);
  for (const [field, of] of Object.entries(header)) {
    if (differs(of(before), of(after))) add('', field);
  }
  const old = new Map(rowsOf(before).map((row) => [row.id, row]));
  for (const row of rowsOf(after)) {
    const was = old.get(row.id);
    if (!was) continue;
    for (const [field, of] of Object.entries(parts)) {
      if (differs(of(was), of(row))) add(row.id, field);
    }
  }
  return changed;
}

const differs = (one: unknown, other: unknown) =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other);

/** Names that were not recognised and now are, wherever the file has them. */
export function lostNames(before: PlanDraft, after: PlanDraft): Set<string> {
  const left = new Set(unmatched(after).map(({ printed }) => printed));
  return new Set(
    unmatched(before)
      .map(({ printed }) => printed)
      .filter((printed) => !left.has(printed)),
  );
}
