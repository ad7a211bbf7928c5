import { answer } from '@/testing/server';
import type { Life, LifeYear } from './life';

const year = (some: Partial<LifeYear>): LifeYear => ({
  itemId: 'i1',
  planId: 'p1',
  year: 2020,
  published: true,
  basis: 'accepted',
  isAssumption: false,
  title: 'Organizuoti komisijos veiklą',
  criterionText: 'Organizuotų posėdžių skaičius – 2',
  criterion: { kind: 'count', target: 2, unit: 'posėdis', deadline: null, direction: 'atLeast' },
  achieved: 1,
  achievedDate: null,
  suggestedStatus: 'notImplemented',
  officialStatus: 'partiallyImplemented',
  status: 'partiallyImplemented',
  statusOrigin: 'official',
  justification: null,
  reasons: ['restrictions'],
  plannedEur: null,
  spentEur: 0,
  executors: [
    {
      executor: 'VRM',
      executorName: 'Vidaus reikalų ministerija',
      isMunicipality: false,
      status: 'notImplemented',
      notReported: false,
      plannedKind: 'number',
      plannedValue: 2,
      achieved: 1,
      achievedDate: null,
      spentEur: 0,
      reasons: ['restrictions'],
    },
  ],
  amendments: [],
  ...some,
});

/** A row that continues one of an earlier plan, and was amended in its second year. */
export const life: Life = {
  itemId: 'i1',
  line: [
    {
      itemId: 'i0',
      planId: 'p0',
      planTitle: 'Kovos su prekyba žmonėmis 2017–2019 metų veiksmų planas',
      periodFrom: 2017,
      periodTo: 2019,
      measureCode: '2.1',
      actionNo: null,
      title: 'Rengti koordinavimo posėdžius',
    },
    {
      itemId: 'i1',
      planId: 'p1',
      planTitle: 'Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas',
      periodFrom: 2020,
      periodTo: 2022,
      measureCode: '01.01.01',
      actionNo: null,
      title: 'Organizuoti komisijos veiklą',
    },
  ],
  years: [
    year({
      itemId: 'i0',
      planId: 'p0',
      year: 2019,
      title: 'Rengti koordinavimo posėdžius',
      criterion: { kind: 'count', target: 4, unit: 'posėdis', deadline: null, direction: 'atLeast' },
      achieved: 5,
      status: 'implemented',
      reasons: [],
    }),
    year({}),
    year({
      year: 2021,
      published: false,
      achieved: null,
      status: 'pending',
      statusOrigin: 'suggested',
      reasons: [],
      spentEur: null,
      executors: [],
      amendments: [
        {
          act: { id: 'a1', legalBasis: 'Įsakymas Nr. 1V-10', date: '2022-01-03', retroactive: true },
          changes: [{ field: 'target', executor: null, executorName: null, before: 2, after: 3 }],
        },
      ],
    }),
  ],
  hiddenYears: [2022],
};

export const lifeAnswer = answer('/items/i1/life', life as never);
