import type { EvidenceItem, Obligation, ReportBody, Suggestion } from '@/api/obligations';
import type { Done, FundingSource, Status } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { parseDate, parseMoney, parseNumber } from '@/lib/parse';
import { achievedOf, achievedText, readAchieved } from './achieved';

export const sources: FundingSource[] = [
  'stateBudget',
  'municipalBudget',
  'euFunds',
  'otherFunds',
  'notStated',
];

export type MoneyAnswer = '' | 'amount' | 'zero' | 'unknown';

/** The answers as they are typed: what cannot be understood yet must not be lost on the way. */
export interface ReportForm {
  done: Done | '';
  achieved: string;
  achievedDate: string;
  narrative: string;
  reasons: string[];
  reasonText: string;
  money: MoneyAnswer;
  spending: { source: FundingSource; amount: string }[];
  /** Optional beside whatever was answered about spent money. */
  allocated: { source: FundingSource; amount: string }[];
  participants: string;
  /** A link as it is typed, or a file with an empty address. */
  evidence: (EvidenceItem & { url: string })[];
  agreement: 'agree' | 'disagree';
  claimedStatus: Status | '';
  disagreement: string;
}

export const isWorked = (done: Done | '') => done === 'yes' || done === 'partly';
export const asksDate = ({ asks }: Obligation, done: Done | '') => asks === 'date' && done === 'yes';
export const asksNumber = ({ asks }: Obligation, done: Done | '') =>
  (asks === 'number' || asks === 'optionalNumber') && isWorked(done);

/** What this executor is to reach: its own part, never the sum of everybody. */
export function ownTarget({ planned, criterion }: Obligation): number | null {
  if (planned.kind !== 'number') return null;
  return planned.value ?? criterion.target;
}

/** The rule has no view of its own, so the executor's view is asked for directly. */
export function claimIsAsked(suggestion: Suggestion | null | undefined): boolean {
  return !suggestion || suggestion.rule === 'A6' || suggestion.status === 'pending';
}

export function fromReport(obligation: Obligation): ReportForm {
  const report = obligation.report;
  const spending = (report?.spending ?? []).filter(({ amountEur }) => amountEur !== null);
  const allocated = (report?.spending ?? []).filter(({ allocatedEur }) => allocatedEur != null);
  const onlyZero = spending.length === 1 && spending[0]?.amountEur === 0;
  const differs =
    report?.claimedStatus != null &&
    obligation.suggestion != null &&
    report.claimedStatus !== obligation.suggestion.status;
  return {
    done: report?.done ?? '',
    achieved: report ? achievedText(report) : '',
    achievedDate: report?.achievedDate ?? '',
    narrative: report?.narrative ?? '',
    reasons: report?.reasons ?? [],
    reasonText: report?.reasonText ?? '',
    money: report?.spendingUnknown ? 'unknown' : onlyZero ? 'zero' : spending.length > 0 ? 'amount' : '',
    spending:
      spending.length > 0 && !onlyZero
        ? spending.map((part) => ({ source: part.source, amount: formatNumber(part.amountEur ?? 0) }))
        : [{ source: defaultSource(obligation), amount: '' }],
    allocated:
      allocated.length > 0
        ? allocated.map((part) => ({ source: part.source, amount: formatNumber(part.allocatedEur ?? 0) }))
        : [{ source: defaultSource(obligation), amount: '' }],
    participants: report?.participants == null ? '' : String(report.participants),
    evidence: (report?.evidence ?? []).map((item) => ({ ...item, url: item.url ?? '' })),
    agreement: report?.disagreement || differs ? 'disagree' : 'agree',
    claimedStatus: report?.claimedStatus ?? '',
    disagreement: report?.disagreement ?? '',
  };
}

export function defaultSource(obligation: Obligation): FundingSource {
  return obligation.executor.isMunicipality ? 'municipalBudget' : 'stateBudget';
}

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** What a typed amount stands for as an answer about money. */
export function moneyAnswerOf(typed: string): MoneyAnswer {
  const read = parseMoney(typed);
  if (read === null) return '';
  if (read.kind === 'unknown') return 'unknown';
  return read.kind === 'amount' && read.value === 0 ? 'zero' : 'amount';
}

/** What is sent: only the answers the chosen "done" asks for, and only those that can be read. */
export function toBody(
  form: ReportForm,
  obligation: Obligation,
  suggestion: Suggestion | null | undefined,
): ReportBody {
  const askedDirectly = claimIsAsked(suggestion);
  const disagrees = !askedDirectly && form.agreement === 'disagree';
  const claimed = askedDirectly || disagrees ? form.claimedStatus || null : (suggestion?.status ?? null);
  const participants = parseNumber(form.participants)?.value ?? null;
  return {
    done: form.done || null,
    ...(asksNumber(obligation, form.done)
      ? achievedOf(readAchieved(obligation, form.achieved))
      : { achieved: null }),
    achievedDate: asksDate(obligation, form.done) ? parseDate(form.achievedDate, obligation.year) : null,
    narrative: text(form.narrative),
    reasons: form.done === 'noNeed' ? ['noNeed'] : form.reasons,
    reasonText: text(form.reasonText),
    spending: spendingOf(form),
    spendingUnknown: form.money === 'unknown',
    participants: participants !== null && Number.isInteger(participants) ? participants : null,
    evidence: evidenceOf(form.evidence),
    claimedStatus: form.done === '' ? null : claimed,
    disagreement: disagrees ? text(form.disagreement) : null,
  };
}

/** Links that can be followed and files, each by what it is found by. */
function evidenceOf(items: ReportForm['evidence']): EvidenceItem[] {
  return items.flatMap(({ url, fileId }): EvidenceItem[] => {
    if (fileId) return [{ fileId }];
    return isWebAddress(url.trim()) ? [{ url: url.trim() }] : [];
  });
}

/** `0 Eur` is an answer with an amount; "I do not know" is an answer without one; nothing chosen is no answer. */
function spendingOf(form: ReportForm): ReportBody['spending'] {
  const spent =
    form.money === 'zero'
      ? new Map<FundingSource, number>([['notStated', 0]])
      : sumsOf(form.money === 'amount' ? form.spending : []);
  const allocated = sumsOf(form.allocated);
  return [...new Set([...spent.keys(), ...allocated.keys()])].map((source) => {
    const amountEur = spent.get(source) ?? null;
    const allocatedEur = allocated.get(source);
    return allocatedEur === undefined ? { source, amountEur } : { source, amountEur, allocatedEur };
  });
}

function sumsOf(parts: ReportForm['spending']): Map<FundingSource, number> {
  const sums = new Map<FundingSource, number>();
  for (const { source, amount } of parts) {
    const money = parseMoney(amount);
    if (money?.kind === 'amount') sums.set(source, (sums.get(source) ?? 0) + money.value);
  }
  return sums;
}

export function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}

export const sameBody = (one: ReportBody, other: ReportBody): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What the rule is asked about. The claim and the texts do not change what it says, so they ask nothing of the server. */
export const askedOf = (form: ReportForm, obligation: Obligation): ReportBody =>
  toBody({ ...form, narrative: '', disagreement: '', claimedStatus: '' }, obligation, null);
