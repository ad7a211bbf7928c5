import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { coordinator } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { http, HttpResponse, startServer, url } from '@/testing/server';

const server = startServer();

const entry = (id: number, more: Record<string, unknown> = {}) => ({
  id,
  at: '2022-02-01T08:00:00Z',
  userName: 'koordinatorius',
  role: 'Coordinator',
  institutionCode: null,
  useCase: 'DetermineItem',
  resource: 'item/abc/determination/2021',
  reason: 'Antras posėdis įvyko sausį.',
  before: null,
  after: { status: 'implemented', version: 1 },
  requestId: 'r-1',
  ...more,
});

it('shows who changed what in words, page by page', async () => {
  server.use(
    http.get(url('/audit'), ({ request }) => {
      const cursor = new URL(request.url).searchParams.get('cursor');
      return HttpResponse.json(
        (cursor
          ? { items: [entry(1, { useCase: 'AcceptReport', resource: 'obligation/x' })], next: null }
          : { items: [entry(2)], next: '2' }) as never,
      );
    }),
  );
  renderAt('/valdymas/zurnalas', { session: coordinator });
  expect(await screen.findByRole('heading', { name: 'Nuspręstas eilutės įvertinimas' })).toBeVisible();
  await userEvent.click(screen.getByText('Pasikeitė 1 laukas'));
  expect(screen.getByRole('row', { name: 'Galutinis įvertinimas nenurodyta Įgyvendinta' })).toBeVisible();
  expect(screen.getByText(/koordinatorius \(Koordinatorius\)/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Rodyti daugiau' }));
  expect(await screen.findByRole('heading', { name: 'Ataskaita priimta' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ataskaita' })).toHaveAttribute(
    'href',
    '/valdymas/perziura/x?busena=visos',
  );
  expect(screen.queryByRole('button', { name: 'Rodyti daugiau' })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

it('filters by what was changed, in the address, and says when nothing is found', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(url('/audit'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('resource'));
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  const { router } = renderAt('/valdymas/zurnalas', {
    session: { ...coordinator, roles: ['administrator'] },
  });
  expect(await screen.findByText('Pakeitimų dar nėra')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Rodyti'), 'Ataskaitų pakeitimus');
  expect(await screen.findByText('Pagal šį filtrą įrašų nėra')).toBeVisible();
  expect(router.state.location.search).toEqual({ istekliai: 'obligation/' });
  expect(asked).toEqual([null, 'obligation/']);
});
