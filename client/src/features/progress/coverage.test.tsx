import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, startServer, url } from '@/testing/server';
import { markOf, type Coverage, type CoverageCell, type CoverageExecutor } from './coverage';
import { coordinator, plans } from './testing';

const server = startServer();
const year = '/plans/p1/years/2021';

const cell = (itemId: string, more: Partial<CoverageCell> = {}): CoverageCell => ({
  itemId,
  obligationId: `o-${itemId}`,
  state: 'notStarted',
  dueState: 'overdue',
  isOwed: true,
  answeredWith: null,
  submittedAt: null,
  daysLate: 0,
  ...more,
});

const executor = (code: string, more: Partial<CoverageExecutor>): CoverageExecutor => ({
  code,
  name: code,
  isMunicipality: false,
  obligations: 1,
  handedIn: 0,
  missing: 1,
  daysLate: 0,
  dueDate: '2022-02-15',
  extension: null,
  contact: { name: null, email: null, phone: null },
  lastReminder: null,
  lastNote: null,
  cells: [],
  ...more,
});

const coverage: Coverage = {
  planId: 'p1',
  year: 2021,
  state: 'open',
  opensOn: '2022-01-03',
  dueOn: '2022-02-15',
  closesOn: '2022-03-01',
  asOf: '2022-02-18',
  totals: {
    executors: 2,
    complete: 1,
    late: 1,
    obligations: 2,
    handedIn: 1,
    accepted: 0,
    unreviewed: 1,
    returned: 0,
    draft: 0,
    notStarted: 1,
    lateRows: 1,
  },
  items: [
    {
      itemId: 'i1',
      taskNo: 1,
      measureCode: '01.01.01',
      actionNo: null,
      title: 'Posėdžiai',
      isMunicipal: false,
      obligations: 2,
      handedIn: 1,
    },
    {
      itemId: 'i2',
      taskNo: 1,
      measureCode: '01.01.02',
      actionNo: 3,
      title: 'Mokymai',
      isMunicipal: false,
      obligations: 0,
      handedIn: 0,
    },
  ],
  executors: [
    executor('Kauno miesto savivaldybė', {
      isMunicipality: true,
      daysLate: 3,
      contact: { name: 'Vardenė', email: null, phone: '+370 600 00000' },
      lastReminder: {
        kind: 'late',
        writtenAt: '2022-02-17T08:00:00Z',
        sentAt: '2022-02-17T08:00:05Z',
        openedAt: '2022-02-17T09:00:00Z',
      },
      cells: [cell('i1', { daysLate: 3 })],
    }),
    executor('Vidaus reikalų ministerija', {
      handedIn: 1,
      missing: 0,
      cells: [cell('i1', { state: 'submitted' }), cell('i2', { isOwed: false, answeredWith: 'GP' })],
    }),
  ],
  curve: {
    year: 2021,
    dueOn: '2022-02-15',
    obligations: 2,
    points: [{ on: '2022-02-10', daysToDue: -5, handedIn: 1, total: 1 }],
  },
  previous: null,
};

const open = (search = '') => {
  server.use(answer('/plans', { items: plans }), answer(`${year}/coverage`, coverage as never));
  return renderAt(`/valdymas/eiga/2021${search}`, { session: coordinator });
};

it('says in words what each cell means, and how late', async () => {
  open();
  const late = await screen.findByRole('row', { name: /^Kauno miesto savivaldybė/ });
  expect(
    within(late).getByRole('link', {
      name: 'nepr. +3 – Kauno miesto savivaldybė, 01.01.01: Nepradėta, vėluoja 3 dienas',
    }),
  ).toHaveAttribute('href', '/valdymas/perziura/o-i1');
  expect(within(late).getByText(/priminta.*nuoroda atverta.*\+370 600 00000/)).toBeVisible();
  expect(
    screen.getByRole('link', {
      name: 'kitas – Vidaus reikalų ministerija, 01.01.02, 3 veiksmas: Atsiskaito kitas vykdytojas',
    }),
  ).toBeInTheDocument();
  expect(screen.getByText(/Viską pateikė 1 iš 2 vykdytojų.*vėluoja 1 vykdytojas/)).toBeVisible();
  expect(screen.getByRole('heading', { name: /Bent kartą pateikta 1 iš 2 eilučių \(50\s%\)/ })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('selects the late ones, and shows only those with something missing', async () => {
  const user = userEvent.setup();
  open('?rodyti=trukstami');
  await user.click(await screen.findByRole('button', { name: 'Pažymėti vėluojančius (1)' }));
  expect(screen.getByText('Pažymėtas 1 vykdytojas')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Pažymėti: Kauno miesto savivaldybė' })).toBeChecked();
  expect(screen.queryByText('Vidaus reikalų ministerija')).toBeNull();
  expect(screen.getByRole('link', { name: /^Excel.*Skambučių sąrašas/ })).toHaveAttribute(
    'href',
    expect.stringContaining('executors=Kauno+miesto'),
  );
});

it('notes what was said on the phone', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  open();
  server.use(
    answer(`${year}/contact-notes`, { items: [] }),
    http.post(url(`${year}/contact-notes`), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'n1', executor: 'KAUNAS', executorName: '', text: '', by: '', at: '' });
    }),
  );
  await user.click(await screen.findByRole('button', { name: /^Pridėti pastabą: Kauno/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('Vardenė · +370 600 00000')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Išsaugoti pastabą' }));
  expect(within(dialog).getByText('Parašykite, ką sutarėte')).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: 'Ką sutarėte' }), 'Pateiks rytoj.');
  await user.click(within(dialog).getByRole('button', { name: 'Išsaugoti pastabą' }));
  await expect.poll(() => sent).toEqual({ executor: 'Kauno miesto savivaldybė', text: 'Pateiks rytoj.' });
});

it('tells nothing owed from not started, and not submitted after the end', () => {
  expect(markOf(undefined)).toBe('none');
  expect(markOf(cell('i', { isOwed: false }))).toBe('none');
  expect(markOf(cell('i', { isOwed: false, state: 'submitted' }))).toBe('submitted');
  expect(markOf(cell('i', { dueState: 'closed' }))).toBe('missing');
  expect(markOf(cell('i', { dueState: 'closed', state: 'accepted' }))).toBe('accepted');
});
