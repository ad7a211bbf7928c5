// Every screen of the product with an account that may see it: for the accessibility checks and for the screenshots.
import { readFileSync } from 'node:fs';
import { laterPlan, laterPlanDocument } from './planDocument.mjs';
import { Account } from './server.mjs';

/**
 * @typedef {object} Screen
 * @property {string} name file name of its screenshot
 * @property {string | null} account null: not signed in
 * @property {string} path
 * @property {(page: import('@playwright/test').Page) => Promise<void>} [open] what has to be opened on it
 */

/** The screens before their ids are known; `{…}` is filled in by `resolve`. @type {Screen[]} */
export const screens = [
  { name: 'sign-in', account: null, path: '/prisijungti' },
  { name: 'sign-in-link', account: null, path: '/prisijungti/nuoroda' },
  { name: 'link-dead', account: null, path: '/nuoroda/kvietimas' },
  { name: 'settings', account: 'vrm', path: '/nustatymai' },
  { name: 'settings-second-step', account: 'vrm', path: '/nustatymai/dvieju-veiksmu' },
  { name: 'administrator-users', account: 'administratorius', path: '/valdymas/naudotojai' },
  {
    name: 'administrator-invitation',
    account: 'administratorius',
    path: '/valdymas/naudotojai',
    open: async (page) => {
      await page.locator('main button').first().click();
      await page.locator('[role="dialog"] form').waitFor();
    },
  },
  { name: 'officer-due', account: 'vrm', path: '/mano' },
  { name: 'officer-row', account: 'vrm', path: '/mano/2021/{row}' },
  { name: 'officer-grid', account: 'vrm', path: '/mano/2021/lentele' },
  { name: 'officer-paper', account: 'vrm', path: '/mano/2021/forma' },
  { name: 'officer-check', account: 'vrm', path: '/mano/2021/perziura' },
  {
    name: 'officer-excel',
    account: 'vrm',
    path: '/mano/2021/excel',
    open: async (page) => {
      const downloading = page.waitForEvent('download');
      await page.locator('main ol button').first().click();
      const template = await (await downloading).path();
      await page.locator('#failas').setInputFiles({
        name: 'ataskaita.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: readFileSync(template),
      });
      await page.locator('#skirtumai').waitFor();
    },
  },
  {
    name: 'officer-word',
    account: 'vrm',
    path: '/mano/2021/word',
    open: async (page) => {
      await page.locator('main textarea').first().fill('01.01.01\nĮvyko du posėdžiai.\nProtokolai paskelbti.');
      await page.locator('main textarea ~ button, main button').last().click();
      await page.locator('#pastraipos').waitFor();
    },
  },
  { name: 'officer-receipt', account: 'vrm', path: '/mano/2021/pateikta' },
  { name: 'officer-history', account: 'vrm', path: '/mano/istorija' },
  { name: 'officer-evidence', account: 'vrm', path: '/mano/irodymai' },
  { name: 'officer-closed-row', account: 'vrm', path: '/mano/2020/{closedRow}' },
  { name: 'read-only-link-dead', account: null, path: '/perziura' },
  { name: 'coordinator-progress', account: 'koordinatorius', path: '/valdymas' },
  { name: 'coordinator-coverage', account: 'koordinatorius', path: '/valdymas/eiga/2021' },
  { name: 'coordinator-campaigns', account: 'koordinatorius', path: '/valdymas/kampanijos' },
  { name: 'coordinator-campaign-new', account: 'koordinatorius', path: '/valdymas/kampanijos/nauja' },
  { name: 'coordinator-campaign', account: 'koordinatorius', path: '/valdymas/kampanijos/2021' },
  { name: 'coordinator-institutions', account: 'koordinatorius', path: '/valdymas/institucijos' },
  { name: 'coordinator-queue', account: 'koordinatorius', path: '/valdymas/perziura?busena=visos' },
  { name: 'coordinator-review', account: 'koordinatorius', path: '/valdymas/perziura/{closedRow}' },
  { name: 'coordinator-verdicts', account: 'koordinatorius', path: '/valdymas/vertinimas/2020' },
  { name: 'coordinator-decision', account: 'koordinatorius', path: '/valdymas/vertinimas/2021?eilute={item}' },
  {
    name: 'coordinator-rules',
    account: 'koordinatorius',
    path: '/valdymas/taisykles?metai=2020',
    open: async (page) => {
      await page.locator('main summary').first().click();
      await page.locator('#start').selectOption('implementedFromHalf');
      await page.locator('#keisti ~ form button[type="submit"]').click();
      await page.locator('#irasyti').waitFor();
    },
  },
  {
    name: 'coordinator-precedents',
    account: 'koordinatorius',
    path: '/valdymas/vertinimas/2020?eilute={missed}&precedentai=true',
  },
  { name: 'differences', account: 'analitikas', path: '/skirtumai?metai=2020' },
  { name: 'differences-none', account: 'koordinatorius', path: '/skirtumai?metai=2020&rusis=claim' },
  { name: 'coordinator-follow-ups', account: 'koordinatorius', path: '/valdymas/nukelta?metai=2020' },
  { name: 'coordinator-plans', account: 'koordinatorius', path: '/valdymas/planai' },
  {
    name: 'coordinator-plan-import',
    account: 'koordinatorius',
    path: '/valdymas/planai/importas',
    open: async (page) => {
      // What the next screen begins is still there with another size of window.
      await page.evaluate(() => localStorage.removeItem('apm.planImport.koordinatorius'));
      await page.reload();
      await page.locator('details summary').click();
    },
  },
  {
    name: 'coordinator-plan-preview',
    account: 'koordinatorius',
    path: '/valdymas/planai/importas',
    open: async (page) => {
      const place = page.locator('#failas');
      if (await place.count()) await place.setInputFiles({ ...laterPlan, buffer: laterPlanDocument('Vilties centras') });
      await page.locator('[data-row]').first().waitFor();
    },
  },
  { name: 'coordinator-plan', account: 'koordinatorius', path: '/valdymas/planas' },
  { name: 'coordinator-item', account: 'koordinatorius', path: '/valdymas/planas/{item}?metai=2021' },
  { name: 'coordinator-closed-item', account: 'koordinatorius', path: '/valdymas/planas/{item}?metai=2020' },
  {
    name: 'coordinator-annual-report',
    account: 'koordinatorius',
    path: '/valdymas/ataskaita/2020',
    open: async (page) => {
      const text = page.locator('.report-text').first();
      const start = page.getByRole('button', { name: /^(Pradėti ataskaitą|Start the report)$/ });
      await text.or(start).waitFor();
      if (await start.isVisible()) await start.click();
      await text.click();
      await page.locator('[role="toolbar"]').waitFor();
    },
  },
  { name: 'coordinator-recommendations', account: 'koordinatorius', path: '/valdymas/rekomendacijos/2020' },
  {
    name: 'coordinator-recommendation',
    account: 'koordinatorius',
    path: '/valdymas/rekomendacijos/2020',
    open: async (page) => {
      await page.locator('main table button').first().click();
      await page.locator('[role="dialog"] form').waitFor();
    },
  },
  { name: 'commission-recommendations', account: 'komisija', path: '/valdymas/rekomendacijos/2020?busena=noData' },
  { name: 'coordinator-reconciliation', account: 'koordinatorius', path: '/valdymas/sutikrinimas/2020' },
  { name: 'coordinator-privacy', account: 'koordinatorius', path: '/valdymas/privatumas/2020' },
  { name: 'coordinator-publication', account: 'koordinatorius', path: '/valdymas/publikavimas/2020' },
  { name: 'coordinator-closing', account: 'koordinatorius', path: '/valdymas/uzdarymas/2021' },
  { name: 'coordinator-reminders', account: 'koordinatorius', path: '/valdymas/priminimai/2021' },
  { name: 'coordinator-letters', account: 'koordinatorius', path: '/valdymas/laiskai?metai=2021' },
  {
    name: 'coordinator-remind',
    account: 'koordinatorius',
    path: '/valdymas',
    open: async (page) => {
      await page.getByRole('button', { name: /^(Priminti|Remind) \d+/ }).click();
      await page.getByRole('dialog').getByText(/^(Laba diena|Hello),/).waitFor();
    },
  },
  { name: 'administrator-letters', account: 'administratorius', path: '/valdymas/laiskai' },
  { name: 'letter-gone', account: null, path: '/laiskas/00000000-0000-0000-0000-000000000000' },
  { name: 'coordinator-amendments', account: 'koordinatorius', path: '/valdymas/planas/pakeitimai?metai=2021' },
  { name: 'coordinator-budget', account: 'koordinatorius', path: '/valdymas/planas/lesos?metai=2021' },
  { name: 'coordinator-closed-budget', account: 'koordinatorius', path: '/valdymas/planas/lesos?metai=2020' },
  { name: 'coordinator-audit', account: 'koordinatorius', path: '/valdymas/zurnalas' },
  { name: 'dashboard', account: 'komisija', path: '/komisija?metai=2020' },
  { name: 'dashboard-version', account: 'komisija', path: '/komisija?metai=2020&versija=1' },
  { name: 'dashboard-open-year', account: 'komisija', path: '/komisija?metai=2021' },
  { name: 'money', account: 'koordinatorius', path: '/lesos?metai=2020' },
  { name: 'money-items', account: 'koordinatorius', path: '/lesos?metai=2020&rodyti=eilutes' },
  { name: 'money-executors', account: 'analitikas', path: '/lesos?metai=2020&rodyti=vykdytojai' },
  { name: 'money-sources', account: 'komisija', path: '/lesos?metai=2020&rodyti=saltiniai' },
  { name: 'money-links', account: 'koordinatorius', path: '/lesos?metai=2020&rodyti=sasajos' },
  { name: 'task', account: 'komisija', path: '/komisija/2020/uzdavinys/1' },
  { name: 'item', account: 'komisija', path: '/komisija/2020/eilute/{item}' },
  { name: 'annex', account: 'analitikas', path: '/analize?metai=2020' },
  { name: 'annex-data', account: 'analitikas', path: '/analize?metai=2020&rodinys=duomenys' },
  { name: 'help', account: 'analitikas', path: '/pagalba' },
  { name: 'forbidden', account: 'analitikas', path: '/valdymas' },
  { name: 'not-found', account: 'analitikas', path: '/tokio-puslapio-nera' },
];

/** The ids in the addresses. @param {string} baseURL @returns {Promise<(path: string) => string>} */
export async function resolver(baseURL) {
  const officer = await Account.signIn(baseURL, 'vrm');
  const open = await officer.rows(2021);
  const closed = await officer.rows(2020);
  const row = open.find(({ measureCode, actionNo }) => measureCode === '01.02.01' && actionNo === 1);
  const closedRow = closed.find(({ measureCode, actionNo }) => measureCode === '01.02.01' && actionNo === 1);
  // The municipalities' row with the most parts is the fullest page there is.
  const item = (await officer.annexRow(2020, '01.04.02')).itemId;
  const missed = (await officer.annexRow(2020, '01.04.01', 1)).itemId;
  await officer.close();
  /** @type {Record<string, string | undefined>} */
  const ids = { row: row?.id, closedRow: closedRow?.id, item, missed };
  return (path) =>
    path.replace(/\{(\w+)\}/g, (_, name) => {
      const id = ids[name];
      if (!id) throw new Error(`The demonstration data has no ${name}.`);
      return id;
    });
}

/** A page is here when its heading is and nothing is loading any more. @param {import('@playwright/test').Page} page */
export async function loaded(page) {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
}
