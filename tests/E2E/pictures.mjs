// The two pictures of the README, from a server that runs with fresh demonstration data: npm run pictures
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from './support/browser.mjs';
import { loaded } from './support/screens.mjs';
import { Account } from './support/server.mjs';

const baseURL = process.env.APM_E2E_URL ?? 'http://127.0.0.1:5080';
const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch(launchOptions);
try {
  await picture('komisija', 'dashboard.png', async (page) => {
    await page.goto('/komisija?metai=2020');
    await loaded(page);
  });
  await picture('kaunas', 'row-form.png', async (page, officer) => {
    const rows = await officer.rows(2021);
    const row = rows.find(({ measureCode, actionNo }) => measureCode === '01.02.01' && actionNo === 5);
    await page.goto(`/mano/2021/${row?.id}`);
    await loaded(page);
    await page.getByRole('radio', { name: 'Taip' }).check();
    await page.getByRole('textbox', { name: /Pasiekta reikšmė/ }).fill('2');
    await page
      .getByRole('textbox', { name: /Aprašymas/ })
      .fill('Surengtas renginys Kauno gimnazijų moksleiviams, išplatinta atmintinė „Kur kreiptis pagalbos“.');
    await page.getByRole('checkbox', { name: 'Trūko žmonių ar laiko' }).check();
    await page.getByRole('main').getByText(/^Išsaugota \d/).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
  });
} finally {
  await browser.close();
}

/**
 * @param {string} userName
 * @param {string} file
 * @param {(page: import('@playwright/test').Page, account: Account) => Promise<void>} open
 */
async function picture(userName, file, open) {
  const account = await Account.signIn(baseURL, userName);
  const page = await browser.newPage({
    baseURL,
    locale: 'lt-LT',
    timezoneId: 'Europe/Vilnius',
    viewport: { width: 1366, height: 1000 },
    storageState: await account.storageState(),
  });
  await open(page, account);
  await page.screenshot({ path: join(folder, file) });
  await page.close();
  await account.close();
}
