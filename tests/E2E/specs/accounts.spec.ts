import { codeOf } from '../support/authenticator.mjs';
import { client, startIdentityProvider } from '../support/identityProvider.mjs';
import { linkIn } from '../support/invited';
import { expect, expectAccessible, test, type Page } from '../support/test';

const provider = process.env.APM_E2E_OIDC_URL;
const password = 'trys ramunės po langu';
/** A name of its own for every run: accounts are never taken away. */
const unique = Date.now().toString(36);

async function signIn(page: Page, userName: string, typed = password) {
  await page.goto('/prisijungti');
  await page.getByRole('textbox', { name: 'Naudotojo vardas' }).fill(userName);
  await page.getByRole('textbox', { name: 'Slaptažodis' }).fill(typed);
  await page.getByRole('button', { name: 'Prisijungti', exact: true }).click();
}

test.describe('an account from its invitation to its end', () => {
  const userName = `nauja.${unique}`;
  const email = `${userName}@istaiga.example`;
  let secret = '';
  let codes: [string, string] = ['', ''];

  test('the administrator invites, the invited chooses a password and is in', async ({ signedIn, as, page }) => {
    const administrator = await signedIn('administratorius');
    await administrator.goto('/valdymas/naudotojai');
    await administrator.getByRole('button', { name: 'Pakviesti naudotoją' }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByLabel('Vardas ir pavardė').fill('Nauja Darbuotoja');
    await dialog.getByLabel('Naudotojo vardas').fill(userName);
    await dialog.getByLabel('El. paštas').fill(email);
    await dialog.getByLabel('Įstaiga').selectOption({ label: 'Lietuvos Respublikos vidaus reikalų ministerija' });
    await expectAccessible(administrator, 'invitation');
    await dialog.getByRole('button', { name: 'Siųsti kvietimą' }).click();
    await expect(dialog).toBeHidden();

    const link = await linkIn(await as('administratorius'), email);
    await page.goto(link);
    await expect(page).toHaveURL(/\/nuoroda\/kvietimas$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'choice of a password');
    await page.getByRole('textbox', { name: 'Naujas slaptažodis' }).fill('slaptazodis2020');
    await page.getByRole('button', { name: 'Išsaugoti ir prisijungti' }).click();
    await expect(page.getByRole('alert')).toContainText('lengva atspėti');
    await page.getByRole('textbox', { name: 'Naujas slaptažodis' }).fill(password);
    await page.getByRole('button', { name: 'Išsaugoti ir prisijungti' }).click();
    await expect(page).toHaveURL(/\/mano/);
    await expect(page.getByRole('banner').getByText('Nauja Darbuotoja')).toBeVisible();

    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Nuoroda nebegalioja' })).toBeVisible();
  });

  test('a second step is set up, asked for, and a recovery code stands in once', async ({ page }) => {
    await signIn(page, userName);
    await page.getByRole('link', { name: 'Nustatymai' }).click();
    await page.getByRole('link', { name: 'Įjungti' }).click();
    await expect(page.getByRole('img', { name: /QR kodas/ })).toBeVisible();
    await expectAccessible(page, 'second step');
    secret = await page.locator('code').innerText();
    await page.getByLabel('Įveskite programėlės rodomą kodą').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Įjungti' }).click();
    const items = page.getByRole('list', { name: 'Atsarginiai kodai' }).getByRole('listitem');
    await expect(items).toHaveCount(10);
    const shown = await items.allInnerTexts();
    codes = [shown[0] ?? '', shown[1] ?? ''];
    await expectAccessible(page, 'recovery codes');
    await page.getByRole('link', { name: 'Išsisaugojau, tęsti' }).click();
    await page.getByRole('button', { name: 'Atsijungti' }).click();

    await signIn(page, userName);
    await expect(page.getByRole('textbox', { name: 'Kodas' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Kodas' }).fill(codes[0]);
    await page.getByRole('button', { name: 'Prisijungti', exact: true }).click();
    await expect(page).toHaveURL(/\/mano/);
    await page.getByRole('button', { name: 'Atsijungti' }).click();

    await signIn(page, userName);
    await page.getByRole('textbox', { name: 'Kodas' }).fill(codes[0]);
    await page.getByRole('button', { name: 'Prisijungti', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Kodas netinka');
    // A code of the next step: the one typed while setting up opens nothing more.
    await page.getByRole('textbox', { name: 'Kodas' }).fill(codeOf(secret, Date.now() + 30_000));
    await page.getByRole('button', { name: 'Prisijungti', exact: true }).click();
    await expect(page).toHaveURL(/\/mano/);
  });

  test('switched off by the administrator, it is out at the next click', async ({ signedIn, page }) => {
    await signIn(page, userName);
    await page.getByRole('textbox', { name: 'Kodas' }).fill(codes[1]);
    await page.getByRole('button', { name: 'Prisijungti', exact: true }).click();
    await expect(page).toHaveURL(/\/mano/);

    const administrator = await signedIn('administratorius');
    await administrator.goto(`/valdymas/naudotojai?ieskoti=${userName}`);
    await administrator.getByRole('button', { name: 'Tvarkyti: Nauja Darbuotoja' }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Išjungti paskyrą' }).click();
    await dialog.getByRole('button', { name: 'Išjungti paskyrą' }).click();
    await expect(dialog.getByRole('status')).toContainText('Paskyra išjungta');

    await page.getByRole('link', { name: 'Nustatymai' }).click();
    await expect(page).toHaveURL(/\/prisijungti/);
  });
});

test('a forgotten password is asked for without saying who has an account', async ({ page }) => {
  await page.goto('/prisijungti');
  await page.getByRole('link', { name: 'Pamiršau slaptažodį' }).click();
  await page.getByRole('textbox', { name: 'Naudotojo vardas arba el. paštas' }).fill(`nera.${unique}`);
  await expectAccessible(page, 'forgotten password');
  await page.getByRole('button', { name: 'Siųsti nuorodą' }).click();
  await expect(page.getByRole('status')).toContainText('Jei tokia paskyra yra');
});

test.describe('sign-in by an identity provider', () => {
  test.skip(!provider, 'The server was started without one: name it in APM_E2E_OIDC_URL.');
  let stop: () => Promise<void>;

  test.beforeAll(async ({}, { project }) => {
    stop = await startIdentityProvider(provider ?? '', project.use.baseURL ?? '');
  });

  test.afterAll(() => stop());

  async function as(page: Page, person: string) {
    // Its pages name fonts of another site.
    await page.route(/googleapis/, (route) => route.abort());
    await page.goto('/prisijungti?grizti=%2Fanalize%3Fmetai%3D2020');
    await page.getByRole('link', { name: `Prisijungti per ${client.provider}` }).click();
    await page.getByPlaceholder('Enter any login').fill(person);
    await page.getByPlaceholder('and password').fill('bet koks');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  }

  test('a verified address finds the account, and the page that was asked for', async ({ page }) => {
    await as(page, 'zmogus-1');
    await expect(page).toHaveURL(/\/analize\?metai=2020$/);
    await expect(page.getByText('Analitikas', { exact: true })).toBeVisible();
  });

  for (const [person, what] of [
    ['zmogus-2', 'an address that is not verified'],
    ['zmogus-3', 'an unknown address'],
  ] as const) {
    test(`${what} opens nothing, and says so`, async ({ page }) => {
      await as(page, person);
      await expect(page).toHaveURL(/\/prisijungti/);
      await expect(page.getByRole('alert')).toContainText('Tokios paskyros čia nėra');
    });
  }

  test('an answer that nobody asked for opens nothing', async ({ page }) => {
    await page.goto('/api/v1/session/external/callback?code=svetimas&state=svetima');
    await expect(page).toHaveURL(/\/prisijungti/);
    await expect(page.getByRole('alert')).toContainText('Prisijungti nepavyko');
  });
});
