import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { coordinator, plans } from '@/features/progress/testing';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import type { PolicySettings, PolicyVersion, PolicyVersionInput } from './api';
import { firstVersion, secondVersion, simulation } from './testing';

const server = startServer();
let versions: PolicyVersion[] = [];
let tried: PolicySettings[] = [];
let sent: { body: PolicyVersionInput; ifMatch: string | null; key: string | null }[] = [];
let refuse: (() => Response) | null = null;

beforeEach(() => {
  versions = [firstVersion];
  tried = [];
  sent = [];
  refuse = null;
  server.use(
    answer('/plans', { items: plans }),
    http.get(url('/plans/p1/policies'), () => HttpResponse.json({ items: versions })),
    http.post(url('/plans/p1/years/:year/simulation'), async ({ request }) => {
      tried.push(((await request.json()) as { policy: PolicySettings }).policy);
      return HttpResponse.json(simulation as never);
    }),
    http.post(url('/plans/p1/policies'), async ({ request }) => {
      sent.push({
        body: (await request.json()) as PolicyVersionInput,
        ifMatch: request.headers.get('If-Match'),
        key: request.headers.get('Idempotency-Key'),
      });
      if (refuse) return refuse();
      versions = [secondVersion, firstVersion];
      return HttpResponse.json(secondVersion as never);
    }),
  );
});

const open = async () => {
  const app = renderAt('/valdymas/taisykles?metai=2020', { session: coordinator });
  await screen.findByRole('heading', { name: '1 versija. 2020 m. praktika' });
  return app;
};
const compute = () => userEvent.click(screen.getByRole('button', { name: /^Skaičiuoti, kas pasikeistų/ }));
const result = () =>
  screen.findByRole('heading', { name: '2020 m. pasikeistų 1 eilutės siūlomas įvertinimas' });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Įrašyti naują versiją' }));
const fillRecord = async () => {
  await userEvent.type(screen.getByLabelText('Pavadinimas'), 'Komisijos taisyklės');
  await userEvent.type(screen.getByLabelText('Galioja nuo'), '2023-01-01');
  await userEvent.type(screen.getByLabelText('Priežastis'), 'Taip nutarta komisijos posėdyje.');
};

it('shows the versions and what they say', async () => {
  await open();
  const version = screen.getByRole('article', { name: '1 versija. 2020 m. praktika' });
  expect(version).toHaveTextContent('Pagal ją vertinami metai: 2020 (paskelbti), 2021.');
  await userEvent.click(within(version).getByText('Kaip pagal ją vertinama'));
  expect(within(version).getByText('Institucijų eilutė iš dalies įgyvendinta')).toBeVisible();
  expect(within(version).getAllByText(/kai pasiekta daugiau kaip 50\s%/)).toHaveLength(2);
  expect(await accessibilityProblems()).toEqual([]);
});

it('shows what would change before anything can be saved', async () => {
  await open();
  expect(screen.queryByRole('button', { name: 'Įrašyti naują versiją' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Institucijų eilutė pasiekė lygiai ribą'), 'yes');
  await compute();
  expect(await result()).toHaveFocus();
  expect(tried[0]).toMatchObject({
    partialFrom: 0.5,
    partialInclusive: true,
    municipalPartialFrom: 0.5,
    municipalPartialInclusive: true,
  });
  const table = screen.getByRole('region', { name: 'Pasikeistų šios eilutės' });
  expect(within(table).getByText('Pasiekta 50 %.')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);

  await userEvent.selectOptions(screen.getByLabelText('Nebuvo poreikio'), 'notAssessed');
  expect(screen.queryByRole('button', { name: 'Įrašyti naują versiją' })).toBeNull();
  expect(sent).toEqual([]);
});

it('starts from rules that people name', async () => {
  await open();
  await userEvent.selectOptions(screen.getByLabelText('Pradinės nuostatos'), 'implementedFromHalf');
  expect(screen.getByLabelText('Institucijų eilutė iš dalies įgyvendinta – nuo (%)')).toHaveValue('100');
  expect(screen.getByLabelText('Savivaldybių eilutė įgyvendinta – nuo (%)')).toHaveValue('50');
  expect(screen.getByLabelText('Kas lyginama su riba')).toHaveValue('municipalities');
});

it('takes no threshold that is none', async () => {
  await open();
  const field = screen.getByLabelText('Institucijų eilutė iš dalies įgyvendinta – nuo (%)');
  await userEvent.clear(field);
  await userEvent.type(field, '0,5');
  await compute();
  expect(await screen.findByRole('alert')).toHaveTextContent('Įrašykite skaičių nuo 0 iki 100');
  await userEvent.click(within(screen.getByRole('alert')).getByRole('link'));
  expect(field).toHaveFocus();
  expect(tried).toEqual([]);
});

it('records a version with its day and reason, and says which years it judges', async () => {
  await open();
  await compute();
  await result();
  await save();
  expect(await screen.findByRole('alert')).toHaveTextContent('Paaiškinkite priežastį');
  expect(sent).toEqual([]);
  await fillRecord();
  await save();
  expect(await screen.findByText(/Nė vieni plano metai pagal ją nevertinami, todėl/)).toBeVisible();
  expect(sent).toMatchObject([
    {
      body: { name: 'Komisijos taisyklės', validFrom: '2023-01-01', settings: firstVersion.settings },
      ifMatch: '"1"',
    },
  ]);
  expect(sent[0]?.key).toBeTruthy();
  expect(await screen.findByRole('heading', { name: '2 versija. Komisijos taisyklės' })).toBeVisible();
});

it('says that somebody else recorded a version first, and keeps the words', async () => {
  await open();
  await compute();
  await result();
  await fillRecord();
  refuse = () => {
    versions = [secondVersion, firstVersion];
    return problem(412, 'version_stale');
  };
  await save();
  expect(await screen.findByText('Tuo pat metu kas nors įrašė kitą versiją')).toBeVisible();
  expect(await screen.findByRole('heading', { name: '2 versija. Komisijos taisyklės' })).toBeVisible();
  expect(screen.getByLabelText('Pavadinimas')).toHaveValue('Komisijos taisyklės');
  refuse = null;
  await save();
  await waitFor(() => expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']));
  expect(sent[0]?.key).not.toBe(sent[1]?.key);
});
