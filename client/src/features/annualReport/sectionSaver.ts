import { ApiProblem, isProblem } from '@/api/problem';
import { localStore } from '@/lib/storage';
import type { ReportSection, SectionBody } from './api';
import { sameBlocks } from './editor/blocks';

export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'refused' | 'conflict';

interface Kept {
  version: number;
  body: SectionBody;
}

const pause = 1200;
const again = 10_000;

export const bodyOf = ({ heading, usualHeading, isHidden, blocks }: ReportSection): SectionBody => ({
  heading: heading === usualHeading ? '' : heading,
  isHidden,
  blocks,
});

export const sameBody = (a: SectionBody, b: SectionBody): boolean =>
  a.heading === b.heading && a.isHidden === b.isHidden && sameBlocks(a.blocks, b.blocks);

/**
 * Saves a section while it is written. What is not saved yet is kept in this browser, so that neither a lost connection
 * nor a closed window loses a word; what somebody else saved first is never written over without a choice.
 */
export class SectionSaver {
  state: SaveState = 'saved';
  error: unknown = null;
  /** What somebody else saved. */
  theirs: ReportSection | null = null;
  body: SectionBody;
  /** Grows when the text is another one than the editor has. */
  generation = 0;

  private readonly key: string;
  private readonly send: (version: number, body: SectionBody) => Promise<ReportSection>;
  private readonly onSaved: () => void;
  private changes = 0;
  private version: number;
  private stored: SectionBody;
  private timer = 0;
  private sending: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    section: ReportSection,
    key: string,
    send: (version: number, body: SectionBody) => Promise<ReportSection>,
    onSaved: () => void,
  ) {
    this.key = key;
    this.send = send;
    this.onSaved = onSaved;
    this.version = section.version;
    this.stored = bodyOf(section);
    const kept = localStore.get<Kept>(key);
    this.body = kept?.body ?? this.stored;
    if (!kept) return;
    if (sameBody(kept.body, this.stored)) {
      localStore.remove(key);
    } else if (kept.version === section.version) {
      this.plan(pause);
    } else {
      this.state = 'conflict';
      this.theirs = section;
    }
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  readonly snapshot = (): string => `${this.state} ${this.generation} ${this.changes}`;

  get savedVersion(): number {
    return this.version;
  }

  get isClean(): boolean {
    return this.state === 'saved';
  }

  change(part: Partial<SectionBody>): void {
    this.body = { ...this.body, ...part };
    this.changes++;
    localStore.set(this.key, { version: this.version, body: this.body } satisfies Kept);
    if (this.state !== 'conflict') this.plan(pause);
    else this.tell();
  }

  /** The text as the server has it now; ignored while something of one's own is on the way. */
  renew(section: ReportSection): void {
    if (!this.isClean || section.version <= this.version) return;
    this.take(section);
  }

  /** The text as the server has it, in the place of one's own. */
  take(section: ReportSection): void {
    window.clearTimeout(this.timer);
    localStore.remove(this.key);
    this.version = section.version;
    this.stored = bodyOf(section);
    this.body = this.stored;
    this.theirs = null;
    this.error = null;
    this.generation++;
    this.enter('saved');
  }

  keepMine(): void {
    if (!this.theirs) return;
    this.version = this.theirs.version;
    this.theirs = null;
    this.enter('typing');
    void this.flush();
  }

  async flush(): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.sending) {
      await this.sending;
      return this.state === 'typing' ? this.flush() : undefined;
    }
    if (this.state === 'saved' || this.state === 'conflict') return;
    if (sameBody(this.body, this.stored)) {
      localStore.remove(this.key);
      this.enter('saved');
      return;
    }
    this.sending = this.sendNow();
    await this.sending;
    this.sending = null;
    // What was typed meanwhile goes after it.
    if (this.state === 'typing') this.plan(pause);
  }

  stop(): void {
    void this.flush();
    window.clearTimeout(this.timer);
  }

  private async sendNow(): Promise<void> {
    const sent = this.body;
    this.enter('saving');
    try {
      const section = await this.send(this.version, sent);
      this.version = section.version;
      this.stored = sent;
      this.error = null;
      const isAll = sameBody(this.body, sent);
      if (isAll) localStore.remove(this.key);
      else localStore.set(this.key, { version: this.version, body: this.body } satisfies Kept);
      this.enter(isAll ? 'saved' : 'typing');
      this.onSaved();
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    this.error = error;
    if (isProblem(error, 'version_stale') && error.current) {
      this.theirs = error.current as ReportSection;
      this.enter('conflict');
    } else if (error instanceof ApiProblem && error.isPassing) {
      this.enter('offline');
      this.timer = window.setTimeout(() => void this.flush(), again);
    } else {
      this.enter('refused');
    }
  }

  private plan(after: number): void {
    window.clearTimeout(this.timer);
    if (!this.sending) this.state = 'typing';
    this.timer = window.setTimeout(() => void this.flush(), after);
    this.tell();
  }

  private enter(state: SaveState): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((tell) => tell());
  }
}
