import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '@/i18n';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, problem, startServer, url } from '@/testing/server';
import { answers, commission, counts, dashboard } from './testing';
import { lifeAnswer } from './testingLife';

const server = startServer();
beforeEach(() => server.use(...answers));
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

it('says the year in one sentence, with what is counted, as of when and whether it is published', async () => {
  renderAt('/komisija?metai=2020', { session: commission });
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: '2020\u00a0m. įgyvendinta 1 iš 3 priemonių ir veiksmų',
    }),
  ).toBeVisible();
  expect(document.title).toBe('2020\u00a0m. apžvalga – Veiksmų planų stebėsena');
  expect(screen.getByText(/^Skaičiuojamos eilutės \(3\)\. Skaičiuojant kriterijus būtų 4/)).toBeVisible();
  expect(screen.getByText('Paskelbta')).toBeVisible();
  expect(screen.getByText('2021-03-24 12:00')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('links every part of a bar to its rows, and has the same numbers as a table', async () => {
  renderAt('/komisija?metai=2020', { session: commission });
  const part = await screen.findByRole('link', { name: '1 uždavinys: 1 Neįgyvendinta' });
  expect(part).toHaveAttribute('href', '/komisija/2020/uzdavinys/1?busena=notImplemented');
  await userEvent.click(screen.getByRole('button', { name: /^Rodyti lentelę: Labiausiai pasistūmėta/ }));
  const table = screen.getByRole('table', { name: 'Eilutės pagal uždavinius ir įvertinimą' });
  expect(within(table).getByRole('row', { name: 'Iš viso 1 2 3' })).toBeVisible();
});

it('shows unknown money as unknown, zero as zero, and every total with its coverage', async () => {
  renderAt('/komisija?metai=2020', { session: commission });
  const money = await screen.findByRole('figure', { name: /^Panaudota/ });
  expect(plain(money.textContent)).toContain('Panaudota 1 163,81 Eur iš planuotų 29 300 Eur');
  expect(plain(money.textContent)).toContain('nurodė 2 iš 3 eilučių, iš jų 1 – 0 Eur');
  expect(within(money).getAllByText('nežinoma')).toHaveLength(2);
  const executors = screen.getByRole('table', { name: /^Vykdytojai/ });
  const cells = (name: string) =>
    plain(within(executors).getByRole('rowheader', { name }).closest('tr')?.textContent ?? '');
  expect(cells('Vidaus reikalų ministerija')).toContain('0 Eur');
  expect(cells('Generalinė prokuratūra')).toContain('nežinoma');
});

it('sorts and filters the executors in the address', async () => {
  const { router } = renderAt('/komisija?metai=2020', { session: commission });
  await userEvent.click(await screen.findByRole('button', { name: 'Pavadinimas' }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ rusiuoti: 'name' }));
  expect(screen.getByRole('columnheader', { name: 'Pavadinimas' })).toHaveAttribute('aria-sort', 'ascending');
  const names = () =>
    within(screen.getByRole('table', { name: /^Vykdytojai/ }))
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
  expect(names()[0]).toBe('Generalinė prokuratūra');
  await userEvent.selectOptions(screen.getByLabelText('Rodyti'), 'savivaldybes');
  await waitFor(() => expect(names()).toEqual(['Šiaulių miesto savivaldybė']));
});

it('says "so far" while answers are still coming, with the right plural', async () => {
  server.use(
    answer('/plans/p1/years/2021/dashboard', {
      ...dashboard,
      year: 2021,
      published: false,
      basis: 'submitted',
      counts: counts({ implemented: 2, pending: 21 }),
      reasons: [],
    } as never),
  );
  renderAt('/komisija', { session: commission });
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: '2021\u00a0m. kol kas įgyvendintos 2 iš 23 priemonių ir veiksmų, 21 rezultatas dar nepateiktas',
    }),
  ).toBeVisible();
  expect(screen.getByText('Nepaskelbta')).toBeVisible();
  expect(screen.getByText('Priežasčių kol kas nėra')).toBeVisible();
});

it('explains a year that is not published for the reader', async () => {
  server.use(http.get(url('/plans/p1/years/2021/dashboard'), () => problem(403, 'not_published')));
  renderAt('/komisija?metai=2021', { session: { ...commission, roles: ['reporter'] } });
  expect(await screen.findByText('Šių metų rezultatai dar nepaskelbti.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Atidaryti 2020\u00a0m.' })).toHaveAttribute(
    'href',
    '/komisija?metai=2020',
  );
  expect(await accessibilityProblems()).toEqual([]);
});

it('tells the story of a task, what was not reached first', async () => {
  const { router } = renderAt('/komisija/2020/uzdavinys/1', { session: commission });
  expect(
    await screen.findByRole('heading', { level: 1, name: '1 uždavinys – stiprinti koordinavimą' }),
  ).toBeVisible();
  const rows = await screen.findAllByRole('heading', { level: 3, name: /^01\.0/ });
  expect(rows[0]).toHaveTextContent('01.01.01. Organizuoti komisijos veiklą');
  expect(screen.getAllByText('Nenugalima jėga, apribojimai (pvz., karantinas)')[0]).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('link', { name: /^Įgyvendinta 1$/ }));
  await waitFor(() => expect(router.state.location.search).toEqual({ busena: 'implemented' }));
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 3, name: /^01\.0/ })).toHaveLength(1));
});

it('shows one row with its three verdicts, the text word for word and its years', async () => {
  server.use(lifeAnswer);
  renderAt('/komisija/2020/eilute/i1', { session: commission });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Organizuoti komisijos veiklą' }),
  ).toBeVisible();
  expect(plain(screen.getByRole('img', { name: /Pasiekta 1 iš 2/ }).getAttribute('aria-label'))).toBe(
    'Pasiekta 1 iš 2 (50 %).',
  );
  expect(screen.getByText('Antras posėdis vyko rašytinės procedūros būdu.')).toBeVisible();
  expect(screen.getByText('Sprendimas skiriasi nuo siūlomo pagal taisyklę.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'https://vrm.lt/posedis' })).toHaveAttribute(
    'href',
    'https://vrm.lt/posedis',
  );
  expect(await screen.findByRole('heading', { name: 'Per visus metus' })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('says everything in English too', async () => {
  await setLanguage('en');
  renderAt('/komisija?metai=2020', { session: commission });
  expect(
    await screen.findByRole('heading', { level: 1, name: '2020: 1 of 3 measures and actions implemented' }),
  ).toBeVisible();
  await setLanguage('lt');
});
