import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, problem, startServer, url } from '@/testing/server';
import { coordinator, dashboard, plans } from './testing';

const server = startServer();
const table = () => screen.findByRole('region', { name: 'Vykdytojai ir jų ataskaitos' });
const names = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent);

it('answers the morning question in one line and leads to the rows behind every number', async () => {
  server.use(
    answer('/plans', { items: plans }),
    answer('/plans/p1/years/2021/dashboard', dashboard as never),
  );
  renderAt('/valdymas', { session: coordinator });
  expect(await screen.findByRole('heading', { level: 1, name: '2021 m. teikimo eiga' })).toBeVisible();
  const line = (await screen.findByText(/^Pateikė 1 iš 2/)).closest('p');
  expect(line).toHaveTextContent('Pateikė 1 iš 2 · , vėluoja 1 · , grąžinta 1 · , laukia peržiūros 2');

  expect(screen.getByRole('link', { name: 'Vidaus reikalų ministerija, Pateikta: 1' })).toHaveAttribute(
    'href',
    '/valdymas/perziura?metai=2021&vykdytojas=VRM&busena=submitted',
  );
  expect(screen.getByRole('row', { name: /Utenos rajono/ })).toHaveTextContent(
    'Šiais metais nieko neplanuota',
  );
  expect(await accessibilityProblems()).toEqual([]);
});

it('filters and sorts in the address', async () => {
  server.use(
    answer('/plans', { items: plans }),
    answer('/plans/p1/years/2021/dashboard', dashboard as never),
  );
  const { router } = renderAt('/valdymas?rodyti=nepateike', { session: coordinator });
  await table();
  expect(await names()).toEqual(['Kauno miesto savivaldybė']);
  await userEvent.click(screen.getByRole('radio', { name: 'Visi (3)' }));
  await userEvent.click(screen.getByRole('button', { name: /^Vykdytojas/ }));
  expect(await names()).toEqual([
    'Kauno miesto savivaldybė',
    'Utenos rajono savivaldybė',
    'Vidaus reikalų ministerija',
  ]);
  expect(screen.getByRole('columnheader', { name: /^Vykdytojas/ })).toHaveAttribute('aria-sort', 'ascending');
  expect(router.state.location.search).toEqual({ rikiuoti: 'name' });
});

it('says that the figures could not be read and offers to try again', async () => {
  server.use(
    answer('/plans', { items: plans }),
    http.get(url('/plans/p1/years/2021/dashboard'), () => problem(500, 'server_error', { traceId: '4f2a' })),
  );
  renderAt('/valdymas', { session: coordinator });
  expect(await screen.findByRole('alert')).toHaveTextContent('4f2a');
  expect(screen.getByRole('button', { name: 'Bandyti dar kartą' })).toBeVisible();
});

it('is not for officers', async () => {
  renderAt('/valdymas', { session: { ...coordinator, roles: ['reporter'] } });
  expect(await screen.findByRole('heading', { name: 'Šis puslapis jums neprieinamas' })).toBeVisible();
});
