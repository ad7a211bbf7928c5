import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { coordinator } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { InstitutionWithContact } from './api';

const server = startServer();

const institution = (
  code: string,
  name: string,
  isMunicipality: boolean,
  email: string | null,
): InstitutionWithContact => ({
  code,
  name,
  kind: isMunicipality ? 'district' : 'ministry',
  isMunicipality,
  contact: { contactName: null, email, phone: null, version: 3 },
});

const register = [
  institution('VRM', 'Vidaus reikalų ministerija', false, 'rastine@vrm.example'),
  institution('sirvintu-rajono', 'Širvintų rajono savivaldybė', true, null),
];

const open = (search = '') => {
  server.use(answer('/institutions', { items: register as never }));
  return renderAt(`/valdymas/institucijos${search}`, { session: coordinator });
};

it('finds an institution without its accents, and those that no letter reaches', async () => {
  const user = userEvent.setup();
  open('?q=sirvintu');
  expect(await screen.findByRole('row', { name: /^Širvintų/ })).toBeVisible();
  expect(screen.queryByText(/Vidaus reikalų/)).toBeNull();
  await user.clear(screen.getByRole('searchbox'));
  expect(await screen.findByRole('row', { name: /^Vidaus reikalų/ })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Tik be el. pašto adreso' }));
  expect(await screen.findByText('1 įrašas')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('shows what somebody else saved meanwhile before it is replaced', async () => {
  const user = userEvent.setup();
  const versions: (string | null)[] = [];
  open();
  server.use(
    http.put(url('/institutions/VRM/contact'), ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return versions.length === 1
        ? problem(412, 'version_stale', {
            current: { contactName: 'Kita', email: null, phone: '112', version: 7 },
          })
        : HttpResponse.json({ contactName: 'Mano', email: null, phone: null, version: 8 });
    }),
  );
  await user.click(await screen.findByRole('button', { name: /^Keisti kontaktus: Vidaus/ }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Asmuo ryšiams'), 'Mano');
  await user.click(within(dialog).getByRole('button', { name: 'Išsaugoti' }));
  expect(await within(dialog).findByText(/Dabar įrašyta: Kita, 112/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Išsaugoti' }));
  await expect.poll(() => versions).toEqual(['"3"', '"7"']);
});
