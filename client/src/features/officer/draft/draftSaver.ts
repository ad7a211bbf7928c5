import type { Obligation, ReportBody, Suggestion } from '@/api/obligations';
import { isProblem } from '@/api/problem';
import { sameBody, toBody, type ReportForm } from './reportForm';

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** No answer, or a failure that may pass: tried again by itself. */
  | { kind: 'retrying' }
  | { kind: 'refused'; error: unknown }
  | { kind: 'conflict'; current: Obligation };

export interface SaverDeps {
  save: (version: number, body: ReportBody) => Promise<Obligation>;
  /** Keeps the typed answers in this browser until the server has them. */
  keep: (form: ReportForm, version: number) => void;
  forget: () => void;
  onSaved: (obligation: Obligation) => void;
}

const quiet = 1_000;
const firstRetry = 3_000;
const longestRetry = 30_000;

/**
 * Saves a draft by itself: one request at a time, each against the version the previous one answered, tried again
 * while the connection is down, and stopped when somebody else has changed the row.
 */
export class DraftSaver {
  private state: SaveState = { kind: 'clean' };
  private obligation: Obligation;
  private form: ReportForm;
  private suggestion: Suggestion | null;
  private savedBody: ReportBody;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private failures = 0;
  private readonly listeners = new Set<() => void>();
  private readonly deps: SaverDeps;

  constructor(obligation: Obligation, form: ReportForm, deps: SaverDeps) {
    this.obligation = obligation;
    this.form = form;
    this.suggestion = obligation.suggestion;
    this.savedBody = toBody(form, obligation, obligation.suggestion);
    this.deps = deps;
  }

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  readonly snapshot = (): SaveState => this.state;

  get version(): number {
    return this.obligation.version;
  }

  change(form: ReportForm): void {
    this.form = structuredClone(form);
    this.deps.keep(this.form, this.obligation.version);
    this.plan();
  }

  /** A new suggestion changes what "I agree" stands for. */
  suggest(suggestion: Suggestion | null): void {
    if (JSON.stringify(suggestion) === JSON.stringify(this.suggestion)) return;
    this.suggestion = suggestion;
    if (this.form.done !== '' && this.isDirty()) this.plan();
  }

  isDirty(): boolean {
    return !sameBody(this.body(), this.savedBody);
  }

  body(): ReportBody {
    return toBody(this.form, this.obligation, this.suggestion);
  }

  /** Saves now what is not saved yet; true when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.state.kind === 'conflict') return false;
    if (!this.isDirty()) {
      // What was typed has been taken back before it was sent.
      if (this.state.kind === 'waiting') {
        this.deps.forget();
        this.set({ kind: 'clean' });
      }
      return this.state.kind !== 'refused';
    }
    this.running = this.send().finally(() => {
      this.running = null;
    });
    const done = await this.running;
    return done && this.isDirty() ? this.flush() : done;
  }

  /** After a conflict: go on from the server's version with these answers. */
  continueFrom(current: Obligation, form: ReportForm): void {
    this.obligation = current;
    this.form = structuredClone(form);
    const theirs = current.report;
    if (theirs) {
      this.savedBody = bodyOf(theirs);
    }
    this.set({ kind: 'clean' });
    if (this.isDirty()) {
      this.deps.keep(this.form, current.version);
      this.plan(0);
    } else {
      this.deps.forget();
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private plan(wait = quiet): void {
    if (this.state.kind === 'conflict') return;
    clearTimeout(this.timer);
    if (this.isDirty() && this.state.kind !== 'saving' && this.state.kind !== 'retrying') {
      this.set({ kind: 'waiting' });
    }
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private async send(): Promise<boolean> {
    const body = this.body();
    this.set({ kind: 'saving' });
    try {
      return this.took(await this.deps.save(this.obligation.version, body), body);
    } catch (error) {
      if (isProblem(error, 'version_stale') && error.current) {
        const current = error.current as Obligation;
        // The answer to an earlier try was lost on the way: what stands there is what was sent.
        if (current.report && sameBody(bodyOf(current.report), body)) return this.took(current, body);
        this.set({ kind: 'conflict', current });
      } else if (isProblem(error) && error.isPassing) {
        this.failures += 1;
        this.set({ kind: 'retrying' });
        this.timer = setTimeout(() => void this.flush(), Math.min(firstRetry * this.failures, longestRetry));
      } else {
        this.set({ kind: 'refused', error });
      }
      return false;
    }
  }

  private took(saved: Obligation, body: ReportBody): true {
    this.failures = 0;
    this.obligation = saved;
    this.savedBody = body;
    if (this.isDirty()) {
      this.deps.keep(this.form, saved.version);
      this.plan();
    } else {
      this.deps.forget();
    }
    this.deps.onSaved(saved);
    this.set({ kind: 'saved', at: new Date() });
    return true;
  }

  private set(state: SaveState): void {
    this.state = state;
    this.listeners.forEach((tell) => tell());
  }
}

export function bodyOf(report: ReportBody): ReportBody {
  return {
    done: report.done,
    achieved: report.achieved,
    ...(report.achievedApproximate ? { achievedApproximate: true } : {}),
    ...(report.achievedTyped ? { achievedTyped: report.achievedTyped } : {}),
    achievedDate: report.achievedDate,
    narrative: report.narrative,
    reasons: report.reasons,
    reasonText: report.reasonText,
    spending: report.spending.map(({ source, amountEur, allocatedEur }) =>
      allocatedEur == null ? { source, amountEur } : { source, amountEur, allocatedEur },
    ),
    spendingUnknown: report.spendingUnknown,
    participants: report.participants,
    evidence: report.evidence.map(({ url, fileId }) => (fileId ? { fileId } : { url })),
    claimedStatus: report.claimedStatus,
    disagreement: report.disagreement,
  };
}
