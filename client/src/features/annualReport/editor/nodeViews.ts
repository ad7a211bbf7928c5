import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { FigureBook } from './figureBook';

export interface ViewTexts {
  figure: (label: string, value: string) => string;
  unknownFigure: string;
  noValue: string;
  footnote: string;
  placeholder: (text: string) => string;
}

interface Options {
  book: FigureBook;
  texts: () => ViewTexts;
  /** Opens a note of the text; a figure's own notes follow from the data. */
  onFootnote: (position: number) => void;
}

function atom(tag: string, className: string): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = className;
  dom.contentEditable = 'false';
  return dom;
}

class FigureView implements NodeView {
  readonly dom = atom('span', 'report-figure');
  private readonly stop: () => void;
  private readonly node: Node;
  private readonly options: Options;

  constructor(node: Node, options: Options) {
    this.node = node;
    this.options = options;
    this.dom.dataset.figure = String(node.attrs.key);
    this.dom.setAttribute('role', 'img');
    this.show();
    this.stop = options.book.subscribe(() => this.show());
  }

  private show(): void {
    const { book, texts } = this.options;
    const key = String(this.node.attrs.key);
    const figure = book.get(key);
    const form = book.form(key, this.node.attrs.form as string | null);
    this.dom.replaceChildren();
    this.dom.toggleAttribute('data-missing', !form?.text);
    for (const run of form?.runs ?? []) {
      if (run.kind === 'footnote') {
        const mark = document.createElement('sup');
        mark.dataset.note = '';
        this.dom.append(mark);
      } else {
        const words = document.createElement(run.bold ? 'strong' : run.italic ? 'em' : 'span');
        words.textContent = run.text ?? '';
        this.dom.append(words);
      }
    }
    if (!form) this.dom.textContent = texts().unknownFigure;
    this.dom.setAttribute(
      'aria-label',
      texts().figure(figure?.label ?? key, form?.text ?? (form ? texts().noValue : texts().unknownFigure)),
    );
    this.dom.title = figure?.label ?? key;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.stop();
  }
}

class FootnoteView implements NodeView {
  readonly dom = atom('sup', 'report-footnote');

  constructor(_: Node, view: EditorView, getPos: () => number | undefined, options: Options) {
    this.dom.dataset.note = '';
    this.dom.setAttribute('role', 'img');
    this.dom.setAttribute('aria-label', options.texts().footnote);
    this.dom.addEventListener('click', () => {
      const position = getPos();
      if (position !== undefined && view.editable) options.onFootnote(position);
    });
  }

  ignoreMutation(): boolean {
    return true;
  }
}

class PlaceholderView implements NodeView {
  readonly dom = atom('span', 'report-placeholder');

  constructor(node: Node, options: Options) {
    const text = String(node.attrs.text);
    this.dom.setAttribute('role', 'img');
    this.dom.setAttribute('aria-label', options.texts().placeholder(text));
    this.dom.textContent = `[${text}]`;
  }

  ignoreMutation(): boolean {
    return true;
  }
}

export const nodeViews = (options: Options): Record<string, NodeViewConstructor> => ({
  figure: (node) => new FigureView(node, options),
  footnote: (node, view, getPos) => new FootnoteView(node, view, getPos, options),
  placeholder: (node) => new PlaceholderView(node, options),
});

/** Notes are numbered through the report, in the order in which they stand. */
export function numberNotes(dom: HTMLElement, before: number): void {
  dom.querySelectorAll<HTMLElement>('[data-note]').forEach((mark, index) => {
    const number = String(before + index + 1);
    if (mark.textContent !== number) mark.textContent = number;
  });
}
