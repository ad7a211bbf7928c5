import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { EditorView } from 'prosemirror-view';
import { useReducer, useState, useSyncExternalStore } from 'react';
import { announce, ConfirmDialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { redraftSection, type AnnualReport, type ReportSection } from '../api';
import type { Inline } from '../editor/blocks';
import { insertInline, replaceNote } from '../editor/commands';
import type { FigureBook } from '../editor/figureBook';
import { SectionEditor } from '../editor/SectionEditor';
import type { SectionSaver } from '../sectionSaver';
import { useSectionSaver } from '../useSectionSaver';
import { ConflictDialog } from './ConflictDialog';
import { FootnoteDialog } from './FootnoteDialog';
import { Footnotes } from './Footnotes';
import { Remarks } from './Remarks';
import { SaveStatus } from './SaveStatus';
import { Toolbar } from './Toolbar';
import classes from './annualReport.module.css';

export interface Caret {
  view: EditorView;
  key: string;
  heading: string;
}

interface Props {
  report: AnnualReport;
  section: ReportSection;
  path: string;
  book: FigureBook;
  notesBefore: number;
  /** The text that the caret is in, or was in last. */
  caret: Caret | null;
  onCaret: (caret: Caret) => void;
  onChanged: () => void;
  /** Where every saver on the page is known, so that all can be asked to finish. */
  savers: Set<SectionSaver>;
}

interface Note {
  view: EditorView;
  /** Null: a new one, where the caret is. */
  position: number | null;
  note: Inline[];
}

/** A heading, its text, its notes and the remarks about it. */
export function Section({
  report,
  section,
  path,
  book,
  notesBefore,
  caret,
  onCaret,
  onChanged,
  savers,
}: Props) {
  const t = useT();
  const saver = useSectionSaver(path, section, savers, onChanged);
  useSyncExternalStore(saver.subscribe, saver.snapshot);
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const [note, setNote] = useState<Note>();
  const [remark, setRemark] = useState<{ quote: string | null } | null>(null);
  const [redrafting, setRedrafting] = useState(false);
  const mayWrite = report.mayWrite;
  const heading = saver.body.heading || section.usualHeading;
  const isActive = caret?.key === section.key && !caret.view.isDestroyed;
  const textId = `tekstas-${section.key}`;
  const redraft = useMutation({
    mutationFn: async () => {
      await saver.flush();
      return redraftSection(path, section.key, saver.savedVersion);
    },
    onSuccess: (fresh) => {
      saver.take(fresh);
      announce(t('annualReport.redraft.done'));
      onChanged();
    },
    onSettled: () => setRedrafting(false),
  });
  const Heading = section.level === 1 ? 'h2' : 'h3';

  const comment = () => {
    const { view } = caret ?? {};
    const selection = isActive ? view?.state.selection : undefined;
    const quote =
      view && selection && !selection.empty ? selectedWords(view, book).slice(0, 1000).trim() || null : null;
    setRemark({ quote });
  };

  return (
    <section
      id={`skyrius-${section.key}`}
      aria-labelledby={`antraste-${section.key}`}
      className={classes.section}
      data-hidden={saver.body.isHidden || undefined}
    >
      <Heading id={`antraste-${section.key}`} tabIndex={-1} lang="lt">
        {heading}
      </Heading>
      {saver.body.isHidden && <Text size="sm">{t('annualReport.section.hidden')}</Text>}
      {mayWrite && isActive && caret && (
        <Toolbar
          view={caret.view}
          controls={textId}
          label={t('annualReport.toolbarOf', { section: heading })}
          onFootnote={() => setNote({ view: caret.view, position: null, note: [] })}
        />
      )}
      <SectionEditor
        key={saver.generation}
        id={textId}
        label={t('annualReport.section.text', { section: heading })}
        blocks={saver.body.blocks}
        book={book}
        readOnly={!mayWrite}
        notesBefore={notesBefore}
        onChange={(blocks) => saver.change({ blocks })}
        onState={(view) => {
          onCaret({ view, key: section.key, heading });
          refresh();
        }}
        onFootnote={(view, position) =>
          setNote({ view, position, note: view.state.doc.nodeAt(position)?.attrs.note as Inline[] })
        }
      />
      <Footnotes
        blocks={saver.body.blocks}
        book={book}
        before={notesBefore}
        onEdit={
          mayWrite && caret && isActive
            ? (position) =>
                setNote({
                  view: caret.view,
                  position,
                  note: caret.view.state.doc.nodeAt(position)?.attrs.note as Inline[],
                })
            : undefined
        }
      />
      <Group className="no-print" gap="xs" mt="xs">
        {mayWrite && <SaveStatus saver={saver} />}
        {mayWrite && (
          <Button
            size="xs"
            variant="default"
            onMouseDown={(event) => event.preventDefault()}
            onClick={comment}
          >
            {t('annualReport.remark.open')}
          </Button>
        )}
        {mayWrite && (
          <details className={classes.settings}>
            <summary>{t('annualReport.section.settings')}</summary>
            <TextInput
              label={t('annualReport.section.heading')}
              description={t('annualReport.section.headingHint', { heading: section.usualHeading })}
              lang="lt"
              value={saver.body.heading}
              maxLength={300}
              onChange={({ currentTarget: { value } }) => saver.change({ heading: value })}
            />
            <Checkbox
              mt="xs"
              label={t('annualReport.section.hide')}
              checked={saver.body.isHidden}
              onChange={({ currentTarget: { checked } }) => saver.change({ isHidden: checked })}
            />
            <Button size="xs" mt="xs" variant="default" onClick={() => setRedrafting(true)}>
              {t('annualReport.redraft.open')}
            </Button>
          </details>
        )}
      </Group>
      {saver.state === 'refused' && saver.error !== null && <ProblemAlert error={saver.error} />}
      {redraft.error && <ProblemAlert error={redraft.error} />}
      <Remarks
        path={path}
        sectionKey={section.key}
        remarks={report.comments.filter(({ sectionKey }) => sectionKey === section.key)}
        mayWrite={mayWrite}
        asked={remark}
        onClose={() => setRemark(null)}
        onChanged={onChanged}
      />
      {note && (
        <FootnoteDialog
          note={note.note}
          isNew={note.position === null}
          book={book}
          onClose={() => setNote(undefined)}
          onSave={(written) => {
            if (note.position !== null) replaceNote(note.view, note.position, written);
            else if (written.length > 0) insertInline(note.view, { kind: 'footnote', note: written });
            setNote(undefined);
          }}
        />
      )}
      {saver.theirs && saver.state === 'conflict' && (
        <ConflictDialog
          mine={saver.body}
          theirs={saver.theirs}
          book={book}
          onKeepMine={() => saver.keepMine()}
          onTakeTheirs={(theirs) => saver.take(theirs)}
        />
      )}
      <ConfirmDialog
        opened={redrafting}
        title={t('annualReport.redraft.title', { section: heading })}
        confirmLabel={t('annualReport.redraft.confirm')}
        busy={redraft.isPending}
        onConfirm={() => redraft.mutate()}
        onClose={() => setRedrafting(false)}
      >
        <Text>{t('annualReport.redraft.text')}</Text>
      </ConfirmDialog>
    </section>
  );
}

function selectedWords(view: EditorView, book: FigureBook): string {
  const { from, to } = view.state.selection;
  return view.state.doc.textBetween(from, to, ' ', (node) =>
    node.type.name === 'figure'
      ? (book.form(String(node.attrs.key), node.attrs.form as string | null)?.text ?? '')
      : '',
  );
}
