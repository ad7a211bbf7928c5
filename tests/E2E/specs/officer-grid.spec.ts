import { openRow, write } from '../support/reports';
import type { Row } from '../support/server.mjs';
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Page } from '../support/test';

/** Rows of the ministry that no other spec writes. */
const codes: [string, number | null][] = [
  ['01.02.01', 2],
  ['01.04.14', null],
];

const cell = (page: Page, row: Row, column: string) => page.locator(`#langelis-${row.id}-${column}`);
const mark = (page: Page, row: Row) => page.locator(`#langelis-${row.id}-eilute`);

async function openGrid(page: Page): Promise<void> {
  await page.goto('/mano/2021/lentele');
  await expect(page.getByRole('grid', { name: 'Nepateiktos eilutės' })).toBeVisible();
}

test('the table is filled with the keyboard: arrows, letters, Enter, Tab, Escape, filling down, undo', async ({
  signedIn,
  as,
}) => {
  const rows: Row[] = [];
  for (const [code, action] of codes) rows.push(await openRow(as, 'vrm', code, action));
  const [first, second] = rows as [Row, Row];
  const page = await signedIn('vrm');
  await page.goto('/mano');
  await page.getByRole('link', { name: 'Pildyti lentelėje' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expectAccessible(page, 'grid');

  await cell(page, first, 'done').focus();
  await page.keyboard.press('T');
  await expect(cell(page, first, 'done')).toHaveText('Taip');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('06-01');
  await page.keyboard.press('Tab');
  await expect(cell(page, first, 'narrative')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Pirma eilutė.');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('Antra eilutė.');
  await page.keyboard.press('Enter');
  await cell(page, first, 'narrative').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' Šito nereikia.');
  await page.keyboard.press('Escape');
  await expect(cell(page, first, 'narrative')).toBeFocused();
  await expect(cell(page, first, 'narrative')).toContainText('Antra eilutė.');
  await expect(cell(page, first, 'narrative')).not.toContainText('nereikia');
  await cell(page, first, 'money').focus();
  await page.keyboard.type('2,02 tūkst.');
  await page.keyboard.press('Enter');

  // Two rows are marked; what stands in the first goes to the second.
  await cell(page, first, 'done').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(cell(page, second, 'done')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+d');
  await expect(cell(page, second, 'done')).toHaveText('Taip');
  await page.keyboard.press('Control+z');
  await expect(cell(page, second, 'done')).toHaveText('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Peržiūrėti ir pateikti' })).toBeFocused();

  await expect(page.getByRole('main').getByText(/^Išsaugota \d/)).toBeVisible();
  const officer = await as('vrm');
  await expect
    .poll(async () => (await officer.get(`/obligations/${first.id}`)).report)
    .toMatchObject({
      done: 'yes',
      narrative: 'Pirma eilutė.\nAntra eilutė.',
      spending: [{ amountEur: 2020 }],
    });
  expect((await officer.get(`/obligations/${second.id}`)).report?.done ?? null).toBeNull();
});

test('a block of Excel is pasted over several rows, and taken back together', async ({ signedIn, as }) => {
  const rows: Row[] = [];
  for (const [code, action] of codes) rows.push(await openRow(as, 'vrm', code, action));
  const [first, second] = rows as [Row, Row];
  const page = await signedIn('vrm', { permissions: ['clipboard-read', 'clipboard-write'] });
  await openGrid(page);

  const block = 'Taip\t06-01\t"Surengti mokymai.\r\nDalyvavo ""visi""."\r\nGal\t\tTekstas\r\n';
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await cell(page, first, 'done').focus();
  await page.keyboard.press('Control+v');

  await expect(cell(page, first, 'narrative')).toContainText('Dalyvavo "visi".');
  await expect(cell(page, second, 'narrative')).toHaveText('Tekstas');
  await expect(page.getByRole('alert').filter({ hasText: 'Įklijuota ne viskas' })).toContainText('„Gal“');
  const officer = await as('vrm');
  await expect
    .poll(async () => (await officer.get(`/obligations/${first.id}`)).report?.narrative)
    .toBe('Surengti mokymai.\nDalyvavo "visi".');

  await page.getByRole('button', { name: /^Atšaukti/ }).click();
  await expect(cell(page, first, 'done')).toHaveText('');
  await expect.poll(async () => (await officer.get(`/obligations/${first.id}`)).report?.narrative).toBeNull();
});

test('a row that somebody else changed meanwhile is asked about; nothing is lost', async ({ signedIn, as }) => {
  const row = await openRow(as, 'vrm', '01.02.01', 2);
  const page = await signedIn('vrm');
  await openGrid(page);
  await write(await as('vrm'), row.id, { done: 'yes', narrative: 'Kolegos tekstas.' });

  await cell(page, row, 'done').focus();
  await page.keyboard.press('T');
  await cell(page, row, 'narrative').focus();
  await page.keyboard.type('Mano tekstas.');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Šią eilutę tuo pat metu pakeitė kitas žmogus' });
  await expect(dialog).toContainText('Kolegos tekstas.');
  await expect(dialog).toContainText('Mano tekstas.');
  await dialog.getByRole('button', { name: 'Palikti abu tekstus' }).click();
  await expect(cell(page, row, 'narrative')).toContainText('Kolegos tekstas.');
  await expect
    .poll(async () => (await (await as('vrm')).get(`/obligations/${row.id}`)).report.narrative)
    .toBe('Kolegos tekstas.\n\nMano tekstas.');
});

test('errors are jumped to, and on a phone the rows are cards', async ({ signedIn, as }) => {
  const row = await openRow(as, 'vrm', '01.04.14');
  const page = await signedIn('vrm');
  await page.setViewportSize({ width: 360, height: 740 });
  await openGrid(page);
  await expectNoSidewaysScroll(page, 'grid on a phone');

  await cell(page, row, 'done').focus();
  await page.keyboard.press('T');
  await cell(page, row, 'money').focus();
  await page.keyboard.type('daug');
  await page.keyboard.press('Enter');
  await expect(cell(page, row, 'money')).toHaveAttribute('aria-invalid', 'true');
  await expect(mark(page, row)).toContainText(/Trūksta \d/);
  await page.getByRole('button', { name: /^Ko dar trūksta/ }).click();
  await expect(page.locator('[role="gridcell"]:focus')).toHaveAttribute('aria-invalid', 'true');
  await expectNoSidewaysScroll(page, 'grid with errors on a phone');
  await expectAccessible(page, 'grid with errors on a phone');
});
