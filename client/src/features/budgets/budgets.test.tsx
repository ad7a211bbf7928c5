import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { commission, plans } from '@/features/dashboard/testing';
import { coordinator } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import { checkLink } from './link';
import { links, money, rows } from './testing';

const server = startServer();
beforeEach(() =>
  server.use(
    answer('/plans', plans),
    answer('/plans/p1/years/2020/money', money),
    answer('/plans/p1/years/2020/money-links', links),
  ),
);
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

it('says what was spent of what was planned, with how many gave it and what it means', async () => {
  renderAt('/lesos?metai=2020', { session: commission });
  const plan = await screen.findByRole('region', { name: 'Visas planas' });
  expect(plain(screen.getByRole('heading', { level: 1 }).textContent)).toBe(
    '2020 m. panaudota 10 000 Eur iš planuotų 29 300 Eur',
  );
  expect(plain(plan.textContent)).toContain('nurodė 1 iš 2 eilučių');
  expect(plain(plan.textContent)).toContain('Bent viena suma nurodyta 1 iš 2 priemonių ir veiksmų.');
  expect(screen.getByText('Posėdžiai vyko nuotoliniu būdu.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /pastabą/ })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

it('hides measures of which nothing is known until they are asked for, and never shows them as zero', async () => {
  renderAt('/lesos?metai=2020&rodyti=eilutes', { session: commission });
  const table = await screen.findByRole('table', { name: /pagal priemones/ });
  expect(within(table).queryByText('01.01.04')).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Rodyti visas' }));
  const cells = await screen.findByRole('row', { name: /01\.01\.04/ });
  expect(cells.textContent).toContain('nenurodyta');
  expect(plain(cells.textContent)).not.toContain('0 Eur');
});

it('explains why the way of the money is not drawn while too little of it is known', async () => {
  renderAt('/lesos?metai=2020&rodyti=saltiniai', { session: commission });
  expect(plain((await screen.findByText(/Lėšų kelio nuo šaltinio/)).textContent)).toContain('50 %');
  expect(screen.queryByRole('table', { name: /pagal šaltinį, uždavinį/ })).toBeNull();
});

it('links two rows from a proposed pair, with the reason in writing', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(url('/plans/p1/years/2020/money-links'), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('Idempotency-Key'));
      return HttpResponse.json({});
    }),
  );
  renderAt('/lesos?metai=2020&rodyti=sasajos', { session: coordinator });
  await userEvent.click(await screen.findByRole('button', { name: /^Susieti: Šiaulių miesto/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Susieti tas pačias lėšas' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Susieti' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Parašykite, kodėl tai tos pačios lėšos.');
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await userEvent.type(within(dialog).getByLabelText('Kodėl tai tos pačios lėšos'), 'Viena sutartis.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Susieti' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent[0]).toEqual({
    obligationId: 'o1',
    sameAsObligationId: 'o2',
    amountEur: 1000,
    note: 'Viena sutartis.',
  });
  expect(sent[1]).toBeTruthy();
});

it('keeps what was typed when somebody else wrote the note meanwhile', async () => {
  server.use(
    http.put(url('/plans/p1/years/2020/money-notes/t1'), ({ request }) =>
      request.headers.get('If-Match') === '"3"' ? problem(412, 'version_stale') : HttpResponse.json({}),
    ),
  );
  renderAt('/lesos?metai=2020', { session: coordinator });
  await userEvent.click(await screen.findByRole('button', { name: 'Keisti pastabą: 1 uždavinys' }));
  const field = screen.getByLabelText('Ministerijos pastaba');
  expect(field).toHaveFocus();
  await userEvent.clear(field);
  await userEvent.type(field, 'Mano žodžiai.');
  await userEvent.click(screen.getByRole('button', { name: 'Išsaugoti' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(field).toHaveValue('Mano žodžiai.');
});

it.each([
  [{ row: '' }, { row: 'row' }],
  [{ sameAs: 'o1' }, { sameAs: 'twoRows' }],
  [{ amount: 'daug' }, { amount: 'amount' }],
  [{ amount: '0' }, { amount: 'amount' }],
  [{ sameAs: 'o3' }, { amount: 'tooMuch' }],
  [{ note: ' ' }, { note: 'note' }],
])('refuses a link with %o', (change, faults) => {
  const typed = { row: 'o1', sameAs: 'o2', amount: '1 tūkst. Eur', note: 'Viena sutartis.' };
  expect('link' in checkLink(typed, rows)).toBe(true);
  expect(checkLink({ ...typed, ...change }, rows)).toEqual({ faults });
});
