import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Session } from '@/api/types';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, startServer, url } from '@/testing/server';
import { difference, register } from './testing';

const server = startServer();
let asked: string[] = [];
const analyst: Session = { userName: 'analitikas', displayName: 'Analitikas', roles: ['analyst'] };

const rows = [
  difference('i10', { kinds: ['suggestion', 'claim'], claimedStatus: 'implemented' }),
  difference('t1', {
    subject: 'task',
    measureCode: null,
    title: 'Stiprinti koordinavimą',
    suggestionChanged: true,
    suggestedNow: 'implemented',
    justification: null,
  }),
];

beforeEach(() => {
  asked = [];
  server.use(
    answer('/plans', { items: plans }),
    http.get(url('/plans/p1/years/2020/differences'), ({ request }) => {
      const { search } = new URL(request.url);
      asked.push(search);
      return HttpResponse.json(register(search ? [] : rows) as never);
    }),
  );
});

it('lists every difference with its words, and leads the coordinator to the decision', async () => {
  renderAt('/skirtumai?metai=2020', { session: coordinator });
  const table = await screen.findByRole('region', { name: 'Skirtumų registras' });
  expect(screen.getByRole('status')).toHaveTextContent('Rodomi 2 skirtumai');
  expect(within(table).getByText('Mokymai neapėmė visų apskričių.')).toBeVisible();
  expect(within(table).getByText('Skiriasi nuo institucijos vertinimo')).toBeVisible();
  expect(within(table).getByText('Dabar siūloma:')).toBeVisible();
  expect(within(table).getByText(/^Pagrindimo nėra/)).toBeVisible();
  expect(within(table).getByRole('link', { name: '01.01.i10' })).toHaveAttribute(
    'href',
    '/valdymas/vertinimas/2020?eilute=i10',
  );
  expect(await accessibilityProblems()).toEqual([]);
});

it('keeps its filters in the address and gives files of what is shown', async () => {
  renderAt('/skirtumai?metai=2020', { session: analyst });
  const word = await screen.findByRole('link', { name: /^Word/ });
  expect(word).toHaveAttribute('href', '/api/v1/plans/p1/years/2020/differences.docx');
  expect(screen.getByRole('link', { name: '01.01.i10' })).toHaveAttribute(
    'href',
    '/komisija/2020/eilute/i10',
  );
  await userEvent.selectOptions(screen.getByLabelText('Skiriasi nuo'), 'Institucijos vertinimo');
  expect(await screen.findByText('Pagal šiuos filtrus skirtumų nėra')).toBeVisible();
  expect(asked).toEqual(['', '?kind=claim']);
  await userEvent.click(screen.getByRole('button', { name: 'Išvalyti filtrus' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Rodomi 2 skirtumai'));
});
