import { Button } from '@mantine/core';
import { useT } from '@/i18n';
import type { Block } from '../editor/blocks';
import type { FigureBook } from '../editor/figureBook';
import { docOf } from '../editor/mapping';
import { InlineText } from './InlineText';
import classes from './annualReport.module.css';

interface Props {
  blocks: Block[];
  book: FigureBook;
  before: number;
  /** Opens the note at a place of the text; those of figures are written by the data. */
  onEdit?: (position: number) => void;
}

/** The notes of a section under its text, with their numbers. */
export function Footnotes({ blocks, book, before, onEdit }: Props) {
  const t = useT();
  const notes = blocks.flatMap(({ content }) => book.notesOf(content));
  if (notes.length === 0) return null;
  const positions: number[] = [];
  docOf(blocks).descendants((node, position) => {
    if (node.type.name === 'footnote') positions.push(position);
  });
  let own = 0;
  return (
    <ol className={classes.notes} start={before + 1} lang="lt" aria-label={t('annualReport.note.list')}>
      {notes.map((note, index) => {
        const position = note.own ? positions[own++] : undefined;
        return (
          <li key={index}>
            <InlineText inlines={note.note} book={book} />{' '}
            {onEdit && position !== undefined && (
              <Button
                size="compact-xs"
                variant="default"
                className="no-print"
                aria-label={t('annualReport.note.editNo', { no: before + index + 1 })}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onEdit(position)}
              >
                {t('annualReport.note.change')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
