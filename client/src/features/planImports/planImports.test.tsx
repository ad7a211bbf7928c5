import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { PlanSummary, Session } from '@/api/types';
import { accessibilityProblems, renderAt } from '@/testing/render';
import { answer, http, HttpResponse, problem, startServer, url } from '@/testing/server';
import { preview } from './testing';
import type { PlanPreview } from './types';

const server = startServer();
const session: Session = {
  userName: 'koordinatorius',
  displayName: 'Koordinatorius',
  roles: ['coordinator'],
};
const plan: PlanSummary = {
  id: 'p1',
  title: 'Veikiantis planas',
  periodFrom: 2020,
  periodTo: 2022,
  years: [],
  campaigns: [],
};

interface Sent {
  key: string | null;
  body: { draft: PlanPreview['draft']; planId?: string; amendment?: unknown };
}

function serve(shown: PlanPreview = preview, refusals: (() => Response)[] = []) {
  const sent: Sent[] = [];
  const asked: string[] = [];
  server.use(
    answer('/session', session as never),
    answer('/plans', { items: [plan] } as never),
    answer('/institutions', {
      items: [
        { code: 'VRM', name: 'Vidaus reikalų ministerija', kind: 'ministry', isMunicipality: false },
        { code: 'PD', name: 'Policijos departamentas', kind: 'police', isMunicipality: false },
      ],
    }),
    http.post(url('/plan-imports/preview'), ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(shown as never);
    }),
    http.post(url('/plan-imports'), async ({ request }) => {
      sent.push({
        key: request.headers.get('Idempotency-Key'),
        body: (await request.json()) as Sent['body'],
      });
      return (
        refusals.shift()?.() ??
        HttpResponse.json({ planId: 'p2', added: ['01.01.01'], changed: [], leftAsItWas: [] })
      );
    }),
  );
  return { sent, asked };
}

const address = '/valdymas/planai/importas';

async function upload(path = address) {
  const user = userEvent.setup();
  const { container, router } = renderAt(path);
  await screen.findByRole('heading', { level: 1, name: 'Plano importas' });
  const input = container.ownerDocument.querySelector<HTMLInputElement>('#failas') ?? container;
  await user.upload(input, new File(['x'], 'planas.docx'));
  await screen.findByRole('heading', { level: 2, name: /planas\.docx/ });
  return { user, container, router };
}

async function matchAll(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('combobox', { name: 'Kas yra „PM“?' }));
  await user.click(await screen.findByRole('option', { name: 'Policijos departamentas (PD)', hidden: true }));
}

it('shows what was understood and what is doubted, and mends it until it can be saved', async () => {
  const { sent } = serve();
  const { user, container } = await upload();

  expect(
    screen.getByText(/^2 uždaviniai, 3 priemonės, 1 veiksmas, 4 eilutės su kriterijumi; 3 abejonės$/),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 4, name: '01.02.01 Priemonė 01.02.01' })).toBeVisible();
  expect(screen.getAllByText(/Skaičius, siekiama: 2\s*posėdžiai/)).toHaveLength(4);
  expect(await accessibilityProblems(container)).toEqual([]);

  // Confirming too early tells what is left instead of doing nothing.
  await user.click(screen.getByRole('button', { name: 'Patvirtinti' }));
  const summary = screen.getByRole('alert');
  expect(within(summary).getAllByRole('link')).toHaveLength(2);
  await user.click(within(summary).getByRole('link', { name: /^01\.01\.02: / }));
  expect(document.activeElement).toHaveAttribute('id', 'eilute-0-1');

  // Looking into a dialog and leaving it loses nobody's place.
  await user.click(screen.getByRole('button', { name: 'Įtraukti naują: PM' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Atšaukti' }));
  expect(screen.getByRole('button', { name: 'Įtraukti naują: PM' })).toHaveFocus();
  await matchAll(user);
  expect(screen.queryByRole('heading', { name: /Neatpažint/ })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Abejonės' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Palikti, kaip pasiūlyta: 01.02.01' }));
  expect(screen.getByText('Nieko neliko, sutvarkyta 3.')).toBeVisible();
  expect(screen.getByText('Viskas nuspręsta: galite patvirtinti.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Patvirtinti' }));
  const dialog = await screen.findByRole('dialog', { name: 'Patvirtinti planą?' });
  expect(dialog).toHaveTextContent(
    'Bus sukurtas planas: „Kovos su prekyba žmonėmis 2030–2032 m. veiksmų planas“',
  );
  expect(sent).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Sukurti planą' }));

  expect(await screen.findByRole('heading', { name: 'Planas sukurtas' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Žiūrėti planą' })).toHaveAttribute(
    'href',
    '/valdymas/planas?planas=p2',
  );
  expect(sent[0]?.body.draft.tasks[0]?.measures[1]?.item?.executors).toEqual([{ printed: 'PM', code: 'PD' }]);
  expect(window.localStorage.getItem('apm.planImport.koordinatorius')).toBeNull();
});

it('mends a row in a dialog, shows how numbers were understood, and takes it back', async () => {
  serve();
  const { user } = await upload();
  await user.click(screen.getByRole('button', { name: 'Taisyti: 01.02.01' }));
  const dialog = await screen.findByRole('dialog', { name: 'Taisyti: 01.02.01' });
  const money = within(dialog).getByRole('textbox', { name: 'Planuotos lėšos, Eur' });
  await user.clear(money);
  await user.type(money, '10 tūkst.');
  expect(within(dialog).getByText(/^10\s000,00\sEur$/)).toBeVisible();
  const target = within(dialog).getByRole('textbox', { name: 'Siektina reikšmė' });
  await user.clear(target);
  await user.type(target, 'daug');
  await user.click(within(dialog).getByRole('button', { name: 'Pritaikyti' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Įveskite skaičių, pvz., 12 arba 0,5');
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await user.clear(target);
  await user.type(target, '3');
  await user.click(within(dialog).getByRole('button', { name: 'Pritaikyti' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(document.activeElement).toHaveAttribute('id', 'eilute-1-0');
  expect(screen.getByText(/siekiama: 3\s*posėdžiai/)).toBeVisible();
  expect(screen.getByText(/^10\s000\sEur$/)).toBeVisible();
  // The doubt was about that number.
  expect(screen.getByText('Liko 2, sutvarkyta 1.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Atšaukti paskutinį taisymą' }));
  expect(screen.queryByText(/siekiama: 3\s*posėdžiai/)).not.toBeInTheDocument();
  expect(screen.getByText('Liko 3, sutvarkyta 0.')).toBeVisible();
});

it('goes from doubt to doubt with J and K', async () => {
  serve();
  const { user } = await upload();
  await user.keyboard('j');
  expect(document.activeElement).toHaveAttribute('id', 'eilute-0-0-0');
  await user.keyboard('jj');
  expect(document.activeElement).toHaveAttribute('id', 'eilute-1-0');
  await user.keyboard('j');
  expect(document.activeElement).toHaveAttribute('id', 'eilute-0-0-0');
  await user.keyboard('k');
  expect(document.activeElement).toHaveAttribute('id', 'eilute-1-0');
});

it('keeps the corrections when the page is loaded again, and forgets them when they are discarded', async () => {
  serve();
  const { user } = await upload();
  await matchAll(user);
  await screen.findByText('Liko 1, sutvarkyta 2.');
  document.body.innerHTML = '';

  renderAt(address);
  expect(await screen.findByText('Liko 1, sutvarkyta 2.')).toBeVisible();
  expect(screen.getByText(/Tęsiate tai, ką pradėjote anksčiau/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Atmesti ir pradėti iš naujo' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Atmesti' }));
  expect(await screen.findByRole('button', { name: 'Pasirinkti failą' })).toBeVisible();
  expect(window.localStorage.getItem('apm.planImport.koordinatorius')).toBeNull();
});

it('tries a lost save again as the same act, and shows the sentences of the server at their rows', async () => {
  const { sent } = serve(preview, [
    () => HttpResponse.error(),
    () =>
      problem(422, 'plan_draft_undecided', {
        blockers: [{ row: '01.02.01', field: 'title', message: 'Tekstas per ilgas.' }],
      }),
  ]);
  const { user } = await upload();
  await matchAll(user);
  await user.click(screen.getByRole('button', { name: 'Patvirtinti' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Sukurti planą' }));
  await within(dialog).findByText(/antrą kartą planas nebus sukurtas/);
  await user.click(within(dialog).getByRole('button', { name: 'Sukurti planą' }));

  const summary = await screen.findByText('Plano įrašyti nepavyko. Pataisykite ir patvirtinkite dar kartą.');
  expect(summary.closest('[role="alert"]')).toHaveTextContent('01.02.01: Tekstas per ilgas.');
  expect(sent.map(({ key }) => key)).toEqual([sent[0]?.key, sent[0]?.key]);

  await user.click(screen.getByRole('button', { name: 'Palikti, kaip pasiūlyta: 01.02.01' }));
  await user.click(screen.getByRole('button', { name: 'Taisyti: 01.02.01' }));
  const row = await screen.findByRole('dialog');
  const title = within(row).getByRole('textbox', { name: 'Priemonės tekstas' });
  await user.clear(title);
  await user.type(title, 'Trumpai');
  await user.click(within(row).getByRole('button', { name: 'Pritaikyti' }));
  await user.click(screen.getByRole('button', { name: 'Patvirtinti' }));
  await user.click(await screen.findByRole('button', { name: 'Sukurti planą' }));
  await screen.findByRole('heading', { name: 'Planas sukurtas' });
  expect(sent[2]?.key).not.toBe(sent[0]?.key);
});

it('shows what a plan would become, and asks by what act', async () => {
  const compared: PlanPreview = {
    ...preview,
    doubts: [],
    draft: {
      ...preview.draft,
      title: null,
      approvedBy: null,
      tasks: preview.draft.tasks.slice(1),
    },
    changes: [
      { kind: 'changed', row: '01.02.01', year: 2021, field: 'target', was: '2', becomes: '3' },
      { kind: 'absent', row: '01.03.01', year: null, field: 'row', was: 'Kita priemonė', becomes: null },
    ],
  };
  const { sent, asked } = serve(compared);
  const { user, container } = await upload(`${address}?planas=p1`);

  expect(asked).toEqual(['?planId=p1']);
  expect(screen.getByRole('heading', { name: '2 siūlomi pakeitimai' })).toBeVisible();
  expect(screen.getByRole('row', { name: '01.02.01 Siektina reikšmė, 2021 m. 2 3' })).toBeVisible();
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Taikyti pakeitimus' }));
  const dialog = await screen.findByRole('dialog', { name: 'Taikyti pakeitimus planui?' });
  await user.click(within(dialog).getByRole('button', { name: 'Taikyti' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent(
    'Nurodykite teisės aktą, kuriuo keičiamas planas',
  );
  await user.type(within(dialog).getByRole('textbox', { name: 'Teisės aktas' }), 'Įsakymas Nr. 1V-10');
  await user.type(within(dialog).getByRole('textbox', { name: 'Teisės akto data' }), '2021-03-01');
  await user.click(within(dialog).getByRole('button', { name: 'Taikyti' }));

  await screen.findByRole('heading', { name: 'Pakeitimai įrašyti' });
  expect(sent[0]?.body.planId).toBe('p1');
  expect(sent[0]?.body.amendment).toEqual({ legalBasis: 'Įsakymas Nr. 1V-10', date: '2021-03-01' });
});

it('says that nothing changes where nothing does', async () => {
  serve({ ...preview, doubts: [], changes: [] });
  await upload(`${address}?planas=p1`);

  expect(screen.getByRole('heading', { name: 'Pakeitimų nėra' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Taikyti pakeitimus' })).not.toBeInTheDocument();
});

it('refuses a file with a sentence and keeps the place to drop another', async () => {
  serve();
  server.use(
    http.post(url('/plan-imports/preview'), () =>
      problem(400, 'no_table', { title: 'Faile nėra lentelės.', detail: 'Įkelkite plano lentelę.' }),
    ),
  );
  const user = userEvent.setup();
  const { container } = renderAt(address);
  await screen.findByRole('button', { name: 'Pasirinkti failą' });
  const input = container.ownerDocument.querySelector<HTMLInputElement>('#failas') ?? container;
  await user.upload(input, new File(['x'], 'laiskas.docx'));

  expect(await screen.findByRole('alert')).toHaveTextContent('Įkelkite plano lentelę.');
  expect(screen.getByRole('button', { name: 'Pasirinkti failą' })).toBeVisible();
  await user.click(screen.getByText('Kokio failo reikia?'));
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('lists every plan with the way to compare it with a file', async () => {
  serve();
  const { container } = renderAt('/valdymas/planai');

  expect(await screen.findByRole('link', { name: 'Veikiantis planas' })).toHaveAttribute(
    'href',
    '/valdymas/planas?planas=p1',
  );
  expect(screen.getByRole('link', { name: 'Palyginti su failu: Veikiantis planas' })).toHaveAttribute(
    'href',
    '/valdymas/planai/importas?planas=p1',
  );
  expect(await accessibilityProblems(container)).toEqual([]);
});
