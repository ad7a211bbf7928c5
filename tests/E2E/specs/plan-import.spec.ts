import { laterPlan, laterPlanDocument } from '../support/planDocument.mjs';
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Page } from '../support/test';

const path = '/valdymas/planai/importas';

// Every run brings a plan and an executor of its own; the server may have been used before.
const word = [...String(Date.now())].map((digit) => 'bdfgklmprv'[Number(digit)]).join('');
const act = `1V-${Date.now()}`;
const stranger = `${word} centras`;
const title = `Kovos su prekyba žmonėmis planas „${word}“`;

const drop = (page: Page, buffer: Buffer) => page.locator('#failas').setInputFiles({ ...laterPlan, buffer });

test.describe.configure({ mode: 'serial' });

test('a plan is dropped, looked through, mended by keys and confirmed; the same file again changes nothing', async ({
  signedIn,
  as,
}) => {
  const coordinator = await as('koordinatorius');
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/planai');
  await page.getByRole('link', { name: 'Importuoti planą' }).click();
  await drop(page, laterPlanDocument(stranger, act));
  await expect(page.getByRole('heading', { level: 2, name: /planas-2030\.docx/ })).toBeFocused();
  await expect(page.getByText(/^2 uždaviniai, 3 priemonės, 1 veiksmas, 4 eilutės su kriterijumi/)).toBeVisible();
  await expect(page.getByText('siekiama: 2 posėdžiai')).toBeVisible();
  await expect(page.getByText('iki 2030-03-01')).toBeVisible();
  await expectAccessible(page, 'the preview of a plan');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'the preview of a plan on a phone');
  await page.setViewportSize({ width: 1366, height: 768 });

  // The key goes to the row that is doubted; confirming tells what is left.
  await page.keyboard.press('j');
  await expect(page.locator('[data-row]:focus')).toContainText('01.01.02');
  const confirm = page.getByRole('button', { name: 'Patvirtinti', exact: true });
  await confirm.click();
  const left = page.getByRole('alert').filter({ hasText: 'Prieš patvirtinant reikia nuspręsti' });
  await expect(left).toContainText('01.01.02');

  // What was mended is there after the page was loaded again.
  const panel = page.getByRole('region', { name: /^Neatpažint/ });
  await panel.getByRole('button', { name: /^Įtraukti naują/ }).click();
  const institution = page.getByRole('dialog', { name: 'Naujas vykdytojas' });
  await institution.getByRole('textbox', { name: 'Santrumpa' }).fill(word);
  await institution.getByRole('button', { name: 'Įtraukti naują' }).click();
  await expect(panel).toHaveCount(0);
  await page.getByRole('button', { name: 'Taisyti: plano duomenys' }).click();
  const header = page.getByRole('dialog');
  await header.getByRole('textbox', { name: 'Pavadinimas' }).fill(title);
  await header.getByRole('button', { name: 'Pritaikyti' }).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText(/Tęsiate tai, ką pradėjote anksčiau/)).toBeVisible();
  await expect(page.getByText(title)).toBeVisible();

  const keepAll = page.getByRole('button', { name: /^Palikti, kaip/ });
  for (let count = await keepAll.count(); count > 0; count--) await keepAll.first().click();
  await confirm.click();
  const dialog = page.getByRole('dialog', { name: 'Patvirtinti planą?' });
  await expect(dialog).toContainText(`Bus sukurtas planas: „${title}“, 2030–2032 m.`);
  await expectAccessible(page, 'the last question before a plan is made');
  await dialog.getByRole('button', { name: 'Sukurti planą' }).click();
  await expect(page.getByRole('heading', { name: 'Planas sukurtas' })).toBeFocused();

  const { items: plans } = await coordinator.get('/plans');
  const created = plans.find((plan: { title: string }) => plan.title === title);
  expect(created).toMatchObject({ periodFrom: 2030, periodTo: 2032 });
  const { tasks } = await coordinator.get(`/plans/${created.id}`);
  expect(tasks.map((task: { measures: { code: string }[] }) => task.measures.map(({ code }) => code))).toEqual([
    ['01.01.01', '01.01.02'],
    ['01.02.01'],
  ]);

  await page.getByRole('link', { name: 'Žiūrėti planą' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Veiksmų planas' })).toBeVisible();
  await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByText('Organizuoti komisijos posėdžius')).toBeVisible();
  await expectAccessible(page, 'a plan whose reporting is not open');

  await page.goto(`${path}?planas=${created.id}`);
  await drop(page, laterPlanDocument(stranger, act));
  await expect(page.getByRole('heading', { name: 'Pakeitimų nėra' })).toBeVisible();
});

test('the plan that is reported on stays the one that pages show', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/planas');

  await expect(page.getByRole('navigation', { name: 'Metai' }).getByRole('link', { name: '2021 m.' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('a file without a plan is refused with a sentence', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto(path);
  await drop(page, Buffer.from('Kodas;2'));

  await expect(page.getByRole('alert')).toContainText(/\.docx|DOCX/i);
  await expect(page.locator('button', { hasText: 'Pasirinkti failą' })).toBeVisible();
});
