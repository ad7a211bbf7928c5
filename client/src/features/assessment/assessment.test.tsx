import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Annex, AnnexRow, Assessment } from '@/api/types';
import { coordinator, dashboard, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';

const server = startServer();
let sent: { body: unknown; ifMatch: string | null }[] = [];
let refuse: (() => Response) | null = null;

const row = (itemId: string, more: Partial<AnnexRow>): AnnexRow => ({
  itemId,
  taskNo: 1,
  measureCode: `01.01.${itemId}`,
  actionNo: null,
  title: `Priemonė ${itemId}`,
  isMunicipal: false,
  executors: ['VRM'],
  criterionText: 'Skaičius – 2',
  criterion: { kind: 'count', target: 2, unit: 'posėdis', deadline: null },
  achieved: 1,
  suggestedStatus: 'notImplemented',
  claimedStatus: null,
  officialStatus: null,
  status: 'notImplemented',
  statusOrigin: 'suggested',
  reasons: [],
  resultText: null,
  plannedEur: null,
  spentEur: null,
  executorResults: [],
  ...more,
});

const annex: Annex = {
  asOf: '2022-02-01T08:00:00Z',
  unit: 'items',
  basis: 'submitted',
  planTitle: 'Planas',
  periodFrom: 2020,
  periodTo: 2021,
  year: 2021,
  published: false,
  institutions: [],
  tasks: [{ no: 1, title: 'stiprinti koordinavimą' }],
  rows: [
    row('01', { officialStatus: 'notImplemented', statusOrigin: 'official' }),
    row('02', { claimedStatus: 'implemented', achieved: null }),
  ],
};

const assessment = (more: Partial<Assessment> = {}): Assessment => ({
  itemId: '02',
  planId: 'p1',
  year: 2021,
  taskNo: 1,
  measureCode: '01.01.02',
  actionNo: null,
  title: 'Priemonė 02',
  criterionText: 'Skaičius – 2',
  suggestedStatus: 'notImplemented',
  officialStatus: null,
  claimedStatus: 'implemented',
  status: 'notImplemented',
  statusOrigin: 'suggested',
  rule: 'A1',
  explanation: 'Pasiekta 1 iš 2 – 50 %, todėl neįgyvendinta (A1).',
  flags: ['farAboveTarget'],
  facts: {
    target: 2,
    achieved: 1,
    ratio: 0.5,
    unit: 'posėdis',
    deadline: null,
    achievedDate: null,
    numerator: null,
    denominator: null,
  },
  plannedEur: null,
  spentEur: null,
  reasons: [],
  children: [],
  determination: null,
  ...more,
});

beforeEach(() => {
  sent = [];
  refuse = null;
  server.use(
    answer('/plans', { items: plans }),
    answer('/plans/p1/years/2021/annex', annex as never),
    answer('/plans/p1/years/2021/dashboard', dashboard as never),
    answer('/items/02/assessment', assessment() as never),
    http.put(url('/items/02/determination'), async ({ request }) => {
      sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
      return refuse ? refuse() : HttpResponse.json(assessment({ officialStatus: 'implemented' }) as never);
    }),
  );
});

const open = async (path = '/valdymas/vertinimas/2021') => {
  const app = renderAt(path, { session: coordinator });
  await screen.findByRole('region', { name: '1 uždavinys: eilučių įvertinimai' });
  return app;
};

it('shows the verdicts side by side, differences first, and can show only what is left', async () => {
  await open();
  expect(screen.getByText('Nuspręsta 1 iš 2. Įvertinimai skiriasi 1 eilutėje.')).toBeVisible();
  const rows = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent?.slice(0, 8));
  expect(rows()).toEqual(['01.01.02', '01.01.01']);
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Skirtumai viršuje' }));
  await waitFor(() => expect(rows()).toEqual(['01.01.01', '01.01.02']));
  await userEvent.click(screen.getByRole('radio', { name: 'Tik nenuspręstas (1)' }));
  await waitFor(() => expect(rows()).toEqual(['01.01.02']));
});

it('wants a justification where the decision differs, counts its characters and sends it with the version', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Spręsti: 01.01.02' }));
  expect(await screen.findByText(/50 %, todėl neįgyvendinta/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Neįgyvendinta (siūloma)' })).toHaveFocus());
  await userEvent.click(screen.getByRole('radio', { name: 'Įgyvendinta' }));
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  expect(screen.getByText('Pagrįskite sprendimą bent 20 ženklų sakiniu')).toBeVisible();
  const field = screen.getByRole('textbox', { name: 'Pagrindimas' });
  expect(field).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.type(field, 'Antras posėdis įvyko sausį.');
  expect(screen.getByText('Parašyta ženklų: 27, reikia bent 20')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Spręsti: 01.01.02' })).toHaveFocus());
  expect(sent).toEqual([
    { body: { status: 'implemented', justification: 'Antras posėdis įvyko sausį.' }, ifMatch: '"0"' },
  ]);
});

it("puts the server's sentence at the justification", async () => {
  await open('/valdymas/vertinimas/2021?eilute=02');
  refuse = () => problem(422, 'justification_required', { detail: 'Pagrįskite tai bent 20 ženklų sakiniu.' });
  await userEvent.click(await screen.findByRole('radio', { name: 'Įgyvendinta' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Pagrindimas' }), '12345678901234567890');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Pagrindimas' })).toHaveAccessibleDescription(
      /Pagrįskite tai bent 20 ženklų sakiniu/,
    ),
  );
});

it("shows another person's decision and keeps what was typed", async () => {
  await open('/valdymas/vertinimas/2021?eilute=02');
  const current = assessment({
    officialStatus: 'notAssessed',
    determination: {
      status: 'notAssessed',
      suggested: 'notImplemented',
      justification: 'Nebuvo ko vertinti šiais metais.',
      decidedAt: '2022-02-01T08:00:00Z',
      decidedBy: 'Jonas Jonaitis',
      version: 1,
    },
  });
  refuse = () => problem(412, 'version_stale', { current: current as never });
  await userEvent.type(await screen.findByRole('textbox', { name: /Pagrindimas/ }), 'mano tekstas');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Jonas Jonaitis');
  expect(screen.getByRole('textbox', { name: /Pagrindimas/ })).toHaveValue('mano tekstas');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await waitFor(() => expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"0"', '"1"']));
});

it('decides tasks too', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.put(url('/tasks/t1/determination'), async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Spręsti: 1 uždavinys' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Įrašyti sprendimą' }));
  await waitFor(() => expect(bodies).toEqual([{ status: 'partiallyImplemented', justification: null }]));
});
