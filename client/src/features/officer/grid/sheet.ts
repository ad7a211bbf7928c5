import type { Obligation } from '@/api/obligations';
import type { DraftSaver } from '../draft/draftSaver';
import type { ReportForm } from '../draft/reportForm';
import type { Column } from './columns';

export interface SheetRow {
  obligation: Obligation;
  saver: DraftSaver;
  start: ReportForm;
}

export interface Change {
  id: string;
  column: Column;
  value: string;
}

interface Earlier {
  id: string;
  column: Column;
  before: ReportForm;
}

const remembered = 50;

/**
 * The answers of all rows of the table. Each row is saved by its own saver; what was changed together is taken back
 * together.
 */
export class Sheet {
  private forms: ReadonlyMap<string, ReportForm>;
  private steps: Earlier[][] = [];
  private readonly rows: ReadonlyMap<string, SheetRow>;
  private readonly listeners = new Set<() => void>();

  constructor(rows: readonly SheetRow[]) {
    this.rows = new Map(rows.map((row) => [row.obligation.id, row]));
    this.forms = new Map(rows.map(({ obligation, start }) => [obligation.id, start]));
  }

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  /** The same map as long as nothing has changed. */
  readonly snapshot = (): ReadonlyMap<string, ReportForm> => this.forms;

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** One step for undo; `goesOn` adds to the step before, as the letters typed into one cell do. */
  write(changes: readonly Change[], goesOn = false): void {
    const step: Earlier[] = [];
    const next = new Map(this.forms);
    for (const { id, column, value } of changes) {
      const row = this.rows.get(id);
      const before = next.get(id);
      if (!row || !before) continue;
      const after = column.write(before, value, row.obligation);
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      next.set(id, after);
      step.push({ id, column, before });
    }
    if (step.length === 0) return;
    if (!goesOn || this.steps.length === 0) this.steps = [...this.steps, step].slice(-remembered);
    this.replace(next, new Set(step.map(({ id }) => id)));
  }

  undo(): void {
    const step = this.steps.at(-1);
    if (!step) return;
    this.steps = this.steps.slice(0, -1);
    const next = new Map(this.forms);
    for (const { id, column, before } of [...step].reverse()) {
      const now = next.get(id);
      if (!now) continue;
      const kept = Object.fromEntries(column.fields.map((field) => [field, before[field]]));
      next.set(id, { ...now, ...kept });
    }
    this.replace(next, new Set(step.map(({ id }) => id)));
  }

  /** After a conflict was settled: what comes next is counted from here. */
  settle(id: string, form: ReportForm): void {
    this.steps = this.steps.filter((step) => step.every((earlier) => earlier.id !== id));
    this.forms = new Map(this.forms).set(id, form);
    this.listeners.forEach((tell) => tell());
  }

  private replace(next: ReadonlyMap<string, ReportForm>, changed: ReadonlySet<string>): void {
    this.forms = next;
    for (const id of changed) {
      const form = next.get(id);
      if (form) this.rows.get(id)?.saver.change(form);
    }
    this.listeners.forEach((tell) => tell());
  }
}
