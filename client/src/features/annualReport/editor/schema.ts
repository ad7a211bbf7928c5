import { Schema, type DOMOutputSpec, type NodeSpec } from 'prosemirror-model';
import type { Inline } from './blocks';

const block = (tags: string[], dom: DOMOutputSpec): NodeSpec => ({
  group: 'block',
  content: 'inline*',
  parseDOM: tags.map((tag) => ({ tag })),
  toDOM: () => dom,
});

/**
 * A section's text. A figure, a note and a gap are single signs of it: the caret passes over them, nothing is typed into
 * them, and they go whole.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: block(['p'], ['p', 0]),
    subheading: block(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], ['h4', 0]),
    bullet: block(['p[data-bullet]', 'li'], ['p', { 'data-bullet': '' }, 0]),
    text: { group: 'inline' },
    figure: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { key: {}, form: { default: null } },
      parseDOM: [
        {
          tag: 'span[data-figure]',
          getAttrs: (dom) => ({ key: dom.dataset.figure, form: dom.dataset.form ?? null }),
        },
      ],
      toDOM: ({ attrs }) => [
        'span',
        { 'data-figure': attrs.key, ...(attrs.form && { 'data-form': attrs.form }) },
      ],
    },
    footnote: {
      group: 'inline',
      inline: true,
      atom: true,
      marks: '',
      attrs: { note: {} },
      parseDOM: [{ tag: 'span[data-footnote]', getAttrs: (dom) => noteIn(dom.dataset.footnote) ?? false }],
      toDOM: ({ attrs }) => ['span', { 'data-footnote': JSON.stringify(attrs.note) }],
    },
    placeholder: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { text: {} },
      parseDOM: [{ tag: 'span[data-placeholder]', getAttrs: (dom) => ({ text: dom.dataset.placeholder }) }],
      toDOM: ({ attrs }) => ['span', { 'data-placeholder': attrs.text }],
    },
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});

/** What was pasted may only look like a note of ours. */
function noteIn(json: string | undefined): { note: Inline[] } | null {
  try {
    const note: unknown = JSON.parse(json ?? '');
    return Array.isArray(note) ? { note: note as Inline[] } : null;
  } catch {
    return null;
  }
}
