import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { announce } from '@/components';
import { useT } from '@/i18n';
import { reportPath, type AnnualReport, type Figure, type ReportSection } from '../api';
import { insertInline } from '../editor/commands';
import { FigureBook } from '../editor/figureBook';
import type { SectionSaver } from '../sectionSaver';
import { Facts } from './Facts';
import { Outline } from './Outline';
import { Section, type Caret } from './Section';
import { ToDo } from './ToDo';
import { Versions } from './Versions';
import classes from './annualReport.module.css';

const wide = '(min-width: 75em)';

/** The sections on the left, the text in the middle, the facts on the right; one under another on a phone. */
export function Composer({ report }: { report: AnnualReport }) {
  const t = useT();
  const queryClient = useQueryClient();
  const isWide = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  const path = reportPath(report.planId, report.year);
  const [book] = useState(() => new FigureBook(report.figures));
  const [savers] = useState(() => new Set<SectionSaver>());
  const [caret, setCaret] = useState<Caret | null>(null);
  useEffect(() => book.set(report.figures), [book, report.figures]);

  const settle = async () => {
    await Promise.all([...savers].map((saver) => saver.flush()));
  };
  const changed = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: ['annualReport', report.planId, report.year] }),
    [queryClient, report.planId, report.year],
  );
  const notesBefore = useMemo(() => countNotes(report.sections, book), [book, report.sections]);

  // Not every move of the caret is news to the whole page.
  const moveTo = useCallback(
    (next: Caret) =>
      setCaret((old) => (old?.view === next.view && old.heading === next.heading ? old : next)),
    [],
  );
  const insert = (figure: Figure, form: string) => {
    if (!caret || caret.view.isDestroyed) return;
    insertInline(caret.view, { kind: 'figure', key: figure.key, form });
    caret.view.focus();
    announce(t('annualReport.facts.inserted', { name: figure.label, section: caret.heading }));
  };

  return (
    <div className={classes.columns}>
      <Panel title={t('annualReport.outline.title')} open={isWide}>
        <ToDo report={report} />
        <Outline report={report} />
      </Panel>
      <div className={classes.text}>
        {report.sections.map((section) => (
          <Section
            key={section.key}
            report={report}
            section={section}
            path={path}
            book={book}
            notesBefore={notesBefore.get(section.key) ?? 0}
            caret={caret}
            onCaret={moveTo}
            onChanged={changed}
            savers={savers}
          />
        ))}
      </div>
      <div className={`${classes.side} no-print`}>
        <Panel title={t('annualReport.facts.title')} open={isWide}>
          <Facts
            figures={report.figures}
            target={caret && !caret.view.isDestroyed ? caret.heading : null}
            mayWrite={report.mayWrite}
            onInsert={insert}
          />
        </Panel>
        <Panel title={t('annualReport.version.title')} open={isWide}>
          <Versions report={report} path={path} settle={settle} onChanged={changed} />
        </Panel>
      </div>
    </div>
  );
}

function Panel({ title, open, children }: { title: string; open: boolean | undefined; children: ReactNode }) {
  return (
    <details open={open} className={`${classes.panel} no-print`}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

/** How many notes stand before each section; what is left out of the document has none. */
function countNotes(sections: ReportSection[], book: FigureBook): Map<string, number> {
  const before = new Map<string, number>();
  let count = 0;
  for (const { key, blocks, isHidden } of sections) {
    before.set(key, count);
    if (!isHidden) count += blocks.flatMap(({ content }) => book.notesOf(content)).length;
  }
  return before;
}
