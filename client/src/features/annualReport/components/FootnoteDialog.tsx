import { Button, Group, Text } from '@mantine/core';
import type { EditorView } from 'prosemirror-view';
import { useReducer, useRef, useState } from 'react';
import { Dialog } from '@/components';
import { useT } from '@/i18n';
import type { Block, Inline } from '../editor/blocks';
import type { FigureBook } from '../editor/figureBook';
import { SectionEditor } from '../editor/SectionEditor';
import { Toolbar } from './Toolbar';

interface Props {
  note: Inline[];
  isNew: boolean;
  book: FigureBook;
  onSave: (note: Inline[]) => void;
  onClose: () => void;
}

/** A note under the page: words with figures in them, without notes of its own. */
export function FootnoteDialog({ note, isNew, book, onSave, onClose }: Props) {
  const t = useT();
  const [begun] = useState<Block[]>(() => [{ kind: 'paragraph', content: note }]);
  const written = useRef(begun);
  const [view, setView] = useState<EditorView>();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  return (
    <Dialog
      opened
      size="40rem"
      title={t(isNew ? 'annualReport.note.new' : 'annualReport.note.edit')}
      onClose={onClose}
    >
      <Text size="sm" mb="xs">
        {t('annualReport.note.hint')}
      </Text>
      {view && <Toolbar plain view={view} controls="isnasos-tekstas" label={t('annualReport.toolbar')} />}
      <SectionEditor
        id="isnasos-tekstas"
        label={t('annualReport.note.text')}
        blocks={begun}
        book={book}
        onChange={(blocks) => {
          written.current = blocks;
        }}
        onState={(now) => {
          setView(now);
          refresh();
        }}
      />
      <Group mt="md">
        <Button
          onClick={() => {
            const lines = written.current.map(({ content }) =>
              content.filter(({ kind }) => kind !== 'footnote'),
            );
            onSave(
              lines.flatMap((line, index) =>
                index ? [{ kind: 'text' as const, text: ' ' }, ...line] : line,
              ),
            );
          }}
        >
          {t('annualReport.note.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Dialog>
  );
}
