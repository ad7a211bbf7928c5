/** The text of a section as the API has it: words, and figures named in the place of numbers. */
export interface Inline {
  kind: 'text' | 'figure' | 'footnote' | 'placeholder';
  text?: string | null;
  bold?: boolean;
  italic?: boolean;
  key?: string | null;
  form?: string | null;
  note?: Inline[] | null;
}

export interface Block {
  kind: 'paragraph' | 'subheading' | 'bullet';
  content: Inline[];
}

/** An inline with nothing in it that its kind does not use, so that two of them can be compared. */
export function tidy(inline: Inline): Inline {
  const looks = { ...(inline.bold ? { bold: true } : {}), ...(inline.italic ? { italic: true } : {}) };
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: inline.text ?? '', ...looks };
    case 'figure':
      return {
        kind: 'figure',
        key: inline.key ?? '',
        ...(inline.form ? { form: inline.form } : {}),
        ...looks,
      };
    case 'footnote':
      return { kind: 'footnote', note: (inline.note ?? []).map(tidy) };
    case 'placeholder':
      return { kind: 'placeholder', text: inline.text ?? '' };
  }
}

export const tidyBlocks = (blocks: Block[]): Block[] =>
  blocks.map(({ kind, content }) => ({ kind, content: content.map(tidy) }));

export const sameBlocks = (a: Block[], b: Block[]): boolean =>
  JSON.stringify(tidyBlocks(a)) === JSON.stringify(tidyBlocks(b));
