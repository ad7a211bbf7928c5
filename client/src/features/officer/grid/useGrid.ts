import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { announce } from '@/components';
import { useT } from '@/i18n';
import { fold } from '@/lib/format';
import { readTable, writeTable } from './clipboard';
import { columns, shownIn, understood, type Column } from './columns';
import type { Change, Sheet } from './sheet';
import type { GridRow } from './useSheet';

/** Column −1 is the heading of the row. */
export interface Place {
  row: number;
  column: number;
}

export interface Editing {
  place: Place;
  /** The letter that opened the cell; null: it opens with what stands in it. */
  typed: string | null;
}

/** What of a pasted block did not find its place. */
export interface Pasted {
  outside: number;
  unread: string[];
}

export const cellId = ({ row, column }: Place, rows: GridRow[]) =>
  `langelis-${rows[row]?.obligation.id ?? ''}-${columns[column]?.key ?? 'eilute'}`;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** Where the table is worked on, what is marked, and what keys and the clipboard do. */
export function useGrid(sheet: Sheet, rows: GridRow[], open: (row: GridRow) => void) {
  const t = useT();
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [from, setFrom] = useState<Place | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  /** The open cell has been written into: the next letter belongs to the same step of undo. */
  const writtenOpen = useRef(false);

  const marked = {
    top: Math.min(at.row, from?.row ?? at.row),
    bottom: Math.max(at.row, from?.row ?? at.row),
    left: Math.max(0, Math.min(at.column, from?.column ?? at.column)),
    right: Math.max(at.column, from?.column ?? at.column),
  };

  const focus = (place: Place) => {
    const cell = document.getElementById(cellId(place, rows));
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const go = (place: Place, extend = false) => {
    const next = {
      row: clamp(place.row, 0, rows.length - 1),
      column: clamp(place.column, -1, columns.length - 1),
    };
    setFrom(extend ? (from ?? at) : null);
    setAt(next);
    focus(next);
  };

  const context = (place: Place) => ({ row: rows[place.row], column: columns[place.column] });
  const canEdit = (place: Place) => {
    const { row, column } = context(place);
    return row !== undefined && column !== undefined && column.isAsked(row);
  };
  const edit = (place: Place, typed: string | null = null) => {
    writtenOpen.current = false;
    if (canEdit(place)) setEditing({ place, typed });
    else announce(t('grid.notAsked'));
  };
  const writeOpen = (value: string) => {
    const { row, column } = editing ? context(editing.place) : {};
    if (!row || !column) return;
    sheet.write([{ id: row.obligation.id, column, value }], writtenOpen.current);
    writtenOpen.current = true;
  };
  const cancelOpen = () => {
    if (writtenOpen.current) sheet.undo();
    finish(null);
  };
  const finish = (move: Place | null) => {
    const { place } = editing ?? { place: at };
    setEditing(null);
    go(move ?? place);
  };

  const put = (places: { place: Place; text: string }[]) => {
    const unread: string[] = [];
    const changes: Change[] = [];
    for (const { place, text } of places) {
      const { row, column } = context(place);
      if (!row || !column) continue;
      const value = understood(column, text, row, t);
      if (value === null) unread.push(text.trim());
      else changes.push({ id: row.obligation.id, column, value });
    }
    sheet.write(changes);
    return { written: changes.length, unread };
  };

  const cellsOf = (range: typeof marked) =>
    span(range.top, range.bottom).map((row) =>
      span(range.left, range.right).map((column) => ({ row, column })),
    );
  const textOf = (place: Place) => {
    const { row, column } = context(place);
    return row && column ? shownIn(column, row, t) : '';
  };

  /** Several marked rows take what stands in the first; one cell takes what stands above it. */
  const fillDown = () => {
    const several = marked.bottom > marked.top;
    const source = several ? marked.top : marked.top - 1;
    if (source < 0 || marked.right < 0) {
      announce(t('grid.nothingToFill'));
      return;
    }
    const target = cellsOf({ ...marked, top: source + 1 }).flat();
    const { written } = put(
      target.map((place) => ({ place, text: textOf({ row: source, column: place.column }) })),
    );
    announce(t('grid.filled', { count: written }));
    focus(at);
  };

  const undo = () => {
    if (!sheet.canUndo) return;
    sheet.undo();
    announce(t('grid.undone'));
  };

  const clear = () =>
    put(
      cellsOf(marked)
        .flat()
        .map((place) => ({ place, text: '' })),
    );

  /** A letter chooses: T for Taip, N for Ne. */
  const choose = (column: Column, letter: string) => {
    const row = rows[at.row];
    const found = row && column.choices?.(row, t).find(({ label }) => fold(label).startsWith(fold(letter)));
    if (!found || !column.isAsked(row)) return edit(at);
    sheet.write([{ id: row.obligation.id, column, value: found.value }]);
    announce(found.label);
  };

  const onCellKey = (event: KeyboardEvent) => {
    const { row, column } = at;
    const command = event.ctrlKey || event.metaKey;
    const moves: Record<string, Place> = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      Home: { row: command ? 0 : row, column: command ? -1 : 0 },
      End: { row: command ? rows.length - 1 : row, column: columns.length - 1 },
      PageUp: { row: row - 5, column },
      PageDown: { row: row + 5, column },
    };
    const acts: Record<string, () => void> = {
      Enter: () => startOrOpen(),
      F2: () => startOrOpen(),
      Delete: clear,
      Backspace: clear,
      Escape: () => document.getElementById('lentele-toliau')?.focus(),
    };
    const commands: Record<string, () => void> = { d: fillDown, z: undo };
    const move = moves[event.key];
    const act = command ? commands[event.key.toLowerCase()] : acts[event.key];
    if (move) go(move, event.shiftKey);
    else if (act) act();
    else if (event.key === 'Tab') {
      const next = after(at, event.shiftKey ? -1 : 1, rows.length);
      // At either end Tab leaves the table.
      if (!next) return;
      go(next);
    } else if (event.key.length === 1 && !command && !event.altKey && column >= 0) {
      const here = columns[column];
      if (here?.choices) choose(here, event.key);
      else edit(at, event.key === ' ' ? null : event.key);
    } else return;
    event.preventDefault();

    function startOrOpen() {
      const here = rows[row];
      if (column < 0 && here) open(here);
      else edit(at);
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    if (editing) return;
    const block = readTable(event.clipboardData.getData('text/plain'));
    if (block.length === 0 || at.column < 0) return;
    event.preventDefault();
    const places = block.flatMap((cells, down) =>
      cells.map((text, right) => ({ place: { row: marked.top + down, column: marked.left + right }, text })),
    );
    const { written, unread } = put(places);
    const outside = places.filter(({ place }) => !context(place).row || !context(place).column).length;
    announce(
      [
        t('grid.pasted', { count: written }),
        outside > 0 && t('grid.outside', { count: outside }),
        unread.length > 0 && t('grid.unread', { texts: unread.map((text) => `„${text}“`).join(', ') }),
      ]
        .filter(Boolean)
        .join(' '),
      unread.length > 0,
    );
    setPasted({ outside, unread });
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing || at.column < 0) return;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      writeTable(cellsOf(marked).map((cells) => cells.map((place) => textOf(place)))),
    );
  };

  return {
    at,
    marked,
    editing,
    pasted,
    go,
    edit,
    finish,
    leave: () => setEditing(null),
    writeOpen,
    cancelOpen,
    fillDown,
    undo,
    onCellKey,
    onPaste,
    onCopy,
    onCellFocus: (place: Place) => {
      if (place.row !== at.row || place.column !== at.column) setAt(place);
    },
  };
}

const span = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The next place in reading order; null past either end. */
export function after({ row, column }: Place, by: 1 | -1, rows: number): Place | null {
  const width = columns.length + 1;
  const place = row * width + column + 1 + by;
  return place < 0 || place >= rows * width
    ? null
    : { row: Math.floor(place / width), column: (place % width) - 1 };
}
