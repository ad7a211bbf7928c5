import { expect, expectAccessible, test, type Page } from '../support/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rowOfSiauliai = (page: Page) => page.getByRole('row').filter({ hasText: 'Šiaulių miesto savivaldybė' });

test('a coordinator links the same money behind two rows, and takes the link back', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/lesos?metai=2020&rodyti=sasajos');
  await expect(heading(page)).toContainText(/panaudota 33[67].122,21.Eur iš planuotų 696.200.Eur/);
  // A run that was cut off may have left its link.
  if (await rowOfSiauliai(page).isVisible()) await unlink(page);

  await page.getByRole('button', { name: /^Susieti.*Šiaulių miesto/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Susieti tas pačias lėšas' });
  await expect(dialog.getByLabel('Bendra suma, Eur')).toHaveValue(/^1.000$/);
  await dialog.getByRole('button', { name: 'Susieti', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Parašykite, kodėl tai tos pačios lėšos.');
  await expectAccessible(page, 'dialog of a link');
  await dialog.getByLabel('Kodėl tai tos pačios lėšos').fill('Viena sutartis dėl abiejų priemonių.');
  await dialog.getByRole('button', { name: 'Susieti', exact: true }).click();

  await expect(heading(page)).toContainText(/panaudota 336.122,21.Eur/);
  await expect(page.getByRole('region', { name: 'Visas planas' })).toContainText(
    /1.000.Eur nurodyta daugiau nei vienoje eilutėje/,
  );
  await expect(rowOfSiauliai(page)).toContainText('Viena sutartis dėl abiejų priemonių.');

  await unlink(page);
  await expect(heading(page)).toContainText(/panaudota 337.122,21.Eur/);
});

test('a commission member reads what is known, and that a difference is not money saved', async ({ signedIn }) => {
  const page = await signedIn('komisija');
  await page.goto('/lesos?metai=2020');
  const first = page.getByRole('listitem').filter({ hasText: '1 uždavinys' });
  await expect(first).toContainText(/10.000.Eur/);
  await expect(first).toContainText('skirtumo negalima laikyti sutaupytomis lėšomis');
  await page.getByRole('link', { name: 'Priemonės ir veiksmai' }).click();
  await expect(page.getByRole('row').filter({ hasText: '01.03.02' })).toContainText(/1.163,81.Eur/);
  await expect(page.getByRole('button', { name: /pastabą/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Šaltiniai' }).click();
  await expect(page.getByText(/Lėšų kelio nuo šaltinio iki rezultato nerodome/)).toBeVisible();
});

async function unlink(page: Page): Promise<void> {
  await rowOfSiauliai(page).getByRole('button', { name: /^Panaikinti sąsają/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Panaikinti sąsają' }).click();
  await expect(rowOfSiauliai(page)).toBeHidden();
}
