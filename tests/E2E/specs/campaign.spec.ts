import type { Locator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

const later = '2039';

/** Counts what the hand does. */
class Mouse {
  clicks = 0;
  async click(target: Locator): Promise<void> {
    await target.click();
    this.clicks++;
  }
  async write(target: Locator, text: string): Promise<void> {
    await this.click(target);
    await target.fill(text);
  }
}

test('a year is opened in at most 12 clicks, moved, and taken back', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const path = `/plans/${await coordinator.planId()}/years/2022/campaign`;
  const left = await coordinator.get(path).catch(() => null);
  if (left) await coordinator.send('DELETE', path, undefined, { 'If-Match': `"${left.version}"` });

  const page = await signedIn('koordinatorius');
  const mouse = new Mouse();
  await page.goto('/valdymas');
  await mouse.click(page.getByRole('link', { name: 'Kampanijos', exact: true }));
  await mouse.click(page.getByRole('link', { name: 'Nauja kampanija' }));
  await expect(page.getByRole('combobox', { name: 'Planas ir metai' })).toHaveValue(/2022$/);
  await mouse.write(page.getByLabel('Teikimo pradžia'), `${later}-01-10`);
  await mouse.write(page.getByLabel('Pateikti iki'), `${later}-02-14`);
  await mouse.write(page.getByLabel('Numatyta baigti'), `${later}-02-28`);
  await mouse.write(page.getByLabel('Peržiūra iki'), `${later}-03-14`);
  await mouse.click(page.getByRole('button', { name: 'Peržiūrėti, kas turės pateikti' }));
  await expect(page.getByRole('heading', { name: /eilu.*vykdytoj/ })).toBeFocused();
  await expect(page.getByText('2021 m. teikimas dar nebaigtas')).toBeVisible();
  await expectAccessible(page, 'preview of a campaign');
  await mouse.click(page.getByRole('button', { name: 'Pradėti kampaniją' }));
  await expect(page.getByRole('heading', { level: 1, name: '2022 m. teikimo kampanija' })).toBeVisible();
  expect(mouse.clicks).toBeLessThanOrEqual(12);

  await page.getByRole('link', { name: 'Teikimo kampanijos' }).click();
  await expect(page.getByRole('row', { name: /^2022 m\..*Teikimas dar neprasidėjo/ })).toBeVisible();
  await page.getByRole('row', { name: /^2022 m\./ }).getByRole('link').click();

  await page.getByLabel('Pateikti iki').fill(`${later}-02-21`);
  await page.getByRole('button', { name: 'Išsaugoti datas' }).click();
  await expect(page.getByRole('alert')).toContainText('kodėl keičiamos datos');
  await page.getByRole('textbox', { name: 'Kodėl keičiamos datos' }).fill('Paprašė savivaldybės.');
  await page.getByRole('button', { name: 'Išsaugoti datas' }).click();
  await expect(page.getByText(`pakeistos datos ar priminimai; terminas ${later}-02-21`)).toBeVisible();

  await page.getByRole('button', { name: 'Atšaukti kampaniją' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Atšaukti kampaniją' }).click();
  await expect(page.getByRole('row', { name: /^2021 m\./ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^2022 m\./ })).toHaveCount(0);
});

test('dates out of order are refused where they stand', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/kampanijos/nauja');
  await page.getByLabel('Teikimo pradžia').fill(`${later}-03-10`);
  await page.getByLabel('Pateikti iki').fill(`${later}-02-14`);
  await page.getByRole('button', { name: 'Peržiūrėti, kas turės pateikti' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: 'Terminas negali būti ankstesnis už teikimo pradžią.' })
    .click();
  await expect(page.getByLabel('Pateikti iki')).toBeFocused();
});

test('who has reported: a table for eyes, ears and keys, notes and the call list', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const coverage = await coordinator.get(`/plans/${await coordinator.planId()}/years/2021/coverage`);
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas');
  await page.getByRole('link', { name: 'Kas pateikė: lentelė ir priminimai' }).click();
  const region = page.getByRole('region', { name: 'Vykdytojai ir jų eilutės' });
  const rows = region.getByRole('row');
  await expect(rows).toHaveCount(coverage.executors.length + 1);
  await expect(region.getByRole('columnheader').nth(4)).toContainText('01.01.01');
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect(region).toBeFocused();
  await expect(region.getByRole('link', { name: /Lietuvos Respublikos vidaus reikalų ministerija.*01\.01\.09:/ })).toBeVisible();

  await page.getByRole('radio', { name: 'Savivaldybės' }).check();
  await expect(page).toHaveURL(/rusis=savivaldybes/);
  const municipalities = coverage.executors.filter((one: { isMunicipality: boolean }) => one.isMunicipality).length;
  await expect(rows).toHaveCount(municipalities + 1);

  const first = rows.nth(1);
  await first.getByRole('checkbox').check();
  await expect(page.getByText('Pažymėtas 1 vykdytojas')).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: /^CSV.*Skambučių sąrašas/ }).click();
  expect((await file).suggestedFilename()).toBe('skambuciu-sarasas-2021-lt.csv');

  const note = `Skambinta ${Date.now()}`;
  await first.getByRole('button', { name: /^(Pridėti pastabą|Pastaba:)/ }).click();
  await page.getByRole('textbox', { name: 'Ką sutarėte' }).fill(note);
  await page.getByRole('button', { name: 'Išsaugoti pastabą' }).click();
  await expect(first.getByRole('button', { name: `Pastaba: ${note}` })).toBeVisible();
});

test('the table of who has reported is one sheet of A3', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/eiga/2021');
  await expect(page.getByRole('region', { name: 'Vykdytojai ir jų eilutės' })).toBeVisible();

  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [, , , width, height] = /\/MediaBox\s*\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(paper)?.map(Number) ?? [];
  expect([Math.round((width ?? 0) / 10), Math.round((height ?? 0) / 10)]).toEqual([119, 84]);
});

test('a contact is kept where letters and calls find it', async ({ signedIn }) => {
  const page = await signedIn('administratorius');
  await page.goto('/valdymas/institucijos');
  await page.getByRole('searchbox', { name: 'Ieškoti' }).fill('birstono');
  const row = page.getByRole('row', { name: /^Birštono savivaldybė/ });
  await expect(page.getByRole('row')).toHaveCount(2);
  await row.getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Kontaktai: Birštono savivaldybė' });
  await dialog.getByLabel('El. paštas').fill('ne adresas');
  await dialog.getByRole('button', { name: 'Išsaugoti' }).click();
  await expect(dialog.getByLabel('El. paštas')).toBeFocused();
  await dialog.getByLabel('El. paštas').fill('birstonas@demonstracija.example');
  await dialog.getByLabel('Telefonas').fill('+370 319 65 555');
  await expectAccessible(page, 'contacts of an institution');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'contacts of an institution, on a phone');
  await dialog.getByRole('button', { name: 'Išsaugoti' }).click();
  await expect(row).toContainText('+370 319 65 555');
});
