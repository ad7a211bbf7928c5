import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Obligation } from '@/api/obligations';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import { localDrafts } from './draft/localDraft';
import { fromReport } from './draft/reportForm';
import { obligation, written } from './testing';
import { complete, serveRows, session } from './testingServer';

const server = startServer();
const serve = (rows: Obligation[], ends?: string) => serveRows(server, rows, ends);

it('lists what is due, the returned row first', async () => {
  serve([
    obligation(),
    obligation({ id: 'o2', state: 'returned', measureCode: '01.03.01', title: 'Padėti nukentėjusiems' }),
    written({}, { id: 'o3', state: 'accepted', editable: false }),
  ]);
  renderAt('/mano', { session });
  expect(await screen.findByText(/Liko 2 iš 3 eilučių/)).toBeVisible();
  const links = screen.getAllByRole('listitem').filter((item) => within(item).queryByText(/^01\./));
  expect(links[0]).toHaveTextContent('01.03.01');
  expect(links[0]).toHaveTextContent('Grąžinta tikslinti');
  expect(screen.getByRole('progressbar')).toHaveAccessibleName('Pateikta 1 iš 3');
  expect(await accessibilityProblems()).toEqual([]);
});

it('takes a row from the heading to the next page with the keyboard alone, in at most 12 stops', async () => {
  const { saved } = serve([
    obligation({
      lastYear: {
        year: 2020,
        target: 2,
        achieved: 3,
        achievedDate: null,
        narrative: 'Pernai surengti trys renginiai.',
        reasons: [],
        spentEur: 0,
        executorStatus: 'implemented',
        itemStatus: 'implemented',
        justification: null,
      },
    }),
  ]);
  const { router } = renderAt('/mano/2021/o1', { session });
  const heading = await screen.findByRole('heading', { level: 1 });
  heading.focus();
  const user = userEvent.setup();
  let stops = 0;
  const tabTo = async (element: () => HTMLElement) => {
    while (document.activeElement !== element()) {
      await user.tab();
      if (++stops > 12)
        throw new Error(`More than 12 stops; now at ${document.activeElement?.outerHTML ?? ''}`);
    }
  };
  await tabTo(() => screen.getByRole('radio', { name: 'Taip' }));
  await user.keyboard(' ');
  await tabTo(() => screen.getByLabelText('Pasiekta reikšmė'));
  await user.keyboard('2');
  expect(await screen.findByText(/^2 iš 2 – 100/)).toBeVisible();
  await tabTo(() => screen.getByLabelText('Aprašymas'));
  await user.keyboard('Surengti du renginiai mokyklose, dalyvavo mokytojai ir mokiniai.');
  await tabTo(() => screen.getByRole('radio', { name: 'Panaudota suma' }));
  await user.keyboard(' ');
  await tabTo(() => screen.getByLabelText('Suma, Eur'));
  await user.keyboard('1 163,81');
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Sutinku' })).toBeChecked());
  expect(await accessibilityProblems()).toEqual([]);
  await tabTo(() => screen.getByRole('button', { name: 'Išsaugoti ir toliau' }));
  await user.keyboard('{Enter}');

  await waitFor(() => expect(router.state.location.pathname).toBe('/mano/2021/perziura'));
  expect(saved.at(-1)).toMatchObject({
    done: 'yes',
    achieved: 2,
    spending: [{ source: 'municipalBudget', amountEur: 1163.81 }],
    claimedStatus: 'implemented',
  });
  expect(stops).toBeLessThanOrEqual(12);
}, 30_000);

it('names what is missing, at the top and at the field', async () => {
  serve([obligation()]);
  renderAt('/mano/2021/o1', { session });
  await userEvent.click(await screen.findByRole('radio', { name: 'Ne' }));
  await screen.findByText('Kodėl pasiekta mažiau, nei planuota?');
  await userEvent.click(screen.getByRole('button', { name: 'Išsaugoti ir toliau' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveFocus();
  expect(document.title).toMatch(/^Klaida: /);
  await userEvent.click(within(alert).getByRole('link', { name: 'Aprašykite, kodėl nevykdyta.' }));
  expect(screen.getByLabelText('Aprašymas')).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
});

it('shows both versions when somebody else was faster, and keeps both texts', async () => {
  const { store, saved } = serve([obligation()]);
  renderAt('/mano/2021/o1', { session });
  await userEvent.click(await screen.findByRole('radio', { name: 'Taip' }));
  store.set('o1', written({ done: 'partly', narrative: 'Kolegės tekstas.' }, { version: 9 }));
  await userEvent.type(screen.getByLabelText('Aprašymas'), 'Mano tekstas.');
  const dialog = await screen.findByRole('dialog', {}, { timeout: 5_000 });
  expect(within(dialog).getByText('Kolegės tekstas.')).toBeInTheDocument();
  expect(within(dialog).getByText('Mano tekstas.')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Palikti abu tekstus' }));
  expect(screen.getByLabelText('Aprašymas')).toHaveValue('Kolegės tekstas.\n\nMano tekstas.');
  await waitFor(() => expect(saved.at(-1)?.narrative).toBe('Kolegės tekstas.\n\nMano tekstas.'), {
    timeout: 5_000,
  });
});

it('puts answers back that were left in this browser', async () => {
  const { saved } = serve([obligation()]);
  localDrafts.write('kaunas', 'o1', {
    form: { ...fromReport(obligation()), done: 'yes', narrative: 'Likęs tekstas.' },
    version: 1,
    at: '2021-02-01T10:00:00Z',
  });
  renderAt('/mano/2021/o1', { session });
  expect(await screen.findByLabelText('Aprašymas')).toHaveValue('Likęs tekstas.');
  await waitFor(() => expect(saved.at(-1)?.narrative).toBe('Likęs tekstas.'), { timeout: 5_000 });
  expect(localDrafts.read('kaunas', 'o1')).toBeNull();
});

it('asks to sign in when the session ends, loses nothing and comes back to the same question', async () => {
  serve([obligation()]);
  server.use(http.put(url('/obligations/:id/report'), () => problem(401, 'unauthenticated'), { once: true }));
  const { router, queryClient } = renderAt('/mano/2021/o1', { session });
  await userEvent.click(await screen.findByRole('radio', { name: 'Taip' }));
  await userEvent.type(screen.getByLabelText('Aprašymas'), 'Svarbus tekstas.');
  await waitFor(() => expect(router.state.location.pathname).toBe('/prisijungti'), { timeout: 5_000 });
  expect(router.state.location.search).toMatchObject({ grizti: '/mano/2021/o1', baigesi: true });
  expect(localDrafts.read('kaunas', 'o1')?.form.narrative).toBe('Svarbus tekstas.');

  queryClient.setQueryData(['session'], session);
  await router.navigate({ to: '/mano/$year/$obligationId', params: { year: '2021', obligationId: 'o1' } });
  const narrative = await screen.findByLabelText('Aprašymas');
  expect(narrative).toHaveValue('Svarbus tekstas.');
  await waitFor(() => expect(narrative).toHaveFocus());
});

it('warns five minutes before the session ends', async () => {
  serve([obligation()], new Date(Date.now() + 4 * 60_000).toISOString());
  renderAt('/mano/2021/o1', { session });
  expect(await screen.findByText('Netrukus baigsis prisijungimo laikas')).toBeVisible();
  const again = screen.getByRole('link', { name: 'Prisijungti iš naujo' });
  expect(decodeURIComponent(again.getAttribute('href') ?? '')).toContain('grizti=/mano/2021/o1');
});

it('hands a returned row in again from its own page', async () => {
  const { submissions } = serve([
    written(complete, {
      state: 'returned',
      returnComment: 'Parašykite, kiek dalyvavo.',
      history: [
        { kind: 'returned', at: '2021-02-10T08:00:00Z', by: 'Rasa', comment: 'Parašykite, kiek dalyvavo.' },
      ],
    }),
  ]);
  renderAt('/mano/2021/o1', { session });
  expect((await screen.findAllByText('Parašykite, kiek dalyvavo.'))[0]).toBeVisible();
  await screen.findByText('Pagal taisyklę:');
  await userEvent.type(screen.getByLabelText('Aprašymas'), ' Dalyvavo 24 žmonės.');
  await userEvent.click(screen.getByRole('button', { name: 'Pateikti pataisytą eilutę' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Ataskaita pateikta/ })).toBeVisible();
  expect(submissions).toHaveLength(1);
});

it('hands in only with the declaration, and shows the numbers', async () => {
  const { submissions } = serve([
    written(complete),
    written(complete, { id: 'o2', measureCode: '01.03.01' }),
  ]);
  renderAt('/mano/2021/perziura', { session });
  await userEvent.click(await screen.findByRole('button', { name: 'Pateikti ataskaitą' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Patvirtinkite, kad duomenys teisingi');
  expect(submissions).toEqual([]);
  expect(await accessibilityProblems()).toEqual([]);

  await userEvent.click(screen.getByLabelText('Patvirtinu, kad duomenys teisingi'));
  await userEvent.click(screen.getByRole('button', { name: 'Pateikti ataskaitą' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Ataskaita pateikta/ })).toBeVisible();
  expect(await screen.findByText('2021-o2')).toBeVisible();
  expect(new Set(submissions.map(({ key }) => key)).size).toBe(2);
  expect(await accessibilityProblems()).toEqual([]);
});

it('tells which row is not ready and offers to hand in the others', async () => {
  const { submissions } = serve([obligation(), written(complete, { id: 'o2', measureCode: '01.03.01' })]);
  renderAt('/mano/2021/perziura', { session });
  await userEvent.click(await screen.findByLabelText('Patvirtinu, kad duomenys teisingi'));
  await userEvent.click(screen.getByRole('button', { name: 'Pateikti ataskaitą' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('01.02.03: Pažymėkite, ar priemonė vykdyta.');
  await userEvent.click(screen.getByRole('button', { name: 'Pateikti tik užpildytas (1 iš 2)' }));
  expect(await screen.findByText('Dar nepateikta 1 eilutė.')).toBeVisible();
  expect(submissions.map(({ id }) => id)).toEqual(['o2']);
});

it('sends the same key again after lost answers', async () => {
  const { submissions } = serve([written(complete)]);
  // The page asks once more by itself; only when that answer is lost too does it ask the officer.
  let lost = 0;
  server.use(
    http.post(url('/obligations/:id/submission'), ({ request }) => {
      if (lost === 2) return undefined;
      lost += 1;
      submissions.push({ id: 'lost', key: request.headers.get('Idempotency-Key') });
      return HttpResponse.error();
    }),
  );
  renderAt('/mano/2021/perziura', { session });
  await userEvent.click(await screen.findByLabelText('Patvirtinu, kad duomenys teisingi'));
  await userEvent.click(screen.getByRole('button', { name: 'Pateikti ataskaitą' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('antrą kartą nebus pateiktos');
  await userEvent.click(screen.getByRole('button', { name: 'Pateikti ataskaitą' }));
  expect(await screen.findByText('2021-o1')).toBeVisible();
  expect(submissions).toHaveLength(3);
  expect(new Set(submissions.map(({ key }) => key)).size).toBe(1);
});

it('shows a closed row as text, with the verdict', async () => {
  serve([written(complete, { state: 'accepted', editable: false })]);
  server.use(answer('/items/i1/assessment', assessment as never));
  renderAt('/mano/2021/o1', { session });
  expect(await screen.findByText(/Ataskaita priimta, todėl jos keisti nebegalima/)).toBeVisible();
  expect(await screen.findByText('Sprendimas priimtas pagal komisijos išvadą.')).toBeVisible();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  expect(screen.getByText('0 Eur – lėšų nereikėjo')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('does not tell whether somebody else has the row', async () => {
  serve([]);
  renderAt('/mano/2021/o9', { session });
  expect(await screen.findByRole('heading', { level: 1, name: 'Tokio puslapio nėra' })).toBeVisible();
});

it('is not for other roles', async () => {
  renderAt('/mano', { session: { ...session, roles: ['analyst'] } });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Šis puslapis jums neprieinamas' }),
  ).toBeVisible();
});

const assessment = {
  itemId: 'i1',
  year: 2021,
  status: 'partiallyImplemented',
  statusOrigin: 'official',
  explanation: '',
  children: [{ obligationId: 'o1', status: 'implemented', explanation: 'Pasiekta 2 iš 2.' }],
  determination: { justification: 'Sprendimas priimtas pagal komisijos išvadą.' },
};
