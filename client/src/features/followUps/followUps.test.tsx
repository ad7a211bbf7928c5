import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { FollowUp, Proposal, YearFollowUps } from './api';

const server = startServer();
let year: YearFollowUps;
let sent: { path: string; body: Record<string, unknown>; ifMatch: string | null; key: string | null }[] = [];

const row = {
  itemId: 'i2',
  taskNo: 4,
  measureCode: '01.04.01',
  actionNo: 2,
  title: 'Specialistų vizitai į užsienį',
  kind: 'carryOver' as const,
  laterYears: [2021],
};
const proposal: Proposal = {
  ...row,
  executor: 'ŠMSM',
  executorName: 'Švietimo, mokslo ir sporto ministerija',
  narrative: 'Vizitai atidėti iki 2021 m.',
};
const recorded: FollowUp = {
  ...row,
  id: 'f1',
  year: 2020,
  executor: 'ŠMSM',
  executorName: 'Švietimo, mokslo ir sporto ministerija',
  text: 'Vizitai atidėti iki 2021 m.',
  toYear: 2021,
  state: 'open',
  outcome: null,
  recordedBy: 'Koordinatorė',
  recordedAt: '2022-02-01T10:00:00Z',
  settledBy: null,
  settledAt: null,
  version: 1,
};
const settled: FollowUp = {
  ...recorded,
  state: 'takenUp',
  settledBy: 'Koordinatorė',
  settledAt: '2022-02-02T10:00:00Z',
  version: 2,
};

beforeEach(() => {
  sent = [];
  year = { planId: 'p1', year: 2020, proposed: [proposal], items: [], arrived: [] };
  const note = async (request: Request) => {
    sent.push({
      path: new URL(request.url).pathname.replace('/api/v1', ''),
      body: (await request.json()) as Record<string, unknown>,
      ifMatch: request.headers.get('If-Match'),
      key: request.headers.get('Idempotency-Key'),
    });
  };
  server.use(
    answer('/plans', { items: plans }),
    http.get(url('/plans/p1/years/2020/follow-ups'), () => HttpResponse.json(year as never)),
    http.post(url('/plans/p1/years/2020/follow-ups'), async ({ request }) => {
      await note(request);
      year = { ...year, proposed: [], items: [recorded] };
      return HttpResponse.json(recorded as never);
    }),
    http.post(url('/follow-ups/f1/:act'), async ({ request }) => {
      await note(request);
      year = { ...year, items: [settled] };
      return HttpResponse.json(settled as never);
    }),
  );
});

const openPage = async () => {
  renderAt('/valdymas/nukelta?metai=2020', { session: coordinator });
  await screen.findByRole('heading', { level: 1, name: 'Nukelta ir pakeista, 2020 m.' });
};

it('confirms a proposal and takes it up, by keyboard', async () => {
  await openPage();
  const confirm = await screen.findByRole('button', { name: 'Patvirtinti: 01.04.01, 2 veiksmas' });
  expect(await accessibilityProblems()).toEqual([]);
  confirm.focus();
  await userEvent.keyboard('{Enter}');
  const form = screen.getByRole('form', { name: 'Pasiūlymo patvirtinimas' });
  expect(within(form).getByLabelText('Kas nukeliama')).toHaveFocus();
  expect(within(form).getByLabelText('Kas nukeliama')).toHaveValue('Vizitai atidėti iki 2021 m.');
  expect(within(form).getByLabelText('Kuriais metais bus daroma')).toHaveValue('2021');
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(within(form).getByRole('button', { name: 'Įrašyti' }));

  expect(await screen.findByRole('heading', { name: 'Neužbaigta (1)' })).toBeVisible();
  expect(sent[0]?.body).toEqual({
    itemId: 'i2',
    executor: 'ŠMSM',
    kind: 'carryOver',
    text: 'Vizitai atidėti iki 2021 m.',
    toYear: 2021,
  });
  expect(sent[0]?.key).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: /^Perimti vėlesniais metais:/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Užbaigti' }));
  expect(await screen.findByText('Perimta 2021 m.')).toBeVisible();
  expect(sent[1]).toMatchObject({
    path: '/follow-ups/f1/taking-up',
    body: { year: 2021, outcome: null },
    ifMatch: '"1"',
  });
});

it('does not dismiss without saying why', async () => {
  await openPage();
  await userEvent.click(await screen.findByRole('button', { name: /^Atmesti pasiūlymą:/ }));
  const form = screen.getByRole('form', { name: 'Pasiūlymo atmetimas' });
  await userEvent.click(within(form).getByRole('button', { name: 'Atmesti pasiūlymą' }));
  expect(within(form).getByText('Įrašykite tekstą')).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.type(within(form).getByLabelText('Kodėl pasiūlymas atmetamas'), 'Vienkartinis darbas.');
  await userEvent.click(within(form).getByRole('button', { name: 'Atmesti pasiūlymą' }));
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ droppedBecause: 'Vienkartinis darbas.' }));
});

it('says that somebody was faster and shows what stands now', async () => {
  year = { ...year, proposed: [], items: [recorded] };
  server.use(
    http.post(url('/follow-ups/f1/dropping'), () => {
      year = { ...year, items: [settled] };
      return problem(412, 'version_stale');
    }),
  );
  await openPage();
  await userEvent.click(await screen.findByRole('button', { name: /^Atsisakyti:/ }));
  const form = screen.getByRole('form', { name: 'Atsisakymas' });
  await userEvent.type(within(form).getByLabelText('Kodėl atsisakoma'), 'Nebereikia.');
  await userEvent.click(within(form).getByRole('button', { name: 'Atsisakyti' }));
  expect(await screen.findByText('Perimta 2021 m.')).toBeVisible();
});

it('says so when there is nothing to follow up', async () => {
  year = { ...year, proposed: [] };
  await openPage();
  expect(await screen.findByText('Nieko nenukelta ir nepakeista')).toBeVisible();
});
