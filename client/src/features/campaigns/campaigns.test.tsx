import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { coordinator, counts, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { Closing } from './api';

const server = startServer();
const year = '/plans/p1/years/2021';

const closing: Closing = {
  year: 2021,
  state: 'open',
  opensOn: '2022-01-03',
  dueOn: '2022-02-15',
  closesOn: '2022-03-01',
  closedAt: null,
  canClose: true,
  canReopen: false,
  obligations: 4,
  handedIn: 2,
  accepted: 1,
  missing: 2,
  unreviewed: 1,
  countsNow: counts,
  countsClosed: { ...counts, notImplemented: 1, pending: 0 },
  extendedBeyond: ['KAUNAS'],
  executors: [
    {
      code: 'KAUNAS',
      name: 'Kauno miesto savivaldybė',
      isMunicipality: true,
      obligations: 2,
      missing: 2,
      unreviewed: 0,
      extension: { until: '2022-03-15', reason: 'Keičiasi darbuotojas.' },
      rows: [
        {
          obligationId: 'o1',
          itemId: 'i1',
          measureCode: '01.02.01',
          actionNo: 5,
          title: 'Skleisti informaciją',
          state: 'draft',
        },
      ],
    },
    {
      code: 'VRM',
      name: 'Vidaus reikalų ministerija',
      isMunicipality: false,
      obligations: 2,
      missing: 0,
      unreviewed: 1,
      extension: null,
      rows: [],
    },
  ],
};

const open = (shown: Closing = closing) => {
  server.use(answer('/plans', { items: plans }), answer(`${year}/closing`, shown as never));
  return renderAt('/valdymas/uzdarymas/2021', { session: coordinator });
};

it('shows what is missing, whose date has not come, and what the missing will count as', async () => {
  open();
  expect(await screen.findByText(/Teikimas vyksta.*Nepateiktos 2 eilutės/)).toBeVisible();
  expect(screen.getByText(/jie pateikti nebegalės: Kauno miesto savivaldybė/)).toBeVisible();
  const row = screen.getByRole('row', { name: /Neįgyvendinta/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['0', '1']);
  expect(screen.getByText('Pildoma')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

it('closes only what was confirmed, and says when the number has changed', async () => {
  open();
  const sent: unknown[] = [];
  server.use(
    http.post(url(`${year}/closing`), async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? problem(409, 'missing_changed', { detail: 'Dabar jų 1.' })
        : HttpResponse.json({ ...closing, state: 'closed', canClose: false, canReopen: true });
    }),
  );
  const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Baigti teikimą' }));
  const box = await screen.findByRole('checkbox', { name: /2 eilutės bus laikomos nepateiktomis/ });
  await userEvent.click(screen.getByRole('button', { name: 'Baigti teikimą' }));
  expect(box).toHaveFocus();
  expect(sent).toEqual([]);

  await userEvent.click(box);
  await confirm();
  expect(await screen.findByText('Dabar jų 1.')).toBeVisible();
  expect(box).not.toBeChecked();

  await userEvent.click(box);
  await confirm();
  expect(await screen.findByRole('heading', { name: 'Atnaujinti teikimą' })).toBeVisible();
  expect(sent).toEqual([{ confirmedMissing: 2 }, { confirmedMissing: 2 }]);
});

it('reopens with a reason', async () => {
  open({ ...closing, state: 'closed', closedAt: '2022-03-02T08:00:00Z', canClose: false, canReopen: true });
  let sent: unknown;
  server.use(
    http.post(url(`${year}/reopening`), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(closing);
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Atnaujinti teikimą' }));
  const field = screen.getByRole('textbox', { name: 'Kodėl atnaujinama' });
  expect(field).toHaveFocus();
  await userEvent.type(field, 'Rasta klaida.');
  await userEvent.click(screen.getByRole('button', { name: 'Atnaujinti teikimą' }));
  await waitFor(() => expect(sent).toEqual({ reason: 'Rasta klaida.' }));
});

it('gives an executor more time, and shows why a date was refused', async () => {
  open();
  const sent: unknown[] = [];
  server.use(
    http.put(url(`${year}/extensions/VRM`), async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? problem(400, 'validation_failed', { errors: { until: ['Terminas turi būti vėlesnis.'] } })
        : HttpResponse.json({});
    }),
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'Pratęsti terminą: Vidaus reikalų ministerija' }),
  );
  const date = await screen.findByLabelText('Naujas terminas');
  await userEvent.type(date, '2022-02-01');
  await userEvent.type(screen.getByRole('textbox', { name: 'Kodėl pratęsiama' }), 'Atostogos.');
  await userEvent.click(screen.getByRole('button', { name: 'Pratęsti' }));
  expect(await screen.findByText('Terminas turi būti vėlesnis.')).toBeVisible();

  await userEvent.clear(date);
  await userEvent.type(date, '2022-03-01');
  await userEvent.click(screen.getByRole('button', { name: 'Pratęsti' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent[1]).toEqual({ until: '2022-03-01', reason: 'Atostogos.' });
});
