import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '@/i18n';
import type { Column, RowContext } from './columns';
import classes from './grid.module.css';

interface Props {
  column: Column;
  row: RowContext;
  label: string;
  /** The letter that opened the cell replaces what stood in it. */
  typed: string | null;
  onChange: (value: string) => void;
  onMove: (by: 'down' | 'next' | 'previous') => void;
  onCancel: () => void;
  onBlur: () => void;
}

/** One open cell. What is typed is saved as it is typed; Escape takes it back. */
export function CellEditor({ column, row, label, typed, onChange, onMove, onCancel, onBlur }: Props) {
  const t = useT();
  const [value, setValue] = useState(typed ?? column.read(row));
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);

  useEffect(() => {
    field.current?.focus();
    // Writing goes on at the end, wherever the browser would put the caret.
    if (!column.choices) field.current?.setSelectionRange(value.length, value.length);
    if (typed !== null) onChange(typed);
    // Only when the cell opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const take = (text: string) => {
    setValue(text);
    onChange(text);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const newLine = column.kind === 'long' && (event.altKey || event.shiftKey);
    if (event.key === 'Enter' && newLine) {
      if (!event.altKey) return;
      // Browsers do nothing on Alt + Enter; spreadsheets begin a new line.
      const { selectionStart, selectionEnd } = field.current as HTMLTextAreaElement;
      take(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    } else if (event.key === 'Enter') onMove('down');
    else if (event.key === 'Tab') onMove(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };

  const shared = { ref: field, 'aria-label': label, onKeyDown: press, onBlur, className: classes.editor };
  if (column.choices)
    return (
      <select {...shared} value={value} onChange={(event) => take(event.target.value)}>
        <option value="">{t('grid.choose')}</option>
        {column.choices(row, t).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  if (column.kind === 'long')
    return (
      <textarea
        {...shared}
        rows={6}
        maxLength={20_000}
        value={value}
        onChange={(event) => take(event.target.value)}
      />
    );
  return (
    <input
      {...shared}
      type="text"
      autoComplete="off"
      value={value}
      onChange={(event) => take(event.target.value)}
    />
  );
}
