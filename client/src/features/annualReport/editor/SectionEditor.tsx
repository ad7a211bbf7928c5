import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useT } from '@/i18n';
import type { Block } from './blocks';
import { plugins } from './commands';
import type { FigureBook } from './figureBook';
import { blocksOf, docOf } from './mapping';
import { nodeViews, numberNotes } from './nodeViews';

interface Props {
  id: string;
  label: string;
  /** What it begins with; later it is the editor's own. A new text takes a new `key`. */
  blocks: Block[];
  book: FigureBook;
  readOnly?: boolean;
  /** Notes that stand before this text. */
  notesBefore?: number;
  onChange?: (blocks: Block[]) => void;
  /** The caret, the focus or the text has moved. */
  onState?: (view: EditorView) => void;
  onFootnote?: (view: EditorView, position: number) => void;
}

/** The text of a section, to be written in. */
export function SectionEditor(props: Props) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ props, t });
  const { id, label, readOnly = false, notesBefore = 0 } = props;

  useLayoutEffect(() => {
    latest.current = { props, t };
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const { blocks, book } = latest.current.props;
    const made = new EditorView(place.current, {
      state: EditorState.create({ doc: docOf(blocks), plugins: plugins() }),
      nodeViews: nodeViews({
        book,
        texts: () => ({
          figure: (name, value) => latest.current.t('annualReport.editor.figure', { name, value }),
          unknownFigure: latest.current.t('annualReport.editor.unknownFigure'),
          noValue: latest.current.t('annualReport.editor.noValue'),
          footnote: latest.current.t('annualReport.editor.footnote'),
          placeholder: (text) => latest.current.t('annualReport.editor.placeholder', { text }),
        }),
        onFootnote: (position) => latest.current.props.onFootnote?.(made, position),
      }),
      editable: () => !latest.current.props.readOnly,
      dispatchTransaction: (tr) => {
        made.updateState(made.state.apply(tr));
        numberNotes(made.dom, latest.current.props.notesBefore ?? 0);
        if (tr.docChanged) latest.current.props.onChange?.(blocksOf(made.state.doc));
        latest.current.props.onState?.(made);
      },
      handleDOMEvents: {
        focus: () => {
          latest.current.props.onState?.(made);
          return false;
        },
      },
      clipboardTextSerializer: (slice) =>
        slice.content.textBetween(0, slice.content.size, '\n', (node) =>
          node.type.name === 'figure'
            ? (book.form(String(node.attrs.key), node.attrs.form as string | null)?.text ?? '')
            : '',
        ),
    });
    view.current = made;
    const stop = book.subscribe(() => numberNotes(made.dom, latest.current.props.notesBefore ?? 0));
    return () => {
      stop();
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    view.current?.setProps({
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
        lang: 'lt',
        spellcheck: 'true',
        class: 'report-text',
      },
    });
  }, [id, label, readOnly]);

  useEffect(() => {
    if (view.current) numberNotes(view.current.dom, notesBefore);
  }, [notesBefore]);

  return <div ref={place} />;
}
