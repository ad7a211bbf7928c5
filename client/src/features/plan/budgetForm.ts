import { formatNumber } from '@/lib/format';
import { parseDate, parseMoney } from '@/lib/parse';
import type { Budget, BudgetInput } from './amendments';
import type { Fault } from './itemForm';

/** A year's money as it is typed. */
export interface BudgetForm {
  plannedEur: string;
  /** By the task's number. */
  tasks: Record<number, string>;
  legalBasis: string;
  amendedOn: string;
}

const typed = (value: number | null): string => (value === null ? '' : formatNumber(value, 2));

export const taskField = (no: number) => `uzdavinys-${no}`;

export const budgetFormOf = (budget: Budget): BudgetForm => ({
  plannedEur: typed(budget.plannedEur),
  tasks: Object.fromEntries(budget.tasks.map(({ no, plannedEur }) => [no, typed(plannedEur)])),
  legalBasis: '',
  amendedOn: '',
});

/** Empty stays unknown; zero is zero. */
export function readBudget(form: BudgetForm, budget: Budget): { input: BudgetInput | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const money = (text: string, fieldId: string): number | null => {
    const parsed = parseMoney(text);
    if (parsed === null || parsed.kind === 'unknown') return null;
    if (parsed.kind !== 'amount') faults.push({ fieldId, message: 'plan.error.money' });
    return parsed.kind === 'amount' ? parsed.value : null;
  };
  const plannedEur = money(form.plannedEur, 'plannedEur');
  const tasks = budget.tasks.map(({ no }) => ({
    no,
    plannedEur: money(form.tasks[no] ?? '', taskField(no)),
  }));
  if (!form.legalBasis.trim()) faults.push({ fieldId: 'legalBasis', message: 'plan.error.legalBasis' });
  const date = parseDate(form.amendedOn, budget.year);
  if (date === null) {
    faults.push({
      fieldId: 'amendedOn',
      message: form.amendedOn.trim() ? 'plan.error.date' : 'plan.error.amendedOn',
    });
  }
  if (faults.length > 0 || date === null) return { input: null, faults };
  return { faults, input: { plannedEur, tasks, amendment: { legalBasis: form.legalBasis.trim(), date } } };
}
