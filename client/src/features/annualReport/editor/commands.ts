import { baseKeymap, chainCommands, setBlockType, splitBlockAs, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { NodeSelection, Plugin, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Block, Inline } from './blocks';
import { docOf } from './mapping';
import { schema } from './schema';

const { bullet, paragraph, subheading, figure } = schema.nodes;
const { bold, italic } = schema.marks;

export type Tool = 'bold' | 'italic' | 'bullet' | 'subheading' | 'undo' | 'redo';

const becomes =
  (kind: Exclude<Block['kind'], 'paragraph'>): Command =>
  (state, dispatch) =>
    setBlockType(isIn(state, kind) ? paragraph : schema.nodes[kind])(state, dispatch);

export const tools: Record<Tool, Command> = {
  bold: toggleMark(bold),
  italic: toggleMark(italic),
  bullet: becomes('bullet'),
  subheading: becomes('subheading'),
  undo,
  redo,
};

/** Whether a tool is on where the caret is. */
export function isOn(state: EditorState, tool: Tool): boolean {
  if (tool === 'bullet' || tool === 'subheading') return isIn(state, tool);
  if (tool !== 'bold' && tool !== 'italic') return false;
  const { from, to, empty, $from } = state.selection;
  const mark = schema.marks[tool];
  return empty
    ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, mark);
}

const isIn = (state: EditorState, kind: string): boolean => state.selection.$from.parent.type.name === kind;

/** A point of a list is followed by another one; an empty one ends the list. */
const enter: Command = (state, dispatch) => {
  const { parent } = state.selection.$from;
  if (parent.type !== bullet) return false;
  if (parent.content.size === 0) return setBlockType(paragraph)(state, dispatch);
  return splitBlockAs(() => ({ type: bullet }))(state, dispatch);
};

const backspace: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  const isStart =
    empty && $from.parentOffset === 0 && ($from.parent.type === bullet || $from.parent.type === subheading);
  return isStart && setBlockType(paragraph)(state, dispatch);
};

/** Letters typed while a figure is selected come after it: what the data say is not typed over. */
const figuresStay = new Plugin({
  props: {
    handleTextInput(view, _from, _to, text) {
      const { selection } = view.state;
      if (!(selection instanceof NodeSelection) || selection.node.type !== figure) return false;
      const tr = view.state.tr.insertText(text, selection.to);
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + text.length)));
      return true;
    },
  },
});

export const plugins = () => [
  figuresStay,
  history(),
  keymap({
    'Mod-b': tools.bold,
    'Mod-i': tools.italic,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    Enter: chainCommands(enter, baseKeymap.Enter ?? (() => false)),
    Backspace: chainCommands(backspace, baseKeymap.Backspace ?? (() => false)),
  }),
  keymap(baseKeymap),
];

/** Puts an inline where the caret is; a selected figure stays and gets it behind itself. */
export function insertInline(view: EditorView, inline: Inline): void {
  const block = docOf([{ kind: 'paragraph', content: [inline] }]).firstChild;
  const node: Node | null | undefined = block?.firstChild;
  if (!node) return;
  const { state } = view;
  const { selection } = state;
  const after = selection instanceof NodeSelection && selection.node.type === figure;
  const tr = after ? state.tr.insert(selection.to, node) : state.tr.replaceSelectionWith(node);
  if (after) tr.setSelection(TextSelection.create(tr.doc, selection.to + node.nodeSize));
  view.dispatch(tr.scrollIntoView());
}

/** Replaces the note at a position; an empty one goes. */
export function replaceNote(view: EditorView, position: number, note: Inline[]): void {
  const node = view.state.doc.nodeAt(position);
  if (node?.type !== schema.nodes.footnote) return;
  view.dispatch(
    note.length > 0
      ? view.state.tr.setNodeMarkup(position, undefined, { note })
      : view.state.tr.delete(position, position + node.nodeSize),
  );
}
