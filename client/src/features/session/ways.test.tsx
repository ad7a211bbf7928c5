import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';

const server = startServer();
const officer = {
  userName: 'kaunas',
  displayName: 'Kauno miesto savivaldybė',
  roles: ['reporter'],
  language: 'lithuanian',
};
const link = {
  purpose: 'invitation',
  userName: 'kaunas',
  displayName: 'Kauno miesto savivaldybė',
  shortestPassword: 15,
  servesFrom: null,
  servesTo: null,
};

/** Nobody until one of the handlers lets somebody in. */
function door() {
  let inside = false;
  server.use(
    http.get(url('/session'), () => (inside ? HttpResponse.json(officer) : problem(401, 'unauthenticated'))),
  );
  return () => {
    inside = true;
    return HttpResponse.json(officer);
  };
}

it('asks for the code of the second step, and says when it does not fit', async () => {
  const open = door();
  const codes: (string | null)[] = [];
  server.use(
    http.post(url('/session'), async ({ request }) => {
      const { code } = (await request.json()) as { code: string | null };
      codes.push(code);
      if (code === '123456') return open();
      return problem(401, code ? 'second_factor_wrong' : 'second_factor_required');
    }),
  );
  const { router } = renderAt('/prisijungti?grizti=%2Fpagalba');
  await userEvent.type(await screen.findByLabelText('Naudotojo vardas'), 'kaunas');
  await userEvent.type(screen.getByLabelText('Slaptažodis'), 'x{Enter}');
  const field = await screen.findByLabelText('Kodas');
  expect(field).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.type(field, '000000{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Kodas netinka');
  await userEvent.clear(screen.getByLabelText('Kodas'));
  await userEvent.type(screen.getByLabelText('Kodas'), '123456{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/pagalba'));
  expect(codes).toEqual([null, '000000', '123456']);
});

it('names the identity provider and says why it let nobody in', async () => {
  server.use(
    http.get(url('/session'), () => problem(401, 'unauthenticated')),
    answer('/session/ways', { external: 'VRM tapatybė' }),
  );
  renderAt('/prisijungti?klaida=external_unknown&grizti=%2Fmano');
  const way = await screen.findByRole('link', { name: 'Prisijungti per VRM tapatybė' });
  expect(way).toHaveAttribute('href', '/api/v1/session/external?path=%2Fmano');
  expect(screen.getByRole('alert')).toHaveTextContent('Tokios paskyros čia nėra.');
  expect(await accessibilityProblems()).toEqual([]);
});

it('asks for a link and answers the same whoever asks', async () => {
  const asked: unknown[] = [];
  server.use(
    http.get(url('/session'), () => problem(401, 'unauthenticated')),
    http.post(url('/links'), async ({ request }) => {
      asked.push(await request.json());
      return new HttpResponse(null, { status: 202 });
    }),
  );
  renderAt('/prisijungti/nuoroda?slaptazodis=true');
  await userEvent.click(await screen.findByRole('button', { name: 'Siųsti nuorodą' }));
  expect(await screen.findByRole('alert')).toHaveFocus();
  await userEvent.type(screen.getByLabelText('Naudotojo vardas arba el. paštas'), 'kaunas{Enter}');
  expect(await screen.findByRole('status')).toHaveTextContent('Jei tokia paskyra yra');
  expect(asked).toEqual([{ purpose: 'passwordReset', account: 'kaunas', path: null }]);
});

it('takes the token out of the address, and chooses a password only when asked to', async () => {
  const open = door();
  const chosen: unknown[] = [];
  server.use(
    http.post(url('/links/state'), () => HttpResponse.json(link)),
    http.post(url('/links/password'), async ({ request }) => {
      const body = (await request.json()) as { password: string };
      chosen.push(body);
      return body.password === 'trumpas'
        ? problem(400, 'validation_failed', { errors: { password: ['Slaptažodis per trumpas.'] } })
        : new HttpResponse(null, { status: 204 });
    }),
    http.post(url('/session'), () => open()),
  );
  const { router } = renderAt('/nuoroda/kvietimas?toliau=%2Fpagalba#0123abcd');
  const field = await screen.findByLabelText('Naujas slaptažodis');
  expect(router.state.location.hash).toBe('');
  expect(chosen).toEqual([]);
  await userEvent.type(field, 'trumpas{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Slaptažodis per trumpas.');
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, 'trys ramunės po langu{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/pagalba'));
  expect(chosen[1]).toEqual({ token: '0123abcd', password: 'trys ramunės po langu' });
});

it('signs in by a link at the press of a button', async () => {
  const open = door();
  let used = 0;
  server.use(
    http.post(url('/links/state'), () => HttpResponse.json({ ...link, purpose: 'signIn' })),
    http.post(url('/links/sign-in'), () => {
      used++;
      return open();
    }),
  );
  const { router } = renderAt('/nuoroda/prisijungimas?toliau=%2Fpagalba#0123abcd');
  const button = await screen.findByRole('button', { name: 'Prisijungti' });
  expect(used).toBe(0);
  await userEvent.click(button);
  await waitFor(() => expect(router.state.location.pathname).toBe('/pagalba'));
});

it('says that a link is dead and how to get another', async () => {
  server.use(
    http.get(url('/session'), () => problem(401, 'unauthenticated')),
    http.post(url('/links/state'), () => problem(422, 'link_dead')),
  );
  renderAt('/nuoroda/prisijungimas#0123abcd');
  expect(await screen.findByRole('heading', { level: 1, name: 'Nuoroda nebegalioja' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gauti prisijungimo nuorodą el. paštu' })).toBeVisible();
});
