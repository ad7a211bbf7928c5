import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Obligation } from '@/api/obligations';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { Comment } from '@/features/comments/api';
import type { Resubmission } from './api';
import { obligation, summary } from './testing';

const server = startServer();
let rows: Record<string, Obligation> = {};
let sent: { act: string; id: string; body: string; headers: Headers }[] = [];
let refuse: (() => Response) | null = null;
let comments: Comment[] = [];
let changes: Resubmission;
const nothingChanged: Resubmission = {
  from: null,
  to: null,
  before: null,
  after: null,
  fields: [],
  narrative: null,
};

beforeEach(() => {
  rows = { a: obligation('a'), b: obligation('b') };
  sent = [];
  refuse = null;
  comments = [];
  changes = nothingChanged;
  server.use(
    answer('/plans', { items: plans }),
    answer('/institutions', {
      items: [{ code: 'KAUNAS', name: 'Kauno miesto savivaldybė', kind: 'city', isMunicipality: true }],
    }),
    http.get(url('/plans/p1/years/2021/review-queue'), ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      const items = Object.values(rows)
        .filter((row) => !state || row.state === state)
        .map((row) => summary(row.id, { state: row.state, executorName: row.executor.name }));
      return HttpResponse.json({ items, more: false } as never);
    }),
    answer('/canned-comments', {
      items: ['Patikslinkite skaičių.', 'Nurodykite, kada tai padaryta.'],
      delivered: true,
      version: 1,
    }),
    http.get(url('/obligations/:id/comments'), () =>
      HttpResponse.json({ items: comments, next: null } as never),
    ),
    http.get(url('/obligations/:id/resubmission'), () => HttpResponse.json(changes as never)),
    http.post(url('/obligations/:id/comments'), async ({ request }) => {
      sent.push({ act: 'comment', id: '', body: await request.text(), headers: request.headers });
      return HttpResponse.json({} as never);
    }),
    http.get(url('/obligations/:id'), ({ params }) => HttpResponse.json(rows[String(params.id)] as never)),
    http.post(url('/obligations/:id/:act'), async ({ request, params }) => {
      const [id, act] = [String(params.id), String(params.act)];
      sent.push({ act, id, body: await request.text(), headers: request.headers });
      if (refuse) return refuse();
      const state = act === 'acceptance' ? 'accepted' : 'returned';
      rows[id] = { ...obligation(id), state, version: 4 };
      return HttpResponse.json(rows[id] as never);
    }),
  );
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name: new RegExp(name) });

it('lists what waits, with the filters in the address', async () => {
  const { router } = renderAt('/valdymas/perziura?metai=2021', { session: coordinator });
  expect(await screen.findByRole('region', { name: 'Peržiūros eilė' })).toBeVisible();
  expect(screen.getByText('2 eilutės')).toBeVisible();
  expect(screen.getAllByText('Skiriasi nuo siūlomo', { selector: 'li' })).toHaveLength(2);
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('Būsena'), 'Priimta');
  expect(await screen.findByText('Pagal šiuos filtrus eilučių nėra')).toBeVisible();
  expect(router.state.location.search).toEqual({ metai: 2021, busena: 'accepted' });
  await userEvent.click(screen.getByRole('button', { name: 'Išvalyti filtrus' }));
  expect(await screen.findByRole('region', { name: 'Peržiūros eilė' })).toBeVisible();
});

it('shows expectation and answer side by side; what is not known is not zero', async () => {
  renderAt('/valdymas/perziura/a', { session: coordinator });
  await heading('Vykdytojas a');
  expect(screen.getByText('Vykdytojas sumos nežino')).toBeVisible();
  expect(screen.getByText('Pasiekta 1 iš 2 – 50 %.')).toBeVisible();
  expect(screen.getByText('Ankstesnių metų duomenų nėra')).toBeVisible();
  expect(await screen.findByText('1 iš 2 eilėje')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('accepts with P, once and only the version seen, and goes on to the next row', async () => {
  const { router } = renderAt('/valdymas/perziura/a?busena=submitted', { session: coordinator });
  await heading('Vykdytojas a');
  await screen.findByText('1 iš 2 eilėje');
  await userEvent.keyboard('p');
  await heading('Vykdytojas b');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.act).toBe('acceptance');
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
  expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/.{16,}/);
  expect(router.state.location.pathname).toBe('/valdymas/perziura/b');
});

it('returns with G and a comment that must not be empty; letters typed are not commands', async () => {
  renderAt('/valdymas/perziura/a', { session: coordinator });
  await heading('Vykdytojas a');
  await screen.findByText('1 iš 2 eilėje');
  await userEvent.keyboard('g');
  const field = await screen.findByLabelText('Komentaras vykdytojui');
  expect(field).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Grąžinti' }));
  expect(screen.getByText('Parašykite, ką reikia patikslinti')).toBeVisible();
  expect(sent).toHaveLength(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Nurodykite, kada tai padaryta.' }));
  await userEvent.type(field, ' Pagal gaires.');
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Grąžinti' }));
  await heading('Vykdytojas b');
  expect(sent.map(({ act, body }) => [act, JSON.parse(body) as unknown])).toEqual([
    ['return', { comment: 'Nurodykite, kada tai padaryta. Pagal gaires.' }],
  ]);
});

it('keeps the keys quiet once they are switched off', async () => {
  renderAt('/valdymas/perziura/a', { session: coordinator });
  await heading('Vykdytojas a');
  await userEvent.click(screen.getByRole('switch', { name: 'Klavišai P, G, K' }));
  screen.getByRole('switch').blur();
  await userEvent.keyboard('pgk');
  expect(sent).toHaveLength(0);
  expect(screen.queryByLabelText('Komentaras vykdytojui')).toBeNull();
  expect(JSON.parse(localStorage.getItem('apm.reviewKeys') ?? '')).toBe(false);
});

it('tells when somebody was faster and shows the row as it is now', async () => {
  renderAt('/valdymas/perziura/a', { session: coordinator });
  await heading('Vykdytojas a');
  refuse = () => problem(412, 'version_stale');
  await userEvent.click(screen.getByRole('button', { name: /^Priimti/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ši eilutė tuo metu pasikeitė');
  rows.a = obligation('a', { state: 'returned', version: 5 });
  await userEvent.click(screen.getByRole('button', { name: 'Rodyti naujausią' }));
  expect(await screen.findByText('Grąžinta tikslinti – laukiama vykdytojo atsakymo.')).toBeVisible();
});

it('opens an accepted report again only with a reason', async () => {
  rows.a = obligation('a', { state: 'accepted' });
  renderAt('/valdymas/perziura/a?busena=accepted', { session: coordinator });
  await userEvent.click(await screen.findByRole('button', { name: 'Atverti iš naujo' }));
  await userEvent.type(await screen.findByLabelText('Priežastis'), 'Rasta klaida');
  await userEvent.click(screen.getByRole('button', { name: 'Atverti' }));
  await waitFor(() => expect(sent.map(({ act }) => act)).toEqual(['reopening']));
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ reason: 'Rasta klaida' });
});

it('returns with G, a phrase by its digit, pinned at a field, sent with Ctrl+Enter', async () => {
  renderAt('/valdymas/perziura/a', { session: coordinator });
  await heading('Vykdytojas a');
  await screen.findByText('1 iš 2 eilėje');
  await userEvent.keyboard('g');
  await screen.findByRole('button', { name: 'Patikslinkite skaičių.' });
  await userEvent.selectOptions(screen.getByLabelText('Prie kurio atsakymo'), 'pasiekta reikšmė');
  await userEvent.click(screen.getByLabelText('Komentaras vykdytojui'));
  await userEvent.keyboard('1 Buvo 25.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await heading('Vykdytojas b');
  expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { comment: 'Patikslinkite skaičių. Buvo 25.', field: 'achieved' },
  ]);
});

it('shows what changed since the last time, word by word, and what was said at each answer', async () => {
  const report = obligation('a').report as NonNullable<Obligation['report']>;
  changes = {
    from: { number: '2021-0001', submittedAt: '2022-02-01T10:00:00Z', submittedBy: 'kaunas' },
    to: { number: '2021-0001-2', submittedAt: '2022-02-03T10:00:00Z', submittedBy: 'kaunas' },
    before: { ...report, achieved: 3, narrative: 'Įvyko dveji mokymai.' },
    after: report,
    fields: ['achieved', 'narrative'],
    narrative: [
      { change: 'same', text: 'Įvyko ' },
      { change: 'removed', text: 'dveji ' },
      { change: 'added', text: 'vieneri ' },
      { change: 'same', text: 'mokymai.' },
    ],
  };
  comments = [
    {
      id: 'c1',
      field: 'achieved',
      text: 'Kodėl mažiau?',
      by: 'koordinatorius',
      ofMinistry: true,
      at: '2022-02-02T10:00:00Z',
      resolvedAt: null,
      resolvedBy: null,
      returned: false,
    },
  ];
  renderAt('/valdymas/perziura/a', { session: coordinator });
  expect(await screen.findByText('Pakeista: pasiekta reikšmė, aprašymas.')).toBeVisible();
  expect(screen.getByText('vieneri', { exact: false, selector: 'ins' })).toHaveTextContent(
    'pridėta: vieneri',
  );
  expect(screen.getByText('dveji', { exact: false, selector: 'del' })).toHaveTextContent('išbraukta: dveji');
  expect(screen.getByText('3', { selector: 'del' })).toBeVisible();
  expect(await screen.findByText('Kodėl mažiau?')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Atsakyti: pasiekta reikšmė' }));
  await userEvent.keyboard('Patikslinkite.{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('button', { name: 'Atsakyti: pasiekta reikšmė' })).toBeVisible();
  expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { field: 'achieved', text: 'Patikslinkite.' },
  ]);
});
