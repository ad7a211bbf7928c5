import { describe, expect, it } from 'vitest';
import { sameBlocks, tidyBlocks, type Block, type Inline } from './blocks';
import { FigureBook } from './figureBook';
import { blocksOf, docOf } from './mapping';

/** The same sequence every time. */
function randomOf(seed: number) {
  let state = seed * 2_654_435_761;
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const words = [
  'Uždavinį sudarė ',
  ' priemonių, iš jų ',
  'neįgyvendinta',
  ' (žr. priedą). ',
  'Žąsų ',
  '„kabutės“',
];

function randomInline(random: (below: number) => number, depth = 0): Inline {
  const kind = (['text', 'figure', 'placeholder', 'footnote'] as const)[random(depth ? 3 : 4)] ?? 'text';
  const looks = { bold: random(3) === 0, italic: random(3) === 0 };
  switch (kind) {
    case 'text':
      return { kind, text: words[random(words.length)], ...looks };
    case 'figure':
      return { kind, key: `task.${random(4) + 1}.items`, form: random(2) ? 'genitive' : null, ...looks };
    case 'placeholder':
      return { kind, text: 'Įrašykite, kada posėdžiauta.' };
    case 'footnote':
      return { kind, note: Array.from({ length: random(3) + 1 }, () => randomInline(random, depth + 1)) };
  }
}

/** Two runs that look alike are one to whoever writes. */
function merged(content: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of tidyBlocks([{ kind: 'paragraph', content }])[0]?.content ?? []) {
    const last = joined.at(-1);
    if (
      inline.kind === 'text' &&
      last?.kind === 'text' &&
      Boolean(last.bold) === Boolean(inline.bold) &&
      Boolean(last.italic) === Boolean(inline.italic)
    )
      last.text = `${last.text}${inline.text}`;
    else joined.push({ ...inline });
  }
  return joined;
}

function randomBlocks(seed: number): Block[] {
  const random = randomOf(seed);
  return Array.from({ length: random(6) + 1 }, () => ({
    kind: (['paragraph', 'subheading', 'bullet'] as const)[random(3)] ?? 'paragraph',
    content: merged(Array.from({ length: random(6) + 1 }, () => randomInline(random))),
  }));
}

describe('text of a section', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed + 1))('comes back as it was (%i)', (seed) => {
    const blocks = randomBlocks(seed);
    const doc = docOf(blocks);
    doc.check();
    expect(blocksOf(doc)).toEqual(tidyBlocks(blocks));
  });

  it('comes back as it was from what the API sends, with nulls in it', () => {
    const sent = [
      {
        kind: 'paragraph',
        content: [
          {
            kind: 'figure',
            text: null,
            bold: false,
            italic: false,
            key: 'plan.items',
            form: null,
            note: null,
          },
        ],
      },
    ] as Block[];
    expect(sameBlocks(blocksOf(docOf(sent)), sent)).toBe(true);
  });

  it('is an empty line where nothing is written, and nothing again', () => {
    expect(docOf([]).childCount).toBe(1);
    expect(blocksOf(docOf([]))).toEqual([]);
  });
});

describe('figures', () => {
  const book = new FigureBook([
    {
      key: 'items',
      group: 'items',
      label: 'Vertintų eilučių',
      value: '53',
      counts: '',
      itemIds: [],
      forms: [
        { form: 'nominative', text: '53 priemonės', runs: [{ kind: 'text', text: '53 priemonės' }] },
        {
          form: 'notes',
          text: '17 neįgyvendintų',
          runs: [
            { kind: 'text', text: '17 neįgyvendintų' },
            { kind: 'footnote', note: [{ kind: 'text', text: '01.02.08' }] },
          ],
        },
      ],
      stated: null,
    },
  ]);

  it('stand in the words in their form, the first where none is named', () => {
    expect(
      book.wordsOf([
        { kind: 'text', text: 'Iš viso ' },
        { kind: 'figure', key: 'items' },
        { kind: 'text', text: ', ' },
        { kind: 'figure', key: 'items', form: 'notes' },
      ]),
    ).toBe('Iš viso 53 priemonės, 17 neįgyvendintų');
  });

  it('bring their notes along, in the order of the text', () => {
    expect(
      book.notesOf([
        { kind: 'footnote', note: [{ kind: 'text', text: 'mano' }] },
        { kind: 'figure', key: 'items', form: 'notes' },
      ]),
    ).toEqual([
      { note: [{ kind: 'text', text: 'mano' }], own: true },
      { note: [{ kind: 'text', text: '01.02.08' }], own: false },
    ]);
  });
});
