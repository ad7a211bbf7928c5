import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import { usualDates, yearsToOpen, type CampaignSettings, type Preview } from './opening';

const server = startServer();
const path = '/plans/p1/years/2022/campaign';
const longer = plans.map((plan) => ({ ...plan, periodTo: 2022 }));

const preview: Preview = {
  rows: 3,
  executors: 2,
  items: 1,
  carriedFrom: 2021,
  executorRows: [
    {
      code: 'VRM',
      name: 'Vidaus reikalų ministerija',
      isMunicipality: false,
      rows: 1,
      hasEmail: true,
      chosen: true,
    },
    {
      code: 'KAUNAS',
      name: 'Kauno miesto savivaldybė',
      isMunicipality: true,
      rows: 2,
      hasEmail: false,
      chosen: true,
    },
  ],
  itemRows: [
    {
      itemId: 'i1',
      taskNo: 1,
      measureCode: '01.01.01',
      actionNo: null,
      title: 'Posėdžiai',
      criterionKind: 'count',
      target: 2,
      unit: 'posėdis',
      executors: 2,
      carriedFrom: 2021,
      wasMoved: false,
      chosen: true,
    },
  ],
  warnings: [
    { code: 'no_email', message: 'Laiško negaus.', executors: ['Kauno miesto savivaldybė'], itemIds: [] },
    { code: 'no_target', message: 'Reikšmės nėra.', executors: [], itemIds: ['i1'] },
  ],
};

const campaign: CampaignSettings = {
  planId: 'p1',
  planTitle: 'Planas',
  year: 2021,
  version: 4,
  state: 'planned',
  opensOn: '2022-01-03',
  dueOn: '2022-02-15',
  closesOn: '2022-03-01',
  reviewBy: null,
  remindersOn: true,
  isDemonstration: false,
  canReschedule: true,
  canCancel: true,
  executors: 2,
  obligations: 3,
  handedIn: 0,
  isAssumption: true,
  extensions: [],
  timeline: [
    {
      kind: 'created',
      on: '2021-12-01',
      at: '2021-12-01T08:00:00Z',
      isAhead: false,
      by: 'koordinatorius',
      executor: null,
      reason: null,
      until: null,
      count: null,
      letter: null,
      version: null,
    },
    {
      kind: 'opens',
      on: '2022-01-03',
      at: null,
      isAhead: true,
      by: null,
      executor: null,
      reason: null,
      until: null,
      count: null,
      letter: null,
      version: null,
    },
  ],
};

it('offers the next year of the plan that is reported on before a plan that is yet to begin', async () => {
  const later = { ...plans[0], id: 'p2', title: 'Vėlesnis planas', periodFrom: 2030, periodTo: 2032 };
  server.use(answer('/plans', { items: [{ ...later, years: [], campaigns: [] }, ...longer] } as never));
  renderAt('/valdymas/kampanijos/nauja', { session: coordinator });

  expect(await screen.findByRole('combobox')).toHaveDisplayValue(/^2022 m\./);
  expect(screen.getByRole('option', { name: '2030 m. – Vėlesnis planas' })).toBeInTheDocument();
});

it('opens a year after showing whom it asks, once', async () => {
  const user = userEvent.setup();
  const asked: Record<string, unknown>[] = [];
  let key: string | null = null;
  server.use(
    answer('/plans', { items: longer }),
    http.post(url(`${path}/preview`), async ({ request }) => {
      asked.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(preview as never);
    }),
    http.post(url(path), async ({ request }) => {
      key = request.headers.get('Idempotency-Key');
      asked.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ ...campaign, year: 2022 } as never);
    }),
  );
  const { router } = renderAt('/valdymas/kampanijos/nauja', { session: coordinator });
  expect(await screen.findByRole('combobox', { name: 'Planas ir metai' })).toHaveValue('p1/2022');
  await user.click(screen.getByRole('button', { name: 'Peržiūrėti, kas turės pateikti' }));
  expect(await screen.findByRole('heading', { name: '3 eilutės, 2 vykdytojai' })).toHaveFocus();
  expect(screen.getByText('Reikšmės nėra.')).toHaveTextContent('01.01.01');
  expect(await accessibilityProblems()).toEqual([]);

  await user.click(screen.getByText('Vykdytojai: 2 iš 2'));
  await user.click(screen.getByRole('checkbox', { name: /^Kauno miesto savivaldybė/ }));
  await user.click(screen.getByRole('button', { name: 'Pradėti kampaniją' }));

  await expect.poll(() => router.state.location.pathname).toBe('/valdymas/kampanijos/2022');
  expect(asked[0]).toMatchObject({ executors: null, remindersOn: true });
  expect(asked.at(-1)).toMatchObject({ executors: ['VRM'] });
  expect(key).toBeTruthy();
});

it('says at the date what is wrong with it', async () => {
  const user = userEvent.setup();
  server.use(
    answer('/plans', { items: longer }),
    http.post(url(`${path}/preview`), () =>
      problem(400, 'validation_failed', { errors: { dueOn: ['Terminas per ankstyvas.'] } }),
    ),
  );
  renderAt('/valdymas/kampanijos/nauja', { session: coordinator });
  await user.click(await screen.findByRole('button', { name: 'Peržiūrėti, kas turės pateikti' }));
  await user.click(await screen.findByRole('link', { name: 'Terminas per ankstyvas.' }));
  expect(screen.getByLabelText('Pateikti iki')).toHaveFocus();
});

it('moves the dates with a reason and the version that was read', async () => {
  const user = userEvent.setup();
  let sent: Record<string, unknown> = {};
  let version: string | null = null;
  server.use(
    answer('/plans', { items: longer }),
    answer('/plans/p1/years/2021/campaign', campaign as never),
    http.put(url('/plans/p1/years/2021/campaign'), async ({ request }) => {
      version = request.headers.get('If-Match');
      sent = (await request.json()) as Record<string, unknown>;
      return HttpResponse.json({ ...campaign, version: 5 } as never);
    }),
  );
  renderAt('/valdymas/kampanijos/2021', { session: coordinator });
  const due = await screen.findByLabelText('Pateikti iki');
  expect(screen.queryByRole('textbox', { name: 'Kodėl keičiamos datos' })).toBeNull();
  await user.clear(due);
  await user.type(due, '2022-02-22');
  await user.type(screen.getByRole('textbox', { name: 'Kodėl keičiamos datos' }), 'Paprašė.');
  await user.click(screen.getByRole('button', { name: 'Išsaugoti datas' }));
  await expect.poll(() => version).toBe('"4"');
  expect(sent).toMatchObject({ dueOn: '2022-02-22', reason: 'Paprašė.', reviewBy: null });
  expect(screen.getByText(/prasidės teikimas/)).toBeVisible();
});

it('knows the years that are left and begins on a Monday', () => {
  expect(longer.map(yearsToOpen)).toEqual([[2022]]);
  expect(plans.map(yearsToOpen)).toEqual([[]]);
  expect(usualDates(new Date('2022-01-05T10:00:00Z'))).toEqual({
    opensOn: '2022-01-10',
    dueOn: '2022-02-14',
    closesOn: '2022-02-28',
    reviewBy: '2022-03-14',
  });
  expect(usualDates(new Date('2022-01-10T10:00:00Z')).opensOn).toBe('2022-01-17');
});
