import type { Plan } from '@/api/types';
import type { ItemVersion } from './amendments';
import type { Item } from './api';

/** Facts for the tests of the plan's pages. */
export const plan: Plan = {
  id: 'p1',
  title: 'Kovos su prekyba žmonėmis veiksmų planas',
  periodFrom: 2020,
  periodTo: 2021,
  approvingAct: {
    issuer: 'Vidaus reikalų ministras',
    type: 'įsakymas',
    date: '2020-06-12',
    number: '1V-577',
  },
  version: 1,
  tasks: [
    {
      id: 't1',
      no: 1,
      code: '01.01',
      title: 'stiprinti koordinavimą',
      criterionText: null,
      measures: [
        {
          id: 'm1',
          code: '01.01.01',
          title: 'Organizuoti komisijos veiklą',
          itemId: 'i1',
          actions: [
            { id: 'a1', no: 1, title: 'Atnaujinti sudėtį', itemId: 'i2' },
            { id: 'a2', no: 2, title: 'Parengti ataskaitą', itemId: 'i3' },
          ],
        },
        { id: 'm2', code: '01.01.02', title: 'Širvintų mokymai', itemId: 'i4', actions: [] },
      ],
    },
    {
      id: 't2',
      no: 2,
      code: '01.02',
      title: 'tobulinti prevenciją',
      criterionText: null,
      measures: [{ id: 'm3', code: '01.02.01', title: 'Be kriterijaus', itemId: null, actions: [] }],
    },
  ],
};

export const item: Item = {
  itemId: 'i1',
  planId: 'p1',
  year: 2021,
  taskNo: 1,
  measureCode: '01.01.01',
  actionNo: null,
  title: 'Organizuoti komisijos veiklą',
  criterion: {
    text: 'Organizuotų posėdžių skaičius – 2',
    kind: 'count',
    direction: 'atLeast',
    target: 2,
    unit: 'posėdis',
    deadline: null,
    combination: 'sum',
    span: null,
  },
  isMunicipal: false,
  plannedEur: null,
  executors: [
    {
      code: 'VRM',
      name: 'Vidaus reikalų ministerija',
      isMunicipality: false,
      role: 'lead',
      plannedKind: 'number',
      plannedValue: 2,
      plannedEur: 1163.81,
      state: 'draft',
    },
    {
      code: 'GP',
      name: 'Generalinė prokuratūra',
      isMunicipality: false,
      role: 'joint',
      plannedKind: 'notStated',
      plannedValue: null,
      plannedEur: null,
      state: 'notStarted',
    },
  ],
  isAssumption: false,
  editable: true,
  version: 7,
};

export const versions: ItemVersion[] = [
  {
    version: 7,
    inForce: true,
    amendment: { id: 'a1', legalBasis: 'Įsakymas Nr. 1V-10', date: '2021-03-01', retroactive: false },
    changes: [{ field: 'target', executor: null, executorName: null, before: 1, after: 2 }],
  },
  { version: 1, inForce: false, amendment: null, changes: [] },
];
