import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { http, problem, startServer, url } from '@/testing/server';

const server = startServer();
const sections = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

it('answers everybody, signed in or not', async () => {
  server.use(http.get(url('/session'), () => problem(401, 'unauthenticated')));
  renderAt('/pagalba');
  expect(await screen.findByRole('heading', { level: 1, name: 'Pagalba' })).toBeVisible();
  expect(sections()[0]).toBe('Vykdytojui');
  await userEvent.click(screen.getByRole('link', { name: 'Kontaktai' }));
  expect(screen.getByRole('heading', { level: 2, name: 'Kontaktai' })).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
});

it('puts the answers for the reader first', async () => {
  renderAt('/pagalba', { session: { userName: 'a', displayName: 'Analitikas', roles: ['analyst'] } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Pagalba' })).toBeVisible();
  expect(sections()[0]).toBe('Analitikui');
});
