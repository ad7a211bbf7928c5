import type { AnnualReport, Figure, ReportSection } from './api';
import type { Block } from './editor/blocks';

/** Facts for the tests of the annual report. */
export const figure = (key: string, value: string, over: Partial<Figure> = {}): Figure => ({
  key,
  group: 'items',
  label: `Rodiklis ${key}`,
  value,
  counts: 'Skaičiuojamos eilutės.',
  itemIds: [],
  forms: [{ form: 'number', text: value, runs: [{ kind: 'text', text: value }] }],
  stated: null,
  ...over,
});

export const blocks: Block[] = [
  {
    kind: 'paragraph',
    content: [
      { kind: 'text', text: 'Iš viso ' },
      { kind: 'figure', key: 'items', form: 'number' },
      { kind: 'text', text: ' eilutės.' },
      { kind: 'footnote', note: [{ kind: 'text', text: 'Priedo eilutės.' }] },
    ],
  },
];

export const section = (key: string, over: Partial<ReportSection> = {}): ReportSection => ({
  key,
  position: 1,
  heading: `Skyrius ${key}`,
  usualHeading: `Skyrius ${key}`,
  level: 1,
  isHidden: false,
  blocks,
  writtenBy: 'Koordinatorė',
  writtenAt: '2022-02-01T10:00:00Z',
  version: 4,
  ...over,
});

export const report: AnnualReport = {
  planId: 'p1',
  planTitle: 'Planas',
  year: 2021,
  started: true,
  title: 'Plano įgyvendinimo 2021 metų ataskaita',
  published: false,
  source: 'live',
  version: null,
  publishedAt: null,
  basis: 'submitted',
  asOf: '2022-02-01T10:00:00Z',
  mayWrite: true,
  sections: [section('results'), section('aims', { position: 2, level: 2 })],
  figures: [
    figure('items', '53', {
      stated: { text: '54', differs: true, sentence: 'Ataskaitoje parašyta 54, duomenyse – 53.' },
    }),
    figure('spent', '10 Eur', { group: 'money' }),
  ],
  gaps: [
    { kind: 'toWrite', sectionKey: 'aims', block: 0, key: null, sentence: 'Įrašykite, kada posėdžiauta.' },
  ],
  typedNumbers: [],
  comments: [
    {
      id: 'c1',
      sectionKey: 'results',
      quote: 'eilutės',
      text: 'Ar visos?',
      by: 'Kolegė',
      at: '2022-02-01T10:00:00Z',
      resolvedAt: null,
      resolvedBy: null,
    },
  ],
  versions: [
    {
      no: 1,
      note: 'Pirmoji',
      isFinal: false,
      sha256: '0',
      publication: null,
      savedBy: 'Koordinatorė',
      savedAt: '2022-02-01T10:00:00Z',
    },
  ],
};
