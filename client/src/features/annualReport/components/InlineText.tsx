import type { Inline } from '../editor/blocks';
import type { FigureBook } from '../editor/figureBook';

/** Words that are only read: of a note, of a saved version. */
export function InlineText({ inlines, book }: { inlines: Inline[]; book?: FigureBook }) {
  return inlines.map((inline, index) => {
    const text =
      inline.kind === 'figure'
        ? (book?.form(inline.key ?? '', inline.form)?.text ?? '…')
        : inline.kind === 'placeholder'
          ? `[${inline.text}]`
          : inline.kind === 'footnote'
            ? null
            : inline.text;
    if (text === null) return <NoteOf key={index} note={inline.note ?? []} book={book} />;
    if (inline.bold) return <strong key={index}>{text}</strong>;
    return inline.italic ? <em key={index}>{text}</em> : <span key={index}>{text}</span>;
  });
}

function NoteOf({ note, book }: { note: Inline[]; book?: FigureBook }) {
  return (
    <small>
      {' ('}
      <InlineText inlines={note} book={book} />)
    </small>
  );
}
