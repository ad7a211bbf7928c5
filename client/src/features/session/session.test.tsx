import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { http, HttpResponse, problem, startServer, url } from '@/testing/server';

const server = startServer();
const officer = { userName: 'kaunas', displayName: 'Kauno miesto savivaldybė', roles: ['reporter'] };
const nobody = http.get(url('/session'), () => problem(401, 'unauthenticated'));

it('asks to sign in and remembers where the person was going', async () => {
  server.use(nobody);
  const { router } = renderAt('/?x=1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Prisijungimas' })).toBeVisible();
  expect(router.state.location.search).toEqual({ grizti: '/?x=1' });
  expect(document.title).toBe('Prisijungimas – Veiksmų planų stebėsena');
  expect(await accessibilityProblems()).toEqual([]);
});

it('says what is missing and moves the focus to the summary', async () => {
  server.use(nobody);
  renderAt('/prisijungti');
  await userEvent.click(await screen.findByRole('button', { name: 'Prisijungti' }));
  expect(await screen.findByRole('alert')).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Įveskite slaptažodį' })).toBeVisible();
  expect(document.title).toMatch(/^Klaida: /);
});

it('says when the password is wrong, sends the CSRF header, and goes on to the asked page', async () => {
  let signedIn = false;
  const seen: (string | null)[] = [];
  server.use(
    http.get(url('/session'), () =>
      signedIn ? HttpResponse.json(officer) : problem(401, 'unauthenticated'),
    ),
    http.post(url('/session'), async ({ request }) => {
      seen.push(request.headers.get('X-CSRF'));
      const { password } = (await request.json()) as { password: string };
      signedIn = password === 'teisingas';
      return signedIn ? HttpResponse.json(officer) : problem(401, 'invalid_credentials');
    }),
  );
  const { router } = renderAt('/prisijungti?grizti=%2Fpagalba');
  await userEvent.type(await screen.findByLabelText('Naudotojo vardas'), 'kaunas');
  await userEvent.type(screen.getByLabelText('Slaptažodis'), 'klaida{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Neteisingas naudotojo vardas arba slaptažodis.',
  );

  await userEvent.clear(screen.getByLabelText('Slaptažodis'));
  await userEvent.type(screen.getByLabelText('Slaptažodis'), 'teisingas{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/pagalba'));
  expect(seen).toEqual(['1', '1']);
  expect(await screen.findByText('Kauno miesto savivaldybė')).toBeInTheDocument();
});

it('never sends people to another site after signing in', async () => {
  server.use(
    http.get(url('/session'), () => HttpResponse.json({ ...officer, roles: ['administrator'] })),
    http.post(url('/session'), () => HttpResponse.json(officer)),
  );
  const { router } = renderAt('/prisijungti?grizti=%2F%2Fevil.example%2F');
  await userEvent.type(await screen.findByLabelText('Naudotojo vardas'), 'kaunas');
  await userEvent.type(screen.getByLabelText('Slaptažodis'), 'x{Enter}');
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/prisijungti'));
  expect(router.state.location.href).not.toContain('evil');
});

it('switches the language in place and keeps the choice', async () => {
  server.use(nobody);
  const { router } = renderAt('/pagalba');
  await userEvent.click(await screen.findByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/pagalba');
  expect(document.documentElement.lang).toBe('en');
  await userEvent.click(screen.getByRole('button', { name: 'Lietuviškai' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Pagalba' })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});
