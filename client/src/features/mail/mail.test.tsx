import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { Letter, MailTemplate, Reminders } from './api';

const server = startServer();
const year = '/plans/p1/years/2021';

const reminders: Reminders = {
  on: false,
  sends: false,
  state: 'open',
  opensOn: '2022-01-03',
  dueOn: '2022-02-15',
  closesOn: '2022-03-01',
  steps: [{ step: 'onTheDay', kind: 'dueToday', day: '2022-02-15', passed: false }],
  executors: [
    {
      code: 'KAUNAS',
      name: 'Kauno miesto savivaldybė',
      dueDate: '2022-02-15',
      obligations: 2,
      missing: 2,
      recipients: [{ name: 'Kaunas', address: 'kaunas@pastas.example' }],
      lastReminder: null,
    },
  ],
};

const template: MailTemplate = {
  kind: 'campaignOpened',
  language: 'lt',
  subject: 'Prašome pateikti {countOf} rezultatus',
  body: 'Laba diena,\n\n{rows}\n\n{link}\n',
  own: false,
  version: 0,
  updatedBy: null,
  updatedAt: null,
  tokens: [{ name: 'rows', meaning: 'Eilučių sąrašas' }],
};

const letter: Letter = {
  id: 'l1',
  kind: 'late',
  language: 'lt',
  executorCode: 'KAUNAS',
  executorName: 'Kauno miesto savivaldybė',
  toName: 'Kaunas',
  toAddress: 'kaunas@pastas.example',
  subject: 'Iki šiol negavome 2 eilučių rezultatų',
  createdAt: '2022-02-17T07:00:00Z',
  createdBy: null,
  state: 'failed',
  attempts: 1,
  nextAttemptAt: null,
  sentAt: null,
  lastError: 'No such mailbox',
  openedAt: null,
};

const preview = http.post(url('/mail-templates/:kind/:language/preview'), async ({ request }) => {
  const { subject } = (await request.json()) as { subject: string };
  return HttpResponse.json({
    executorCode: 'KAUNAS',
    executorName: 'Kauno miesto savivaldybė',
    to: reminders.executors[0]?.recipients ?? [],
    missing: 2,
    subject: subject.replace('{countOf}', '2 eilučių'),
    body: 'Laba diena,\n\n1. 01.02.01 Skleisti informaciją',
  });
});

const page = (items: Letter[]) => ({ items, next: null, sends: false });

it('shows the schedule, saves a wording and shows it filled in', async () => {
  let version: string | null = null;
  server.use(
    answer('/plans', { items: plans }),
    answer(`${year}/reminders`, { ...reminders }),
    answer(`${year}/letters`, page([])),
    answer('/mail-templates/campaignOpened/lt', { ...template }),
    preview,
    http.put(url('/mail-templates/campaignOpened/lt'), async ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({
        ...template,
        ...((await request.json()) as object),
        own: true,
        version: 1,
        updatedAt: '2022-01-04T08:00:00Z',
      });
    }),
  );
  renderAt('/valdymas/priminimai/2021', { session: coordinator });

  expect(await screen.findByRole('heading', { name: 'Priminimai (2021 m.)' })).toBeVisible();
  expect(await screen.findByText('Prašome pateikti 2 eilučių rezultatus')).toBeVisible();
  expect(screen.getByRole('row', { name: /2022-02-15.*Termino diena/ })).toBeVisible();

  const subject = screen.getByRole('textbox', { name: 'Tema' });
  await userEvent.clear(subject);
  await userEvent.type(subject, 'Laukiame {{countOf}');
  await userEvent.click(screen.getByRole('button', { name: 'Išsaugoti tekstą' }));

  expect(await screen.findByText('Laukiame 2 eilučių')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Grąžinti pradinį tekstą' })).toBeVisible();
  expect(version).toBe('"0"');
  expect(await accessibilityProblems()).toEqual([]);
});

it('reads a letter that failed and asks for another try', async () => {
  let tried = 0;
  server.use(
    answer('/plans', { items: plans }),
    answer(`${year}/letters`, page([letter])),
    answer('/letters/l1', { letter, body: 'Laba diena,', calendar: null }),
    http.post(url('/letters/l1/retry'), () => {
      tried += 1;
      return HttpResponse.json({
        letter: { ...letter, state: 'waiting', lastError: null },
        body: 'Laba diena,',
        calendar: null,
      });
    }),
  );
  renderAt('/valdymas/laiskai', { session: coordinator });

  await userEvent.click(await screen.findByRole('button', { name: /^Skaityti: Iki šiol/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Vėluojama' });
  expect(within(dialog).getByText('Laba diena,')).toBeVisible();
  expect(within(dialog).getByText('No such mailbox')).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Bandyti siųsti dar kartą' }));

  expect(await within(dialog).findByText('Laukia siuntimo')).toBeVisible();
  expect(tried).toBe(1);
});

it('goes on from the link of a letter, and says when it leads nowhere', async () => {
  server.use(
    http.get(url('/session'), () => problem(401, 'unauthenticated')),
    http.get(url('/letters/l1/opening'), () => HttpResponse.json({ target: '/mano' })),
    http.get(url('/letters/l2/opening'), () => problem(404, 'not_found')),
  );
  const { router } = renderAt('/laiskas/l1');
  await waitFor(() => expect(router.state.location.pathname).toBe('/prisijungti'));
  expect(router.state.location.search).toEqual({ grizti: '/mano' });

  renderAt('/laiskas/l2');
  expect(await screen.findByText('Ši nuoroda niekur nebeveda')).toBeVisible();
});
