import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

const row = '01.04.01, 2 veiksmas';

/** What is settled stays settled, so on a server that was used before there is less left to do. */
test('visits moved to 2021 are confirmed, taken up there and settled; the figures of 2020 stay', async ({
  signedIn,
  as,
}) => {
  const analyst = await as('analitikas');
  const before = await analyst.annexRow(2020, '01.04.01', 2);
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/nukelta?metai=2020');
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: 'Nukelta ir pakeista, 2020 m.',
    }),
  ).toBeVisible();
  await expect(page.getByRole('main').getByText(row).first()).toBeVisible();

  const confirm = page.getByRole('button', { name: `Patvirtinti: ${row}` });
  if (await confirm.isVisible()) {
    await confirm.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Kas nukeliama' })).toBeFocused();
    await expect(page.getByLabel('Kuriais metais bus daroma')).toHaveValue('2021');
    await page.getByRole('button', { name: 'Įrašyti' }).press('Enter');
    // The dialog hides the page behind it; only when it is gone is the answer stored.
    await expect(page.getByRole('textbox', { name: 'Kas nukeliama' })).toBeHidden();
    await expect(confirm).toBeHidden();
  }

  await page.goto('/valdymas/nukelta?metai=2021');
  await expect(page.getByRole('heading', { name: /^Atkelta iš ankstesnių metų/ })).toBeVisible();
  await expectAccessible(page, 'follow-ups');
  await expectNoSidewaysScroll(page, 'follow-ups');
  const takeUp = page.getByRole('button', {
    name: `Perimti vėlesniais metais: ${row}`,
  });
  if (await takeUp.isVisible()) {
    await takeUp.press('Enter');
    await page.getByRole('textbox', { name: 'Pastaba (nebūtina)' }).fill('Vizitai įtraukti į 2021 m. planą.');
    await page.getByRole('button', { name: 'Užbaigti' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Pastaba (nebūtina)' })).toBeHidden();
    await expect(takeUp).toBeHidden();
  }
  await expect(page.getByText('Perimta 2021 m.')).toBeVisible();

  await page.goto('/valdymas/nukelta?metai=2020');
  const settled = page
    .getByRole('region', { name: /^Užbaigta/ })
    .getByRole('listitem')
    .filter({ hasText: row });
  await expect(settled).toContainText('Perimta 2021 m.');
  expect(await analyst.annexRow(2020, '01.04.01', 2)).toEqual(before);
});
