import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { plans } from '@/features/progress/testing';
import { coordinator } from '@/features/reconciliation/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, startServer, url } from '@/testing/server';
import type { Publication, PublicationDiff, Readiness } from './api';

const server = startServer();
const address = '/plans/p1/years/2021/publications';
const counts = { implemented: 3, partiallyImplemented: 1, notImplemented: 1, notAssessed: 0, pending: 0 };
const first: Publication = {
  year: 2021,
  version: 1,
  publishedAt: '2022-03-24T12:00:00Z',
  publishedBy: 'Plano koordinatorius',
  notice: null,
  policyVersion: 1,
  sha256: 'ab12',
};
const ready: Readiness = {
  nextVersion: 2,
  closed: true,
  blockers: [],
  warnings: 3,
  settled: 1,
  heldBack: [],
};
const diff: PublicationDiff = {
  from: {
    source: 'published',
    version: 1,
    publishedAt: first.publishedAt,
    policyVersion: 1,
    counts,
    plannedEur: 10,
    spentEur: null,
  },
  to: {
    source: 'live',
    version: null,
    publishedAt: null,
    policyVersion: 1,
    counts: { ...counts, implemented: 4, notImplemented: 0 },
    plannedEur: 10,
    spentEur: 0,
  },
  tasks: [],
  changes: [
    {
      row: 'part',
      kind: 'changed',
      itemId: 'i1',
      taskNo: 1,
      measureCode: '01.01.01',
      actionNo: 2,
      executor: 'VRM',
      field: 'answer.text',
      from: 'Surengtas posėdis.',
      to: 'Surengti du posėdžiai.',
    },
  ],
};

const open = (readiness: Readiness, versions: Publication[] = []) => {
  server.use(
    answer('/plans', { items: plans }),
    answer(`${address}/readiness`, readiness as never),
    answer(address, { items: versions } as never),
    answer(`${address}/diff`, diff as never),
  );
  return renderAt('/valdymas/publikavimas/2021', { session: coordinator });
};

it('says what stands in the way and where it is mended, and offers no publishing', async () => {
  open({
    ...ready,
    nextVersion: 1,
    closed: false,
    blockers: [{ code: 'items_count', message: 'Skaičius nesutampa: 54 / 53.', itemIds: [] }],
  });
  expect(await screen.findByText('Skaičius nesutampa: 54 / 53.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Atverti sutikrinimą' })).toHaveAttribute(
    'href',
    '/valdymas/sutikrinimas/2021',
  );
  expect(screen.getByRole('link', { name: 'Užverti metus' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Paskelbti/ })).toBeNull();
  expect(await screen.findByText('Šie metai dar nepaskelbti.')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('publishes a correction only with a notice and after one more question', async () => {
  open(ready, [first]);
  let sent: unknown;
  server.use(
    http.post(url(address), async ({ request }) => {
      sent = { body: await request.json(), key: request.headers.get('Idempotency-Key') };
      return HttpResponse.json({ ...first, version: 2 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Paskelbti pataisymą' }));
  const notice = screen.getByRole('textbox', { name: 'Kas pataisyta' });
  expect(notice).toHaveFocus();
  expect(notice).toHaveAccessibleDescription(/bent 20 ženklų/);

  await userEvent.type(notice, 'Pataisytas posėdžių skaičius.');
  await userEvent.click(screen.getByRole('button', { name: 'Paskelbti pataisymą' }));
  const dialog = await screen.findByRole('dialog', { name: 'Paskelbti 2021 m., 2 versija?' });
  expect(sent).toBeUndefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Taip, paskelbti' }));
  await waitFor(() =>
    expect(sent).toEqual({ body: { notice: 'Pataisytas posėdžių skaičius.' }, key: expect.any(String) }),
  );
});

it('shows field by field what the year now says otherwise than the version', async () => {
  open(ready, [first]);
  const table = await screen.findByRole('table', { name: 'Kas pasikeitė' });
  const row = within(table).getByRole('row', { name: /01\.01\.01, 2 veiksmas, VRM/ });
  expect(row).toHaveTextContent('Rezultato tekstas');
  expect(row).toHaveTextContent('Surengti du posėdžiai.');
  expect(screen.getByRole('link', { name: '1 versija' })).toHaveAttribute(
    'href',
    '/komisija?metai=2021&versija=1',
  );
  expect(await accessibilityProblems()).toEqual([]);
});
