import type { Figure, FigureForm } from '../api';
import type { Inline } from './blocks';

/** What figures say now. Every place that shows one is told when the data change. */
export class FigureBook {
  private figures = new Map<string, Figure>();
  private readonly shown = new Set<() => void>();

  constructor(figures: Figure[] = []) {
    this.set(figures);
  }

  set(figures: Figure[]): void {
    this.figures = new Map(figures.map((figure) => [figure.key, figure]));
    this.shown.forEach((show) => show());
  }

  get(key: string): Figure | undefined {
    return this.figures.get(key);
  }

  form(key: string, form: string | null | undefined): FigureForm | undefined {
    const forms = this.figures.get(key)?.forms;
    return forms?.find((one) => one.form === form) ?? forms?.[0];
  }

  subscribe(show: () => void): () => void {
    this.shown.add(show);
    return () => this.shown.delete(show);
  }

  /** Words of inlines, as somebody would read them aloud; notes are left out. */
  wordsOf(inlines: Inline[]): string {
    return inlines
      .map((inline) => {
        if (inline.kind === 'figure') return this.form(inline.key ?? '', inline.form)?.text ?? '…';
        return inline.kind === 'footnote' ? '' : (inline.text ?? '');
      })
      .join('');
  }

  /** The notes of a text in their order, those that figures bring along among them. */
  notesOf(inlines: Inline[]): { note: Inline[]; own: boolean }[] {
    return inlines.flatMap((inline): { note: Inline[]; own: boolean }[] => {
      if (inline.kind === 'footnote') return [{ note: inline.note ?? [], own: true }];
      if (inline.kind !== 'figure') return [];
      const runs = this.form(inline.key ?? '', inline.form)?.runs ?? [];
      return runs
        .filter(({ kind }) => kind === 'footnote')
        .map(({ note }) => ({ note: note ?? [], own: false }));
    });
  }
}
