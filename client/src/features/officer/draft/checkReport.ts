import type { Obligation, Suggestion } from '@/api/obligations';
import { echoMoney, echoNumber } from '@/lib/echo';
import { formatMoney, formatNumber } from '@/lib/format';
import { parseMoney, readDate } from '@/lib/parse';
import { readAchieved } from './achieved';
import {
  asksDate,
  asksNumber,
  claimIsAsked,
  isWebAddress,
  isWorked,
  ownTarget,
  type ReportForm,
} from './reportForm';

export interface Issue {
  /** Id of the input the message belongs to. */
  field: string;
  message: string;
  values?: Record<string, string>;
}

export interface Findings {
  /** These stop the report from being handed in. */
  errors: Issue[];
  /** These only ask to look again. */
  warnings: Issue[];
}

export function checkReport(
  form: ReportForm,
  obligation: Obligation,
  suggestion: Suggestion | null | undefined,
): Findings {
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  const fail = (field: string, message: string, values?: Issue['values']) =>
    errors.push({ field, message: `officer.error.${message}`, values });
  const warn = (field: string, message: string, values?: Issue['values']) =>
    warnings.push({ field, message: `officer.warning.${message}`, values });

  if (form.done === '') {
    fail('done', 'done');
    return { errors, warnings };
  }

  checkAchieved(form, obligation, fail, warn);

  if (form.narrative.trim() === '') {
    if (form.done !== 'noNeed') fail('narrative', form.done === 'no' ? 'whyNot' : 'narrative');
  } else if (form.narrative.trim().length < 40 && form.done !== 'noNeed') {
    warn('narrative', 'shortNarrative');
  }

  const below = form.done === 'no' || (form.done !== 'noNeed' && suggestion?.reasonNeeded === 'below');
  if (form.reasons.length === 0) {
    if (below) fail('reasons', 'reason');
    else if (suggestion?.reasonNeeded === 'above') warn('reasons', 'reasonAbove');
  }
  if (form.reasons.includes('other') && form.reasonText.trim() === '') fail('reasonText', 'reasonText');

  checkMoney(form, obligation, fail, warn);

  const people = form.participants.trim();
  if (people !== '' && !/^\d+$/.test(people.replace(/\s/g, ''))) fail('participants', 'wholeNumber');
  form.evidence.forEach(({ url, fileId }, index) => {
    if (!fileId && url.trim() !== '' && !isWebAddress(url.trim())) fail(`evidence-${index}`, 'address');
  });

  if (claimIsAsked(suggestion)) {
    if (form.claimedStatus === '') fail('claimedStatus', 'claim');
  } else if (form.agreement === 'disagree') {
    if (form.claimedStatus === '') fail('claimedStatus', 'claim');
    if (form.disagreement.trim() === '') fail('disagreement', 'disagreement');
  }
  return { errors, warnings };
}

type Report = (field: string, message: string, values?: Issue['values']) => void;

function checkAchieved(form: ReportForm, obligation: Obligation, fail: Report, warn: Report): void {
  if (asksNumber(obligation, form.done)) {
    const target = ownTarget(obligation);
    const achieved = readAchieved(obligation, form.achieved);
    if (achieved.kind === 'empty') {
      // Where a need may not have arisen or nothing was planned, the claim stands and is flagged.
      if (obligation.asks === 'optionalNumber') warn('achieved', 'noValue');
      else fail('achieved', 'achieved');
    } else if (achieved.kind === 'ask') {
      fail('achieved', 'ask', { value: echoNumber(achieved.value) });
    } else if (achieved.kind !== 'value') {
      fail('achieved', `typed.${achieved.kind === 'refused' ? achieved.code : 'number'}`);
    } else if (target !== null && target > 0 && achieved.value > target * 2) {
      warn('achieved', 'farAbove', { achieved: formatNumber(achieved.value), target: formatNumber(target) });
    }
  }
  if (asksDate(obligation, form.done)) {
    if (form.achievedDate.trim() === '') fail('achievedDate', 'date');
    else {
      const date = readDate(form.achievedDate, obligation.year);
      if (date.kind === 'ask') fail('achievedDate', 'ask', { value: date.value });
      if (date.kind === 'refused') fail('achievedDate', `typed.${date.code}`);
    }
  }
}

function checkMoney(form: ReportForm, obligation: Obligation, fail: Report, warn: Report): void {
  form.allocated.forEach(({ amount }, index) => {
    const money = parseMoney(amount);
    if (money !== null && money.kind !== 'amount') fail(`allocated-${index}`, 'amountFormat');
  });
  if (form.money === '') {
    if (isWorked(form.done) || form.done === 'no') fail('money', 'money');
    else warn('money', 'money');
    return;
  }
  if (form.money !== 'amount') return;
  let total = 0;
  form.spending.forEach(({ amount }, index) => {
    const money = parseMoney(amount);
    const field = `spending-${index}`;
    if (money === null) fail(field, 'amount');
    else if (money.kind === 'ask') fail(field, 'ask', { value: echoMoney(money.value) });
    else if (money.kind === 'unknown') fail(field, 'amountUnknown');
    else if (money.kind === 'invalid')
      fail(field, money.code === 'number' ? 'amountFormat' : `typed.${money.code}`);
    else total += money.value;
  });
  const planned = obligation.planned.eur;
  if (planned !== null && planned > 0 && total > planned * 2) {
    warn('spending-0', 'farAbovePlan', { amount: formatMoney(total), planned: formatMoney(planned) });
  }
}
