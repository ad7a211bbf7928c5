import { password } from '../support/server.mjs';
import { expect, test, type Name } from '../support/test';

const refused: { account: Name; path: string }[] = [
  { account: 'sirvintos', path: '/valdymas' },
  { account: 'sirvintos', path: '/valdymas/zurnalas' },
  { account: 'analitikas', path: '/valdymas/planas' },
  { account: 'komisija', path: '/valdymas/vertinimas/2020' },
  { account: 'koordinatorius', path: '/mano' },
];

for (const { account, path } of refused) {
  test(`${account} at ${path} is told that the page is not for this role`, async ({ signedIn }) => {
    const page = await signedIn(account);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Šis puslapis jums neprieinamas' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Pradžia' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Šis puslapis jums neprieinamas' })).toBeHidden();
  });
}

test("another institution's row does not exist for an officer", async ({ signedIn, as }) => {
  const [foreign] = await (await as('gp')).rows(2021);
  const page = await signedIn('sirvintos');
  await page.goto(`/mano/2021/${foreign?.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Tokio puslapio nėra' })).toBeVisible();
});

test('who is signed out comes back to the same page after signing in', async ({ page }) => {
  await page.goto('/analize?metai=2020&uzdavinys=3');
  await expect(page).toHaveURL(/\/prisijungti/);
  await page.getByRole('textbox', { name: 'Naudotojo vardas' }).fill('analitikas');
  await page.getByRole('textbox', { name: 'Slaptažodis' }).fill(password);
  await page.getByRole('button', { name: 'Prisijungti' }).click();

  await expect(page).toHaveURL(/\/analize\?.*uzdavinys=3/);
  await expect(page.getByRole('combobox', { name: 'Uždavinys' })).toHaveValue('3');
});

test('a wrong password is said at the top, and what was typed stays', async ({ page }) => {
  await page.goto('/prisijungti');
  await page.getByRole('textbox', { name: 'Naudotojo vardas' }).fill('nera-tokio');
  await page.getByRole('textbox', { name: 'Slaptažodis' }).fill('neteisingas');
  await page.getByRole('button', { name: 'Prisijungti' }).click();

  await expect(page.getByRole('alert').filter({ hasText: 'Yra klaidų' })).toBeFocused();
  await expect(page).toHaveTitle(/^Klaida: /);
  await expect(page.getByRole('textbox', { name: 'Naudotojo vardas' })).toHaveValue('nera-tokio');
});

test('the other language keeps the page', async ({ signedIn }) => {
  const page = await signedIn('komisija');
  await page.goto('/komisija/2020/uzdavinys/2?busena=implemented');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();

  await expect(page).toHaveURL(/\/komisija\/2020\/uzdavinys\/2\?busena=implemented$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Lietuviškai' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The choice is the account's.
  await page.getByRole('button', { name: 'Lietuviškai' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
});

test('who signs out is out', async ({ page }) => {
  await page.goto('/prisijungti');
  await page.getByRole('textbox', { name: 'Naudotojo vardas' }).fill('analitikas');
  await page.getByRole('textbox', { name: 'Slaptažodis' }).fill(password);
  await page.getByRole('button', { name: 'Prisijungti' }).click();
  await page.getByRole('button', { name: 'Atsijungti' }).click();

  await expect(page).toHaveURL(/\/prisijungti/);
  await page.goto('/analize');
  await expect(page).toHaveURL(/\/prisijungti/);
});
