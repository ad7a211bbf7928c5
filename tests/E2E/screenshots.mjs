// Pictures of every screen of a server that runs (APM_E2E_URL, otherwise the default address of ./run), wide and
// narrow, in both languages: npm run screenshots -- FOLDER
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from './support/browser.mjs';
import { loaded, resolver, screens } from './support/screens.mjs';
import { Account } from './support/server.mjs';

const baseURL = process.env.APM_E2E_URL ?? 'http://127.0.0.1:5080';
const folder = process.argv[2] ?? fileURLToPath(new URL('../../TestResults/screenshots', import.meta.url));
// npm run screenshots -- FOLDER NAME…: only these.
const only = process.argv.slice(3);
mkdirSync(folder, { recursive: true });

const address = await resolver(baseURL);
const browser = await chromium.launch(launchOptions);
try {
  for (const account of new Set(screens.map((screen) => screen.account))) {
    const wanted = screens.filter((screen) => screen.account === account && (!only.length || only.includes(screen.name)));
    if (wanted.length === 0) continue;
    const signedIn = account === null ? null : await Account.signIn(baseURL, account);
    for (const language of ['lt', 'en']) {
      const context = await browser.newContext({
        baseURL,
        locale: 'lt-LT',
        timezoneId: 'Europe/Vilnius',
        storageState: await signedIn?.storageState(),
      });
      await context.addInitScript((chosen) => localStorage.setItem('apm.language', JSON.stringify(chosen)), language);
      const page = await context.newPage();
      for (const viewport of [
        { width: 1366, height: 768 },
        { width: 360, height: 740 },
      ]) {
        await page.setViewportSize(viewport);
        for (const screen of wanted) {
          await page.goto(address(screen.path));
          await loaded(page);
          await screen.open?.(page);
          await page.screenshot({ path: join(folder, `${screen.name}-${language}-${viewport.width}.png`), fullPage: true });
        }
      }
      await context.close();
    }
    await signedIn?.close();
  }
} finally {
  await browser.close();
}
console.log(`Screenshots are in ${folder}`);
