import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Session } from '@/api/types';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import { deviceName } from './device';

const server = startServer();
const reporter: Session = {
  userName: 'vrm',
  displayName: 'VRM atsakingas darbuotojas',
  roles: ['reporter'],
  institutionCode: 'VRM',
};
const administrator: Session = {
  userName: 'admin',
  displayName: 'Administratorius',
  roles: ['administrator'],
};
const account = {
  email: 'vrm@istaiga.example',
  phone: null,
  language: 'lithuanian',
  mailFrequency: 'everything',
  shortcutsOff: false,
  hasPassword: true,
  shortestPassword: 15,
  hasSecondFactor: false,
  secondFactorRequired: false,
  recoveryCodesLeft: 0,
  external: false,
  isDeputy: false,
  version: 4,
};
const sessions = [
  { id: 's1', device: 'Mozilla/5.0 (X11; Linux) Firefox/140.0', method: 'password', current: true },
  { id: 's2', device: 'Mozilla/5.0 (iPhone) Safari/600', method: 'link', current: false },
].map((session) => ({ ...session, startedAt: '2026-03-02T08:00:00Z', expiresAt: '2026-03-02T18:00:00Z' }));
const settings = () => [
  answer('/session/account', account),
  answer('/sessions', { items: sessions, next: null }),
  answer('/deputies', { items: [], next: null }),
];

it('keeps preferences under the version that was read', async () => {
  const saved: unknown[] = [];
  server.use(
    ...settings(),
    http.put(url('/session/preferences'), async ({ request }) => {
      saved.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...account, shortcutsOff: true, version: 5 });
    }),
  );
  renderAt('/nustatymai', { session: reporter });
  await userEvent.click(await screen.findByRole('radio', { name: 'Tik apie terminus ir vėlavimą' }));
  await userEvent.click(screen.getByRole('switch', { name: /^Vieno klavišo komandos/ }));
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Išsaugoti' }));
  await waitFor(() =>
    expect(saved).toEqual([
      '"4"',
      { language: 'lithuanian', mailFrequency: 'deadlinesOnly', shortcutsOff: true },
    ]),
  );
});

it('names the devices and signs one out', async () => {
  const ended: unknown[] = [];
  server.use(
    ...settings(),
    http.delete(url('/sessions/:id'), ({ params }) => {
      ended.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderAt('/nustatymai', { session: reporter });
  expect(await screen.findByText('Firefox, Linux')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Atjungti: Safari, iOS' }));
  await waitFor(() => expect(ended).toEqual(['s2']));
});

it('appoints a deputy, and says what is missing at its field', async () => {
  const appointed: unknown[] = [];
  server.use(
    ...settings(),
    http.post(url('/deputies'), async ({ request }) => {
      const body = (await request.json()) as Record<string, string>;
      appointed.push(body.email);
      return body.email === 'uzimta@istaiga.example'
        ? problem(400, 'validation_failed', { errors: { email: ['Adresas užimtas.'] } })
        : HttpResponse.json({ id: 'd', userName: 'd', ...body, hasPassword: false, version: 1 });
    }),
  );
  renderAt('/nustatymai', { session: reporter });
  await userEvent.click(await screen.findByRole('button', { name: 'Paskirti pavaduotoją' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Siųsti kvietimą' }));
  expect(dialog.getByLabelText('Vardas ir pavardė')).toHaveFocus();
  await userEvent.type(dialog.getByLabelText('Vardas ir pavardė'), 'Ona Onaitė');
  await userEvent.type(dialog.getByLabelText('El. paštas'), 'uzimta@istaiga.example');
  await userEvent.type(dialog.getByLabelText('Iki (imtinai)'), '2030-01-31');
  await userEvent.click(dialog.getByRole('button', { name: 'Siųsti kvietimą' }));
  expect(await dialog.findByText('Adresas užimtas.')).toBeVisible();
  await userEvent.clear(dialog.getByLabelText('El. paštas'));
  await userEvent.type(dialog.getByLabelText('El. paštas'), 'ona@istaiga.example');
  await userEvent.click(dialog.getByRole('button', { name: 'Siųsti kvietimą' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(appointed).toEqual(['uzimta@istaiga.example', 'ona@istaiga.example']);
});

it('opens nothing but the setting up where a second step is required, and shows the recovery codes once', async () => {
  server.use(
    answer('/session/account', account),
    http.post(url('/session/second-factor'), () =>
      HttpResponse.json({ secret: 'GEZDGNBVGY3TQOJQ', uri: 'otpauth://totp/A:vrm?secret=GEZDGNBVGY3TQOJQ' }),
    ),
    http.post(url('/session/second-factor/confirmation'), () =>
      HttpResponse.json({ recoveryCodes: ['abcde-fghjk', 'mnpqr-stuvw'] }),
    ),
  );
  const { router } = renderAt('/pagalba', { session: { ...reporter, secondFactorSetup: true } });
  await waitFor(() => expect(router.state.location.pathname).toBe('/pagalba'));
  await router.navigate({ to: '/mano' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/nustatymai/dvieju-veiksmu'));
  expect(await screen.findByRole('img', { name: 'QR kodas autentifikavimo programėlei' })).toBeVisible();
  expect(screen.getByText('GEZD GNBV GY3T QOJQ')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.type(screen.getByLabelText('Įveskite programėlės rodomą kodą'), '123456{Enter}');
  expect(await screen.findByText('abcde-fghjk')).toBeVisible();
});

it('invites a user, and switches an account off after asking', async () => {
  const user = {
    id: 'u1',
    userName: 'ona',
    displayName: 'Ona Onaitė',
    role: 'reporter',
    institutionCode: 'VRM',
    institutionName: 'Vidaus reikalų ministerija',
    email: 'ona@istaiga.example',
    phone: null,
    language: 'lithuanian',
    isActive: true,
    hasPassword: false,
    hasSecondFactor: false,
    deputyOf: null,
    servesFrom: null,
    servesTo: null,
    version: 3,
  };
  const sent: unknown[] = [];
  server.use(
    answer('/users', { items: [user], next: null }),
    answer('/institutions', { items: [{ code: 'VRM', name: 'Vidaus reikalų ministerija' }], next: null }),
    http.post(url('/users'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(user);
    }),
    http.post(url('/users/u1/deactivation'), ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...user, isActive: false });
    }),
  );
  renderAt('/valdymas/naudotojai', { session: administrator });
  expect(await screen.findByText('Pakviesta, slaptažodis nepasirinktas')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Pakviesti naudotoją' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Vardas ir pavardė'), 'Ona Onaitė');
  await userEvent.type(dialog.getByLabelText('Naudotojo vardas'), 'ona');
  await userEvent.type(dialog.getByLabelText('El. paštas'), 'ona@istaiga.example');
  await userEvent.click(dialog.getByRole('button', { name: 'Siųsti kvietimą' }));
  expect(dialog.getByLabelText('Įstaiga')).toHaveFocus();
  await userEvent.selectOptions(dialog.getByLabelText('Įstaiga'), 'VRM');
  await userEvent.click(dialog.getByRole('button', { name: 'Siųsti kvietimą' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Tvarkyti: Ona Onaitė' }));
  const managed = within(await screen.findByRole('dialog'));
  await userEvent.click(managed.getByRole('button', { name: 'Išjungti paskyrą' }));
  expect(sent).toHaveLength(1);
  await userEvent.click(managed.getByRole('button', { name: 'Išjungti paskyrą' }));
  await waitFor(() => expect(sent[1]).toBe('"3"'));
  expect(sent[0]).toMatchObject({ userName: 'ona', role: 'reporter', institutionCode: 'VRM', phone: null });
});

it('names a browser as its owner would', () => {
  expect(deviceName('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0')).toBe(
    'Edge, Windows',
  );
  expect(deviceName('Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36')).toBe(
    'Chrome, Android',
  );
  expect(deviceName('curl/8.0')).toBeNull();
});
