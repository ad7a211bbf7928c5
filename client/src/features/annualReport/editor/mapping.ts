import type { Mark, Node } from 'prosemirror-model';
import { tidy, type Block, type Inline } from './blocks';
import { schema } from './schema';

/** From the text as it is stored to the text that is edited. */
export function docOf(blocks: Block[]): Node {
  const shown = blocks.length > 0 ? blocks : [{ kind: 'paragraph' as const, content: [] }];
  return schema.node(
    'doc',
    null,
    shown.map(({ kind, content }) => schema.node(kind, null, content.flatMap(nodeOf))),
  );
}

/** And back. Empty lines at the end are nothing that was written. */
export function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.forEach((node) => blocks.push({ kind: node.type.name as Block['kind'], content: inlinesOf(node) }));
  while (blocks.at(-1)?.content.length === 0) blocks.pop();
  return blocks;
}

export function inlinesOf(block: Node): Inline[] {
  const inlines: Inline[] = [];
  block.forEach((node) => inlines.push(inlineOf(node)));
  return inlines;
}

function nodeOf(inline: Inline): Node[] {
  switch (inline.kind) {
    case 'text':
      return inline.text ? [schema.text(inline.text, marksOf(inline))] : [];
    case 'figure':
      return [
        schema.node('figure', { key: inline.key, form: inline.form ?? null }, undefined, marksOf(inline)),
      ];
    case 'footnote':
      return [schema.node('footnote', { note: (inline.note ?? []).map(tidy) })];
    case 'placeholder':
      return [schema.node('placeholder', { text: inline.text ?? '' })];
  }
}

function inlineOf(node: Node): Inline {
  const has = (mark: string) => node.marks.some(({ type }) => type.name === mark);
  const { key, form, note, text } = node.attrs as {
    key: string;
    form: string | null;
    note: Inline[];
    text: string;
  };
  return tidy({
    kind: node.type.name as Inline['kind'],
    text: node.isText ? node.text : text,
    bold: has('bold'),
    italic: has('italic'),
    key,
    form,
    note,
  });
}

const marksOf = ({ bold, italic }: Inline): Mark[] => [
  ...(bold ? [schema.mark('bold')] : []),
  ...(italic ? [schema.mark('italic')] : []),
];
