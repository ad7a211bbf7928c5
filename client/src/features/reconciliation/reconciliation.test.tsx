import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import { coordinator, found } from './testing';

const server = startServer();
const address = '/plans/p1/years/2021/reconciliation';

const open = () => {
  server.use(answer('/plans', { items: plans }), answer(address, found as never));
  return renderAt('/valdymas/sutikrinimas/2021', { session: coordinator });
};

it('groups what was found, says what it means and leads to the place that mends it', async () => {
  open();
  const blocking = await screen.findByRole('region', { name: 'Trukdo skelbti (2)' });
  expect(screen.getByRole('status')).toHaveTextContent('Skelbti trukdo 2 neatitikimai, dar 1 įspėjimas.');
  expect(within(blocking).getByRole('heading', { name: 'Neatitikimas items_count' })).toBeVisible();
  expect(within(blocking).getAllByText('Kodėl svarbu ir ką daryti.')).toHaveLength(2);
  expect(within(blocking).getByRole('link', { name: /^Rašyti viešą tekstą/ })).toHaveAttribute(
    'href',
    '/valdymas/privatumas/2021?tekstas=o1',
  );
  const warnings = screen.getByRole('region', { name: 'Įspėjimai (1)' });
  expect(within(warnings).getByRole('link', { name: /^Atverti plano eilutę/ })).toHaveAttribute(
    'href',
    '/valdymas/planas/i1?metai=2021',
  );
  expect(
    within(screen.getByRole('region', { name: 'Atsakyta (1)' })).getByRole('blockquote'),
  ).toHaveTextContent('Teisingas yra patvirtintas pavadinimas.');
  expect(await accessibilityProblems()).toEqual([]);
});

it('takes a written answer of twenty characters, and none for what has to be mended', async () => {
  open();
  let sent: unknown;
  server.use(
    http.put(url(`${address}/f-items_count/settlement`), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(found.findings[0]);
    }),
  );
  await screen.findByRole('region', { name: 'Trukdo skelbti (2)' });
  expect(screen.queryByRole('button', { name: 'Atsakyti raštu: Kas nesutampa: personal_data' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Atsakyti raštu: Kas nesutampa: items_count' }));

  const field = await screen.findByRole('textbox', { name: 'Paaiškinimas' });
  await userEvent.type(field, 'Per trumpa.');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti atsakymą' }));
  expect(field).toHaveAccessibleDescription(/Paaiškinkite bent 20 ženklų/);
  expect(sent).toBeUndefined();

  await userEvent.clear(field);
  await userEvent.type(field, 'Teisingas yra apskaičiuotas skaičius.');
  await userEvent.click(screen.getByRole('button', { name: 'Įrašyti atsakymą' }));
  await waitFor(() => expect(sent).toEqual({ explanation: 'Teisingas yra apskaičiuotas skaičius.' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('takes an answer back', async () => {
  open();
  let taken = false;
  server.use(
    http.delete(url(`${address}/f-title_variants/settlement`), () => {
      taken = true;
      return HttpResponse.json(found.findings[3]);
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Atšaukti atsakymą/ }));
  await waitFor(() => expect(taken).toBe(true));
});

it('says that nothing could be read and offers to try again', async () => {
  server.use(
    answer('/plans', { items: plans }),
    http.get(url(address), () => problem(500, 'server_error', { traceId: '4f2a' })),
  );
  renderAt('/valdymas/sutikrinimas/2021', { session: coordinator });
  expect(await screen.findByRole('alert')).toHaveTextContent('4f2a');
});
