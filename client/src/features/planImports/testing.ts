import type { DraftItem, DraftMeasure, PlanDraft, PlanPreview } from './types';

/** Facts for the tests of the import. */
export const item = (more: Partial<DraftItem> = {}): DraftItem => ({
  isMunicipal: false,
  executors: [{ printed: 'VRM', code: 'VRM' }],
  years: [
    {
      year: 2030,
      criterion: {
        text: 'Organizuotų posėdžių skaičius – 2',
        kind: 'count',
        target: 2,
        unit: 'posėdis',
        deadline: null,
        parts: [],
        direction: 'atLeast',
      },
      plannedEur: 2020,
    },
  ],
  result: null,
  ...more,
});

export const measure = (code: string, more: Partial<DraftMeasure> = {}): DraftMeasure => ({
  code,
  printedCode: `${code}.`,
  title: `Priemonė ${code}`,
  item: item(),
  actions: [],
  ...more,
});

export const draft: PlanDraft = {
  title: 'Kovos su prekyba žmonėmis 2030–2032 m. veiksmų planas',
  periodFrom: 2030,
  periodTo: 2032,
  approvedBy: { issuer: 'Vidaus reikalų ministras', type: 'įsakymas', number: '1V-1', date: '2029-12-01' },
  resultsYear: null,
  newInstitutions: [],
  tasks: [
    {
      no: 1,
      title: 'Stiprinti koordinavimą',
      criterion: null,
      measures: [
        measure('01.01.01', {
          actions: [
            { no: 1, title: 'Atnaujinti sudėtį', item: item({ executors: [{ printed: 'PM', code: null }] }) },
          ],
        }),
        measure('01.01.02', { item: item({ executors: [{ printed: 'PM', code: null }] }) }),
      ],
    },
    { no: 2, title: 'Tobulinti prevenciją', criterion: null, measures: [measure('01.02.01')] },
  ],
};

export const preview: PlanPreview = {
  fileName: 'planas.docx',
  draft,
  counts: { tasks: 2, measures: 3, actions: 1, items: 4, results: 0, partResults: 0 },
  doubts: [
    {
      code: 'executor_unknown',
      severity: 'decide',
      row: '01.01.01/1',
      place: '1 lentelė, 4 eilutė, 3 stulpelis',
      found: 'PM',
      message: 'Tokio vykdytojo sąraše nėra.',
      proposal: null,
      field: 'executors',
    },
    {
      code: 'executor_unknown',
      severity: 'decide',
      row: '01.01.02',
      place: '1 lentelė, 5 eilutė, 3 stulpelis',
      found: 'PM',
      message: 'Tokio vykdytojo sąraše nėra.',
      proposal: null,
      field: 'executors',
    },
    {
      code: 'target_guessed',
      severity: 'look',
      row: '01.02.01',
      place: '1 lentelė, 7 eilutė, 4 stulpelis',
      found: 'Posėdžiai – du',
      message: 'Skaičius parašytas žodžiu.',
      proposal: '2',
      field: 'target',
    },
  ],
  changes: null,
};
