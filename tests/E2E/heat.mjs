// Measures the table of who has reported on a server that nobody needs any more (APM_E2E_URL): opens 2022 through the API,
// gives its rows to all 76 executors (600 obligations), then asks the API and draws the table, again and again.
import { chromium } from '@playwright/test';
import { launchOptions } from './support/browser.mjs';
import { Account } from './support/server.mjs';

const baseURL = process.env.APM_E2E_URL ?? 'http://127.0.0.1:5080';
const wanted = 600;
const coordinator = await Account.signIn(baseURL, 'koordinatorius');
const planId = await coordinator.planId();
const year = `/plans/${planId}/years/2022`;

await open();
await fill();
await measureApi();
await measurePage();
await coordinator.close();

async function open() {
  const today = new Date();
  const day = (/** @type {number} */ from) => new Date(today.getTime() + from * 86_400_000).toISOString().slice(0, 10);
  await coordinator.post(`${year}/campaign`, { opensOn: day(-20), dueOn: day(-2), closesOn: day(20), remindersOn: false });
}

/** Every item to all institutions or municipalities there are, until there are enough rows. */
async function fill() {
  const { items: institutions } = await coordinator.get('/institutions');
  const { items } = await coordinator.get(`${year}/coverage`);
  const parts = new Map((await coordinator.rows(2022)).map((row) => [row.itemId, 0]));
  for (const row of await coordinator.rows(2022)) parts.set(row.itemId, (parts.get(row.itemId) ?? 0) + 1);
  let count = [...parts.values()].reduce((sum, one) => sum + one, 0);
  for (const { itemId, isMunicipal } of items) {
    const all = institutions.filter((/** @type {any} */ one) => one.isMunicipality === isMunicipal);
    if (count >= wanted) break;
    const item = await coordinator.get(`/items/${itemId}?year=2022`);
    const known = new Map(item.executors.map((/** @type {any} */ one) => [one.code, one]));
    const more = all.filter((/** @type {any} */ one) => !known.has(one.code)).slice(0, wanted - count);
    if (more.length === 0) continue;
    await coordinator.put(
      `/items/${itemId}?year=2022`,
      {
        title: item.title,
        criterion: item.criterion,
        plannedEur: item.plannedEur,
        executors: [
          ...item.executors.map((/** @type {any} */ { code, role, plannedKind, plannedValue, plannedEur }) => ({
            code,
            role,
            plannedKind,
            plannedValue,
            plannedEur,
          })),
          ...more.map((/** @type {any} */ { code }) => ({ code, role: 'lead', plannedKind: 'notStated' })),
        ],
        amendment: { legalBasis: 'Matavimas', date: new Date().toISOString().slice(0, 10) },
      },
      { 'If-Match': `"${item.version}"` },
    );
    count += more.length;
  }
  const coverage = await coordinator.get(`${year}/coverage`);
  const rows = coverage.executors.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.cells.length, 0);
  console.log(`${coverage.executors.length} executors, ${rows} rows, ${coverage.items.length} columns`);
}

/** @param {string} name @param {number[]} times */
function print(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${sorted.length})`);
}

async function measureApi() {
  for (const path of [`${year}/coverage`, `${year}/obligations?limit=100`, '/institutions']) {
    const times = [];
    for (let i = 0; i < 105; i++) {
      const start = performance.now();
      await coordinator.get(path);
      if (i >= 5) times.push(performance.now() - start);
    }
    print(`GET ${path.replace(planId, '…')}`, times);
  }
}

/** From the answer's last byte to the first picture with the whole table in it. */
async function measurePage() {
  const browser = await chromium.launch(launchOptions);
  const context = await browser.newContext({ baseURL, storageState: await coordinator.storageState() });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-scroll-region] tbody tr')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('table-painted')));
    }).observe(document, { childList: true, subtree: true });
  });
  const times = [];
  for (let i = 0; i < 15; i++) {
    await page.goto('/valdymas/eiga/2022');
    await page.waitForFunction(() => performance.getEntriesByName('table-painted').length > 0);
    times.push(
      await page.evaluate(() => {
        const answer = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/coverage')).at(-1);
        const painted = performance.getEntriesByName('table-painted')[0];
        return (painted?.startTime ?? 0) - (answer instanceof PerformanceResourceTiming ? answer.responseEnd : 0);
      }),
    );
  }
  print('table drawn after the answer', times);
  await browser.close();
}
