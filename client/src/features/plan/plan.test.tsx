import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { ItemInput } from './api';
import { item, plan, versions } from './testing';

const server = startServer();
let sent: { body: ItemInput; ifMatch: string | null }[] = [];
let refuse: (() => Response) | null = null;

beforeEach(() => {
  sent = [];
  refuse = null;
  server.use(
    answer('/plans', { items: plans }),
    answer('/plans/p1', plan as never),
    answer('/institutions', {
      items: [
        { code: 'VRM', name: 'Vidaus reikalų ministerija', kind: 'ministry', isMunicipality: false },
        { code: 'SADM', name: 'Socialinės apsaugos ministerija', kind: 'ministry', isMunicipality: false },
        { code: 'KAUNAS', name: 'Kauno miesto savivaldybė', kind: 'city', isMunicipality: true },
      ],
    }),
    answer('/items/i1', item as never),
    answer('/items/i1/versions', { versions } as never),
    answer('/items/i1/follow-ups', { items: [], next: null }),
    http.put(url('/items/i1'), async ({ request }) => {
      const body = (await request.json()) as ItemInput;
      sent.push({ body, ifMatch: request.headers.get('If-Match') });
      return refuse ? refuse() : HttpResponse.json({ ...item, title: body.title, version: 8 } as never);
    }),
  );
});

const openItem = async () => {
  const app = renderAt('/valdymas/planas/i1?metai=2021', { session: coordinator });
  await screen.findByRole('heading', { level: 1, name: '01.01.01 (2021 m.)' });
  return app;
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Įrašyti pakeitimą' }));
const giveBasis = async () => {
  await userEvent.type(screen.getByLabelText('Teisės aktas'), 'Įsakymas Nr. 1V-10');
  await userEvent.type(screen.getByLabelText('Teisės akto data'), '2021-03-01');
};

it('shows an asked plan before its first year is opened, and otherwise the one that is reported on', async () => {
  const later = { ...plans[0], id: 'p2', title: 'Vėlesnis planas', periodFrom: 2030, periodTo: 2032 };
  server.use(
    answer('/plans', { items: [{ ...later, years: [], campaigns: [] }, ...plans] } as never),
    answer('/plans/p2', { ...plan, id: 'p2', title: 'Vėlesnis planas' } as never),
  );
  renderAt('/valdymas/planas?planas=p2', { session: coordinator });
  expect(await screen.findByText('Vėlesnis planas')).toBeVisible();
  expect(await screen.findByText(/teikimas dar neatidarytas/)).toBeVisible();
  expect(screen.getByText('Organizuoti komisijos veiklą').closest('a')).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);

  cleanup();
  renderAt('/valdymas/planas', { session: coordinator });
  expect(await screen.findByRole('link', { name: 'Organizuoti komisijos veiklą' })).toBeVisible();
});

it('opens and closes branches and finds a row by its words', async () => {
  const { router } = renderAt('/valdymas/planas', { session: coordinator });
  const actions = await screen.findByRole('button', { name: /2 veiksmai/ });
  expect(actions).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(actions);
  expect(screen.getByRole('link', { name: 'Parengti ataskaitą' })).toHaveAttribute(
    'href',
    '/valdymas/planas/i3?metai=2021',
  );
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Suskleisti viską' }));
  expect(screen.queryByRole('link', { name: 'Parengti ataskaitą' })).toBeNull();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Ieškoti plane' }), 'sirvintu');
  expect(await screen.findByRole('link', { name: 'Širvintų mokymai' })).toBeVisible();
  expect(screen.getByText('1 eilutė su vertinimo kriterijumi')).toBeVisible();
  expect(router.state.location.search).toEqual({ q: 'sirvintu' });
});

it('asks for the legal basis before anything is sent', async () => {
  await openItem();
  expect(await accessibilityProblems()).toEqual([]);
  await save();
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  await userEvent.click(within(summary).getByRole('link', { name: 'Nurodykite teisės akto datą' }));
  expect(screen.getByLabelText('Teisės akto data')).toHaveFocus();
  expect(sent).toEqual([]);
});

it('adds and removes executors; one whose report is started stays', async () => {
  await openItem();
  expect(screen.queryByRole('button', { name: 'Pašalinti: Vidaus reikalų ministerija' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Pašalinti: Generalinė prokuratūra' }));
  const add = screen.getByRole('combobox', { name: 'Pridėti instituciją' });
  await userEvent.type(add, 'socialines');
  expect(screen.queryByRole('option', { name: /Kauno/ })).toBeNull();
  await userEvent.click(await screen.findByRole('option', { name: /Socialinės apsaugos/, hidden: true }));
  await giveBasis();
  await save();
  expect(await screen.findByText(/Vykdytojai naują redakciją matys iš karto/)).toBeVisible();
  expect(sent[0]?.ifMatch).toBe('"7"');
  expect(sent[0]?.body.executors.map(({ code }) => code)).toEqual(['VRM', 'SADM']);
  expect(sent[0]?.body.amendment).toEqual({ legalBasis: 'Įsakymas Nr. 1V-10', date: '2021-03-01' });
});

it('shows both versions when somebody saved first, and saves mine over it only when asked', async () => {
  await openItem();
  const target = screen.getByLabelText('Siektina reikšmė');
  await userEvent.clear(target);
  await userEvent.type(target, '3');
  await giveBasis();
  const current = { ...item, version: 9, criterion: { ...item.criterion, target: 4 } };
  refuse = () => problem(412, 'version_stale', { current: current as never });
  await save();
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('row', { name: 'Siektina reikšmė 3 4' })).toBeInTheDocument();
  refuse = null;
  await userEvent.click(within(dialog).getByRole('button', { name: 'Palikti mano ir įrašyti iš naujo' }));
  await waitFor(() => expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"7"', '"9"']));
  expect(sent[1]?.body.criterion.target).toBe(3);
});

it('shows a closed year as text with the reason', async () => {
  server.use(answer('/items/i1', { ...item, year: 2020, editable: false } as never));
  renderAt('/valdymas/planas/i1?metai=2020', { session: coordinator });
  expect(await screen.findByText('2020 m. eilutės keisti nebegalima')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Įrašyti pakeitimą' })).toBeNull();
  expect(
    screen.getByRole('row', { name: /Generalinė prokuratūra Bendravykdytojas Nenurodyta/ }),
  ).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('warns before leaving with changes that are not saved', async () => {
  const { router } = await openItem();
  await userEvent.type(screen.getByLabelText('Teisės aktas'), 'x');
  await userEvent.click(screen.getByRole('link', { name: 'Žurnalas' }));
  const dialog = await screen.findByRole('dialog', { name: 'Pakeitimai neįrašyti' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Atšaukti' }));
  expect(router.state.location.pathname).toBe('/valdymas/planas/i1');
});
