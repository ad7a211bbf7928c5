import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, startServer } from '@/testing/server';
import { executorsOf, wordedAnew } from './life';
import { answers, assessment, commission } from './testing';
import { life, lifeAnswer } from './testingLife';

const server = startServer();
beforeEach(() => server.use(...answers, lifeAnswer));
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

it('shows all years of a row, those of the plan it continues among them', async () => {
  renderAt('/komisija/2020/eilute/i1', { session: commission });
  const table = await screen.findByRole('table', { name: 'Eilutės reikšmės ir įvertinimai pagal metus' });
  expect(within(table).getByRole('link', { name: '2019' })).toHaveAttribute(
    'href',
    '/komisija/2019/eilute/i0',
  );
  expect(within(table).queryByRole('link', { name: '2020' })).toBeNull();
  const row = (year: string) =>
    plain(within(table).getByText(year, { exact: true }).closest('tr')?.textContent ?? '');
  expect(row('2019')).toContain('45Įgyvendinta');
  expect(row('2020')).toContain('0 Eur');
  expect(row('2021')).toContain('nepaskelbta');
  expect(row('2022')).toContain('Rezultatai dar nepaskelbti.');
  expect(screen.getByText(/^Tęsia ankstesnio plano eilutę:/)).toHaveTextContent('2.1 (2017–2019 m.)');
  expect(await accessibilityProblems()).toEqual([]);
});

it('says which act changed what, and that it came late', async () => {
  renderAt('/komisija/2020/eilute/i1', { session: commission });
  const changes = await screen.findByRole('table', { name: 'Pakeitimas: Įsakymas Nr. 1V-10, 2022-01-03' });
  expect(within(changes).getByRole('row', { name: 'Siektina reikšmė 2 3' })).toBeVisible();
  expect(screen.getByText(/priimta metams pasibaigus/)).toBeVisible();
});

it('shows what an executor was asked for when it answered', async () => {
  const child = {
    ...assessment.children[0],
    askedThen: {
      title: 'Organizuoti komisijos veiklą',
      criterion: { text: null, kind: 'count', target: 2, unit: 'posėdis', deadline: null },
      plannedKind: 'number',
      plannedValue: 1,
      amendments: [{ id: 'a1', legalBasis: 'Įsakymas Nr. 1V-10', date: '2021-05-04', retroactive: false }],
    },
  };
  server.use(answer('/items/i1/assessment', { ...assessment, children: [child] } as never));
  renderAt('/komisija/2020/eilute/i1', { session: commission });
  const note = await screen.findByRole('note');
  expect(note).toHaveTextContent('Ataskaita atsako į ankstesnę plano redakciją');
  expect(plain(note.textContent)).toContain('1 posėdis');
  expect(note).toHaveTextContent('Įsakymas Nr. 1V-10, 2021-05-04');
});

it('finds the years with new words and every executor once', () => {
  expect(wordedAnew(life.years).map(({ year }) => year)).toEqual([2020, 2021]);
  expect(executorsOf(life.years)).toEqual([{ code: 'VRM', name: 'Vidaus reikalų ministerija' }]);
});
