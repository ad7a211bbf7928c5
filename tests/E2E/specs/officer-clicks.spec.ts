import { randomUUID } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { leaveToAnswer, openRow, ownRows, write } from '../support/reports';
import { onCheckPage, onReceipt, receiptNumbers, rowForm } from '../support/rowForm';
import { password, type Row } from '../support/server.mjs';
import { expect, test, type Page } from '../support/test';

/** Counts what the hand does: every click on a button, a link, a choice or a field. */
class Mouse {
  clicks = 0;
  async click(target: Locator): Promise<void> {
    await target.click();
    this.clicks++;
  }
  async write(target: Locator, text: string): Promise<void> {
    await this.click(target);
    await target.pressSequentially(text);
  }
}

async function signIn(page: Page, mouse: Mouse, account: string): Promise<void> {
  await page.goto('/');
  await mouse.write(page.getByRole('textbox', { name: 'Naudotojo vardas' }), account);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await mouse.click(page.getByRole('button', { name: 'Prisijungti' }));
  await mouse.click(page.getByRole('link', { name: /^(Pradėti|Tęsti)$/ }));
}

async function submit(page: Page, mouse: Mouse): Promise<void> {
  await expect(onCheckPage(page)).toBeVisible();
  await mouse.click(page.getByRole('checkbox', { name: 'Patvirtinu, kad duomenys teisingi' }));
  await mouse.click(page.getByRole('button', { name: 'Pateikti ataskaitą' }));
  await expect(onReceipt(page)).toBeVisible();
}

test('one row where no need arose takes at most 9 clicks', async ({ page, as }) => {
  const all = await ownRows(as, 'gp');
  await leaveToAnswer(as, 'gp', 1);
  const mouse = new Mouse();
  await signIn(page, mouse, 'gp');

  const form = rowForm(page);
  await mouse.click(form.done.getByRole('radio', { name: 'Nebuvo poreikio' }));
  await expect(page.getByText('Pagal taisyklę:')).toBeVisible();
  await mouse.click(form.save);
  await submit(page, mouse);

  await expect(receiptNumbers(page)).toHaveCount(all.length);
  expect(mouse.clicks).toBeLessThanOrEqual(9);
});

const description = 'Sudaryta ir atnaujinta tvarka, informacija paskelbta savivaldybės svetainėje.';

async function answer(page: Page, mouse: Mouse, row: Row): Promise<void> {
  const form = rowForm(page);
  await expect(page).toHaveURL(new RegExp(row.id));
  await mouse.click(form.done.getByRole('radio', { name: 'Taip' }));
  await expect(form.narrative).toBeVisible();
  if (await form.achieved.isVisible()) await mouse.write(form.achieved, String(row.target ?? 1));
  if (await form.achievedOn.isVisible()) await mouse.write(form.achievedOn, '2021-06-01');
  await mouse.write(form.narrative, description);
  await mouse.click(form.money.getByRole('radio', { name: /^0 Eur/ }));
  await expect(page.getByText('Pagal taisyklę:').or(form.claim)).toBeVisible();
  await page.waitForLoadState('networkidle');
  if (await form.claim.isVisible()) await mouse.click(form.claim.getByRole('radio', { name: 'Įgyvendinta', exact: true }));
  await mouse.click(form.save);
}

test('a municipality with two rows needs at most 22 clicks', async ({ page, as }) => {
  const rows = await leaveToAnswer(as, 'kaunas', 2);
  const mouse = new Mouse();
  await signIn(page, mouse, 'kaunas');

  for (const row of rows) await answer(page, mouse, row);
  await submit(page, mouse);

  expect(mouse.clicks).toBeLessThanOrEqual(22);
});

test('the busiest municipality with five rows needs at most 46 clicks, and its answers print on two pages', async ({
  page,
  as,
}) => {
  const rows = await leaveToAnswer(as, 'kaunas', 5);
  expect(rows).toHaveLength(5);
  const mouse = new Mouse();
  await signIn(page, mouse, 'kaunas');

  for (const row of rows) await answer(page, mouse, row);
  await expect(onCheckPage(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  await submit(page, mouse);

  expect(mouse.clicks).toBeLessThanOrEqual(46);
});

test('a returned row is corrected and handed in again in at most 6 clicks from the letter', async ({ page, as }) => {
  const row = await openRow(as, 'gp', '01.01.07');
  const officer = await as('gp');
  await write(officer, row.id, {
    done: 'noNeed',
    narrative: 'Kreipimųsi nebuvo.',
    reasons: ['noNeed'],
    spending: [{ source: 'notStated', amountEur: 0 }],
  });
  await officer.post(`/obligations/${row.id}/submission`, undefined, { 'Idempotency-Key': randomUUID() });
  const comment = 'Parašykite, kiek žmonių dalyvavo.';
  await (await as('koordinatorius')).post(`/obligations/${row.id}/return`, { comment });

  const mouse = new Mouse();
  mouse.clicks++; // The link of the letter.
  await page.goto(`/mano/2021/${row.id}`);
  await mouse.write(page.getByRole('textbox', { name: 'Naudotojo vardas' }), 'gp');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await mouse.click(page.getByRole('button', { name: 'Prisijungti' }));
  await expect(page.getByRole('main').getByText(comment).first()).toBeVisible();
  await mouse.click(rowForm(page).narrative);
  await page.keyboard.press('End');
  await page.keyboard.type(' Dalyvavo 24 žmonės.');
  await mouse.click(page.getByRole('button', { name: 'Pateikti pataisytą eilutę' }));

  await expect(onReceipt(page)).toBeVisible();
  const { state, report } = await officer.get(`/obligations/${row.id}`);
  expect(state).toBe('submitted');
  expect(report.narrative).toContain('Dalyvavo 24 žmonės.');
  expect(mouse.clicks).toBeLessThanOrEqual(6);
});

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
