import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { plans } from '@/features/progress/testing';
import { coordinator } from '@/features/reconciliation/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { Preview, Recommendation } from './api';
import { bodyOf, formOf, moved } from './recommendationForm';

const server = startServer();
const address = '/plans/p1/years/2021/recommendations';

const row = (position: number, over: Partial<Recommendation> = {}): Recommendation => ({
  id: `r${position}`,
  position,
  text: `Rekomenduotina ${position}.`,
  addressees: ['ŠMSM'],
  strength: 'recommended',
  state: 'reported',
  results: [{ from: 'VRM', text: 'Surengti mokymai.' }],
  relatedItems: ['01.02.08'],
  note: null,
  writtenBy: 'Koordinatorė',
  writtenAt: '2021-03-01T09:00:00Z',
  version: 1,
  ...over,
});
const noData = row(2, { state: 'noData', results: [] });
const items = [row(1), noData, row(3, { state: 'open', results: [] })];

const open = (session = coordinator) => {
  server.use(
    answer('/plans', { items: plans }),
    answer('/institutions', { items: [] }),
    answer(address, { planId: 'p1', planTitle: 'Planas', year: 2021, items } as never),
  );
  return renderAt('/valdymas/rekomendacijos/2021', { session });
};

it('shows the table of the document, and says that nothing was given instead of leaving it empty', async () => {
  open();
  const table = await screen.findByRole('table');
  expect(screen.getByRole('status')).toHaveTextContent('3 rekomendacijos, 1 be duomenų');
  const second = within(table).getByRole('row', { name: /Rekomenduotina 2/ });
  expect(within(second).getByText('Duomenų šiuo klausimu nepateikta.')).toBeVisible();
  expect(within(second).getByText('Duomenų nepateikta')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('is only read by the commission', async () => {
  open({ ...coordinator, roles: ['commission'] });
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: /Keisti|Pridėti|Perkelti/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Word/ })).toBeVisible();
});

it('asks for a result where it says answered, and shows what somebody else saved first', async () => {
  open();
  const sent: unknown[] = [];
  server.use(
    http.put(url(`${address}/r3`), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return sent.length === 1
        ? problem(412, 'version_stale', {
            current: { ...items[2], text: 'Kito žodžiai.', version: 5 } as never,
          })
        : HttpResponse.json(items[2]);
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Keisti: 3 rekomendacija' }));
  const dialog = await screen.findByRole('dialog', { name: '3 rekomendacija' });
  await userEvent.selectOptions(within(dialog).getByLabelText('Ar atsakyta'), 'partly');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Įrašyti' }));
  expect(within(dialog).getByLabelText('1 rezultatas')).toHaveAccessibleDescription(/bent vieną rezultatą/);
  expect(sent).toEqual([]);

  await userEvent.type(within(dialog).getByLabelText('1 rezultatas'), 'Ruošiamasi.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Įrašyti' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Kito žodžiai.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Įrašyti' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual([
    '"5"',
    {
      ...bodyOf(formOf(items[2] as Recommendation)),
      state: 'partly',
      results: [{ from: null, text: 'Ruošiamasi.' }],
    },
  ]);
});

it('stores of a file only what is confirmed', async () => {
  const preview: Preview = {
    rows: [
      {
        place: '1 lentelė, 2 eilutė',
        kind: 'new',
        proposed: formlessBody('Nauja.'),
        current: null,
        doubts: [{ code: 'noResult', message: 'Rezultato nėra.' }],
      },
      {
        place: '1 lentelė, 3 eilutė',
        kind: 'changed',
        proposed: formlessBody('Kita.'),
        current: row(1),
        doubts: [],
      },
      {
        place: '1 lentelė, 4 eilutė',
        kind: 'unchanged',
        proposed: formlessBody('Ta pati.'),
        current: noData,
        doubts: [],
      },
    ],
    missing: [],
    notices: [],
  };
  open();
  let sent: unknown;
  server.use(
    http.post(url(`${address}/import-preview`), () => HttpResponse.json(preview)),
    http.post(url(`${address}/import`), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ added: 0, changed: 1 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Perkelti iš failo' }));
  await userEvent.upload(screen.getByLabelText('Pasirinkti failą'), new File(['x'], 'lentelė.docx'));
  expect(await screen.findByRole('heading', { name: '1 nauja, 1 pakeista, 1 nepasikeitusi' })).toHaveFocus();
  expect(screen.getByText('Rezultato nėra.')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);

  await userEvent.click(screen.getByRole('checkbox', { name: 'Pridėti (1 lentelė, 2 eilutė)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti 1 rekomendaciją' }));
  await waitFor(() =>
    expect(sent).toEqual({ rows: [{ id: 'r1', version: 1, recommendation: formlessBody('Kita.') }] }),
  );
});

it('moves a row by one place and not beyond the ends', () => {
  expect(moved(items, 'r1', 1)).toEqual(['r2', 'r1', 'r3']);
  expect(moved(items, 'r1', -1)).toEqual(['r1', 'r2', 'r3']);
  expect(moved(items, 'r3', 1)).toEqual(['r1', 'r2', 'r3']);
});

function formlessBody(text: string) {
  return { ...bodyOf(formOf(noData)), text };
}
