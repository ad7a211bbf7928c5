import { Button } from '@mantine/core';
import type { EditorView } from 'prosemirror-view';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '@/i18n';
import { isOn, tools, type Tool } from '../editor/commands';
import classes from './annualReport.module.css';

const order: Tool[] = ['bold', 'italic', 'bullet', 'subheading', 'undo', 'redo'];
const toggles = new Set<Tool>(['bold', 'italic', 'bullet', 'subheading']);

interface Props {
  view: EditorView;
  controls: string;
  label: string;
  /** Only words and looks: a note has no points, headings and notes of its own. */
  plain?: boolean;
  onFootnote?: () => void;
}

/** One stop of the Tab key; the arrows go from button to button. */
export function Toolbar({ view, controls, label, plain = false, onFootnote }: Props) {
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const shown = plain ? order.filter((tool) => tool === 'bold' || tool === 'italic') : order;
  const last = shown.length - (onFootnote ? 0 : 1);

  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + last + 1) % (last + 1);
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const button = (index: number, name: string, act: () => void, pressed?: boolean) => (
    <Button
      key={name}
      size="xs"
      variant={pressed ? 'light' : 'default'}
      tabIndex={index === current ? 0 : -1}
      aria-pressed={pressed}
      onFocus={() => setCurrent(index)}
      // The text keeps its caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {t(`annualReport.tool.${name}`)}
    </Button>
  );

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      className={`${classes.toolbar} no-print`}
      onKeyDown={move}
    >
      {shown.map((tool, index) =>
        button(
          index,
          tool,
          () => {
            tools[tool](view.state, view.dispatch);
            view.focus();
          },
          toggles.has(tool) ? isOn(view.state, tool) : undefined,
        ),
      )}
      {onFootnote && button(shown.length, 'footnote', onFootnote)}
    </div>
  );
}
