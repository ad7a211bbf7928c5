import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from '../support/test';

test('the table of 2020 goes out as Word and comes back without a change', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/rekomendacijos/2020');
  await expect(page.getByRole('status')).toHaveText('7 rekomendacijos, 3 be duomenų');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Word/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('rekomendacijos-2020-lt.docx');

  await page.getByRole('button', { name: 'Perkelti iš failo' }).click();
  await page.locator('#failas').setInputFiles({
    name: 'rekomendacijos.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: readFileSync(await file.path()),
  });
  await expect(page.getByRole('heading', { name: '0 naujų, 0 pakeistų, 7 nepasikeitusios' })).toBeFocused();
  await expect(page.getByText('Faile nėra nieko naujo')).toBeVisible();
  await expectAccessible(page, 'recommendations of a file');
});

test('a recommendation is written, answered and taken away again', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  const text = `NVO rekomenduotina rengti susitikimus ${Date.now()}.`;
  await page.goto('/valdymas/rekomendacijos/2021');
  await page.getByRole('button', { name: 'Pridėti rekomendaciją' }).click();
  const form = page.getByRole('dialog', { name: 'Nauja rekomendacija' });
  await form.getByLabel('Rekomendacija', { exact: true }).fill(text);
  await form.getByLabel('Ar atsakyta').selectOption({ label: 'Duomenų nepateikta' });
  await form.getByRole('button', { name: 'Įrašyti' }).click();
  const row = page.getByRole('row').filter({ hasText: text });
  await expect(row).toContainText('Duomenų šiuo klausimu nepateikta.');

  await row.getByRole('button', { name: /^Keisti/ }).click();
  const edit = page.getByRole('dialog');
  await edit.getByLabel('Ar atsakyta').selectOption('reported');
  await edit.getByLabel('1 rezultatas', { exact: true }).fill('Surengti trys susitikimai.');
  await edit.getByLabel(/Kas pateikė 1 rezultatą/).fill('VRM');
  await edit.getByRole('button', { name: 'Įrašyti' }).click();
  await expect(row).toContainText('VRM: Surengti trys susitikimai.');

  await row.getByRole('button', { name: /^Ištrinti/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ištrinti' }).click();
  await expect(page.getByRole('row').filter({ hasText: text })).toHaveCount(0);
});

test('the commission reads it', async ({ signedIn }) => {
  const page = await signedIn('komisija');
  await page.goto('/valdymas/rekomendacijos/2020?busena=noData');
  await expect(page.getByRole('row')).toHaveCount(4);
  await expect(page.getByRole('button', { name: /Pridėti|Keisti/ })).toHaveCount(0);
});
