import type { Figures, MoneyLinks, MoneyRow, Note, YearMoney } from './api';

const note: Note = { text: null, writtenBy: null, writtenAt: null, version: 0 };
const coverage = { reported: 1, expected: 2, zero: 0 };

export const figures = (planned: number | null, spent: number | null, explanation: string): Figures => ({
  plannedEur: planned,
  planned: { statedEur: planned, belowEur: null, belowStated: 0, belowCount: 1, notBelowEur: null },
  allocated: { eur: null, linkedEur: 0, coverage: { ...coverage, reported: 0 } },
  spent: { eur: spent, linkedEur: 0, coverage },
  differenceEur: planned !== null && spent !== null ? planned - spent : null,
  share: planned && spent !== null ? spent / planned : null,
  finding: 'notComparable',
  explanation,
});

const unknown = figures(null, null, 'Nei planuota, nei panaudota suma nenurodyta.');
const known = figures(29_300, 10_000, 'Žinoma, kad panaudota 10 000 Eur.');

/** A year of one task with two measures, of which one gave an amount. */
export const money: YearMoney = {
  planTitle: 'Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas',
  year: 2020,
  published: true,
  asOf: '2021-03-24T10:00:00Z',
  basis: 'accepted',
  plan: { id: 'p1', budget: known, itemCoverage: coverage, note },
  tasks: [
    {
      id: 't1',
      no: 1,
      title: 'Stiprinti koordinavimą',
      budget: known,
      itemCoverage: coverage,
      note: {
        text: 'Posėdžiai vyko nuotoliniu būdu.',
        writtenBy: 'VRM koordinatorius',
        writtenAt: '2021-03-01T10:00:00Z',
        version: 3,
      },
    },
  ],
  items: [
    {
      id: 'i1',
      taskNo: 1,
      measureCode: '01.01.03',
      actionNo: null,
      title: 'Organizuoti vertinimą',
      budget: known,
      note,
    },
    {
      id: 'i2',
      taskNo: 1,
      measureCode: '01.01.04',
      actionNo: null,
      title: 'Rengti posėdžius',
      budget: unknown,
      note,
    },
  ],
  executors: [
    { code: 'VRM', name: 'Vidaus reikalų ministerija', isMunicipality: false, budget: known },
    { code: 'GP', name: 'Generalinė prokuratūra', isMunicipality: false, budget: unknown },
  ],
  sources: [
    {
      source: 'stateBudget',
      allocated: unknown.allocated,
      spent: known.spent,
      explanation: 'Panaudota 10 000 Eur.',
    },
  ],
  flows: [{ source: 'stateBudget', taskNo: 1, status: 'implemented', spentEur: 10_000 }],
};

const row = (obligationId: string, measureCode: string, spentEur: number): MoneyRow => ({
  obligationId,
  itemId: obligationId,
  measureCode,
  actionNo: null,
  title: 'Priemonė',
  executor: 'siauliu-miesto',
  executorName: 'Šiaulių miesto savivaldybė',
  spentEur,
  allocatedEur: null,
});

export const rows = [row('o1', '01.02.01', 1000), row('o2', '01.04.02', 1000), row('o3', '01.04.12', 580)];

export const links: MoneyLinks = {
  items: [],
  proposed: [{ row: rows[0] as MoneyRow, sameAs: rows[1] as MoneyRow, amountEur: 1000 }],
  rows,
};
