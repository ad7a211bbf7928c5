import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Session } from '@/api/types';
import { written } from '@/features/officer/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { SharedYear } from './api';

const server = startServer();
const row = written({ done: 'yes', narrative: 'Parengtas aprašas.' });
const shared: SharedYear = {
  planTitle: 'Veiksmų planas',
  year: 2021,
  dueOn: '2021-02-15',
  executor: row.executor,
  sharedBy: 'Ona',
  expiresAt: '2021-02-20T10:00:00Z',
  rows: [{ ...row, target: 2, unit: 'renginiai', deadline: null }],
};

it('shows the answers to whoever holds the link, with the token in the body alone', async () => {
  const asked: unknown[] = [];
  server.use(
    http.get(url('/session'), () => problem(401, 'unauthenticated')),
    http.post(url('/read-only-links/opening'), async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(shared as never);
    }),
  );
  renderAt('/perziura#abc123');
  expect(await screen.findByText('Parengtas aprašas.')).toBeVisible();
  expect(asked).toEqual([{ token: 'abc123' }]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

it('says what to do when the link opens nothing', async () => {
  server.use(http.post(url('/read-only-links/opening'), () => problem(404, 'link_not_valid')));
  renderAt('/perziura#abc123');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Peržiūros nuoroda nebegalioja' }),
  ).toBeVisible();
});

it('makes a link on the page of answers and revokes it', async () => {
  const session: Session = {
    userName: 'kaunas',
    displayName: 'Ona',
    roles: ['reporter'],
    institutionCode: 'kauno-miesto',
    institutionName: 'Kauno miesto savivaldybė',
  };
  const link = {
    id: 'l1',
    createdBy: 'Ona',
    createdAt: '2021-02-01T10:00:00Z',
    expiresAt: '2021-02-15T10:00:00Z',
    revokedAt: null,
  };
  let links: (typeof link)[] = [];
  const plan = {
    id: 'p1',
    title: 'Planas',
    periodFrom: 2020,
    periodTo: 2022,
    years: [2021],
    campaigns: [
      {
        year: 2021,
        state: 'open',
        opensOn: '2099-01-01',
        dueOn: '2099-02-15',
        closesOn: '2099-03-01',
        isDemonstration: true,
      },
    ],
  };
  server.use(
    answer('/plans', { items: [plan] } as never),
    answer('/plans/p1/years/2021/obligations', { items: [row], next: null } as never),
    answer('/obligations/o1', row as never),
    answer('/sessions', { items: [], next: null } as never),
    http.post(url('/obligations/o1/suggestion'), () =>
      HttpResponse.json({ status: 'implemented', rule: 'A1', explanation: '', reasonNeeded: null }),
    ),
    http.get(url('/plans/p1/years/2021/read-only-links'), () => HttpResponse.json({ items: links })),
    http.post(url('/plans/p1/years/2021/read-only-links'), () => {
      links = [link];
      return HttpResponse.json({ token: 'abc123', link });
    }),
    http.delete(url('/plans/p1/years/2021/read-only-links/l1'), () => {
      links = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderAt('/mano/2021/perziura', { session });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Sukurti nuorodą' }));
  expect(await screen.findByLabelText('Nuoroda vadovui')).toHaveValue(
    `${window.location.origin}/perziura#abc123`,
  );
  await user.click(await screen.findByRole('button', { name: /^Panaikinti/ }));
  await waitFor(() => expect(screen.queryByLabelText('Nuoroda vadovui')).toBeNull());
  expect(screen.queryByRole('button', { name: /^Panaikinti/ })).toBeNull();
});
