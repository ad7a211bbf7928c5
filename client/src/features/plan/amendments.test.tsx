import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { Amendment, Budget, BudgetInput, Predecessor } from './amendments';
import { budgetFormOf, readBudget } from './budgetForm';
import { item, plan, versions } from './testing';

const server = startServer();
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

const amendment: Amendment = {
  id: 'a1',
  legalBasis: 'Įsakymas Nr. 1V-10',
  date: '2022-01-03',
  recordedBy: 'Koordinatorė',
  recordedAt: '2022-01-04T08:00:00Z',
  items: [
    {
      itemId: 'i1',
      year: 2021,
      measureCode: '01.01.01',
      actionNo: null,
      title: 'Organizuoti komisijos veiklą',
      retroactive: true,
      version: 2,
      changes: [
        { field: 'target', executor: null, executorName: null, before: 2, after: 3 },
        {
          field: 'executor',
          executor: 'GP',
          executorName: 'Generalinė prokuratūra',
          before: null,
          after: 'joint',
        },
        { field: 'plannedEur', executor: null, executorName: null, before: null, after: 0 },
      ],
    },
  ],
  budgets: [{ year: 2021, retroactive: true, changes: [{ taskNo: 1, before: null, after: 1000.5 }] }],
};

const budget: Budget = {
  planId: 'p1',
  year: 2021,
  plannedEur: null,
  tasks: [
    { id: 't1', no: 1, title: 'stiprinti koordinavimą', plannedEur: 1000 },
    { id: 't2', no: 2, title: 'tobulinti prevenciją', plannedEur: 0 },
  ],
  editable: true,
  version: 5,
};

it('lists what each act changed, and warns of one that came late', async () => {
  server.use(answer('/plans', { items: plans }));
  server.use(answer('/plans/p1/amendments', { approvedBy: plan.approvingAct, items: [amendment] } as never));
  renderAt('/valdymas/planas/pakeitimai', { session: coordinator });
  const act = await screen.findByRole('article', { name: 'Įsakymas Nr. 1V-10, 2022-01-03' });
  expect(within(act).getByText(/^Aktas priimtas 2021\s?m\. pasibaigus/)).toBeVisible();
  expect(within(act).getByRole('row', { name: 'Siektina reikšmė 2 3' })).toBeVisible();
  expect(
    within(act).getByRole('row', { name: 'Vykdytojas: Generalinė prokuratūra nevykdė Bendravykdytojas' }),
  ).toBeVisible();
  expect(plain(within(act).getByRole('row', { name: /^Planuotos lėšos/ }).textContent)).toContain(
    'nenurodyta0 Eur',
  );
  expect(plain(within(act).getByRole('row', { name: /^1 uždavinys/ }).textContent)).toContain('1 000,50 Eur');
  expect(within(act).getByRole('link', { name: /^01\.01\.01/ })).toHaveAttribute(
    'href',
    '/valdymas/planas/i1?metai=2021',
  );
  expect(await accessibilityProblems()).toEqual([]);
});

it('shows the wordings of a row beside its editor', async () => {
  server.use(answer('/plans', { items: plans }), answer('/institutions', { items: [] }));
  server.use(answer('/items/i1', item as never), answer('/items/i1/versions', { versions } as never));
  renderAt('/valdymas/planas/i1?metai=2021', { session: coordinator });
  const section = await screen.findByRole('region', { name: /^2021\s?m\. redakcijos$/ });
  expect(await within(section).findByText('Patvirtinta su planu')).toBeVisible();
  expect(within(section).getByRole('row', { name: 'Siektina reikšmė 1 2' })).toBeVisible();
  expect(within(section).getByText(/galioja dabar/)).toBeVisible();
});

it('reads money as it is typed; empty is unknown, zero is zero', () => {
  const form = { ...budgetFormOf(budget), legalBasis: 'Nutarimas Nr. 5', amendedOn: '2021-01-13' };
  expect(
    readBudget({ ...form, plannedEur: '696,7 tūkst. Eur', tasks: { 1: '', 2: '0' } }, budget).input,
  ).toEqual({
    plannedEur: 696700,
    tasks: [
      { no: 1, plannedEur: null },
      { no: 2, plannedEur: 0 },
    ],
    amendment: { legalBasis: 'Nutarimas Nr. 5', date: '2021-01-13' },
  });
  expect(readBudget({ ...budgetFormOf(budget), plannedEur: 'daug' }, budget).faults).toEqual([
    { fieldId: 'plannedEur', message: 'plan.error.money' },
    { fieldId: 'legalBasis', message: 'plan.error.legalBasis' },
    { fieldId: 'amendedOn', message: 'plan.error.amendedOn' },
  ]);
});

it('keeps what was typed when somebody saved first, and saves over what it has shown', async () => {
  const sent: { body: BudgetInput; ifMatch: string | null }[] = [];
  server.use(answer('/plans', { items: plans }));
  server.use(
    answer('/plans/p1/years/2021/budget', budget as never),
    http.put(url('/plans/p1/years/2021/budget'), async ({ request }) => {
      sent.push({ body: (await request.json()) as BudgetInput, ifMatch: request.headers.get('If-Match') });
      return sent.length === 1
        ? problem(412, 'version_stale', { current: { ...budget, plannedEur: 70, version: 6 } as never })
        : HttpResponse.json({ ...budget, plannedEur: 500, version: 7 } as never);
    }),
  );
  renderAt('/valdymas/planas/lesos?metai=2021', { session: coordinator });
  await userEvent.type(await screen.findByLabelText('Viso plano lėšos, Eur'), '500');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti pakeitimą' }));
  expect(await screen.findByRole('alert')).toHaveFocus();
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Teisės aktas'), 'Nutarimas Nr. 5');
  await userEvent.type(screen.getByLabelText('Teisės akto data'), '2021-01-13');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti pakeitimą' }));
  expect(plain((await screen.findByText(/^Dabar įrašyta: 70/)).textContent)).toBe('Dabar įrašyta: 70 Eur');
  expect(screen.getByLabelText('Viso plano lėšos, Eur')).toHaveValue('500');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti pakeitimą' }));
  await waitFor(() => expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"5"', '"6"']));
  expect(sent[1]?.body.plannedEur).toBe(500);
  expect(await screen.findByText(/Pakeitimą rasite plano pakeitimų sąraše/)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('finds a row of an earlier plan and links to it', async () => {
  const sent: unknown[] = [];
  const earlier = { ...plans[0], id: 'p0', periodFrom: 2017, periodTo: 2019, years: [], campaigns: [] };
  const found = {
    itemId: 'i0',
    planId: 'p0',
    planTitle: 'Planas',
    periodFrom: 2017,
    periodTo: 2019,
    measureCode: '2.1',
    actionNo: null,
    title: 'Rengti posėdžius',
  };
  const none: Predecessor = { itemId: 'i1', predecessor: null, version: 3 };
  server.use(
    answer('/plans', { items: [...plans, earlier] } as never),
    answer('/institutions', { items: [] }),
  );
  server.use(answer('/items/i1', item as never), answer('/items/i1/versions', { versions } as never));
  server.use(
    answer('/items/i1/predecessor', none as never),
    answer('/items/i1/predecessor/candidates', { items: [found] } as never),
    http.put(url('/items/i1/predecessor'), async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match')]);
      return HttpResponse.json({ ...none, predecessor: found, version: 4 } as never);
    }),
  );
  renderAt('/valdymas/planas/i1?metai=2021', { session: coordinator });
  await userEvent.click(await screen.findByRole('combobox', { name: 'Susieti su ankstesnio plano eilute' }));
  await userEvent.click(await screen.findByRole('option', { name: /Rengti posėdžius/, hidden: true }));
  expect(await screen.findByRole('button', { name: 'Atsieti' })).toBeVisible();
  expect(sent).toEqual([[{ itemId: 'i0' }, '"3"']]);
});
