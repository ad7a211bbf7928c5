import { readFileSync } from 'node:fs';
import { openRow, write } from '../support/reports';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';
import { Workbook } from '../support/workbook';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a template is taken, filled in, compared and saved; a second upload changes nothing', async ({ signedIn, as }) => {
  const vrm = await as('vrm');
  const first = await openRow(as, 'vrm', '01.01.01');
  const second = await openRow(as, 'vrm', '01.02.01', 1);
  const page = await signedIn('vrm');
  await page.goto('/mano');
  await page.getByRole('link', { name: 'Pildyti „Excel“ lentelėje' }).click();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Atsisiųsti šabloną' }).click();
  const template = new Workbook(readFileSync(await (await downloading).path()));
  template
    .fill(first.id, 'Aprašymas', '1. Pirmas.\n2. Antras.')
    .fill(first.id, 'Panaudota, Eur', '2,02 tūkst. Eur')
    .fill(first.id, 'Dalyvių skaičius', 'daug')
    .fill(second.id, 'Aprašymas', 'Failo tekstas.');
  await write(vrm, second.id, { narrative: 'Kolegės tekstas.' });

  const upload = () => page.locator('#failas').setInputFiles({ name: 'a.xlsx', mimeType, buffer: template.bytes() });
  await upload();
  await expect(page.getByRole('heading', { name: 'Kas pasikeis' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Nepavyko perskaityti: 1' })).toContainText('sveikąjį skaičių');
  await expect(page.getByRole('table').last()).toContainText('Kolegės tekstas.');
  await expectAccessible(page, 'differences of a file');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'differences of a file on a phone');

  // What two people changed is asked before anything is saved.
  const save = page.getByRole('button', { name: /^Įrašyti pažymėtus/ });
  await save.click();
  await page.getByRole('alert').getByRole('link', { name: 'Pasirinkite, kurį atsakymą palikti.' }).click();
  const choice = page.getByRole('combobox', { name: /01\.02\.01/ });
  await expect(choice).toBeFocused();
  await choice.selectOption({ label: 'Įrašyti iš failo' });
  await save.click();

  await expect(page.getByRole('heading', { name: 'Įrašytos 2 eilutės.' })).toBeFocused();
  const stored = await vrm.get(`/obligations/${first.id}`);
  expect(stored.report.narrative).toBe('1. Pirmas.\n2. Antras.');
  expect(stored.report.spentEur).toBe(2020);
  expect((await vrm.get(`/obligations/${second.id}`)).report.narrative).toBe('Failo tekstas.');

  await upload();
  await expect(page.getByText('Faile nėra ko įrašyti')).toBeVisible();
});

test('another file is refused with the way to the right one', async ({ signedIn }) => {
  const page = await signedIn('vrm');
  await page.goto('/mano/2021/excel');

  await page.locator('#failas').setInputFiles({ name: 'a.xls', mimeType, buffer: Buffer.from('Kodas;2') });

  await expect(page.getByRole('alert')).toContainText('.xlsx');
});
