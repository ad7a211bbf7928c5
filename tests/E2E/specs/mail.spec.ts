import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

test.describe.configure({ mode: 'serial' });

test('the ministry words a letter itself, sees it as an institution would, and takes its words back', async ({
  signedIn,
}) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/priminimai/2021?laiskas=dueToday');
  const subject = page.getByRole('textbox', { name: 'Tema' });
  const restore = page.getByRole('button', { name: 'Grąžinti pradinį tekstą' });
  await expect(subject).toBeVisible();
  if (await restore.isVisible()) await restore.click();
  await expect(subject).toHaveValue('Šiandien paskutinė diena: laukiame {countOf} rezultatų');

  await subject.fill('Šiandien: {count} ir {vardas}');
  await page.getByRole('button', { name: 'Išsaugoti tekstą' }).click();
  await expect(page.getByText(/^Nežinomas žymuo \{vardas\}/).first()).toBeVisible();

  await subject.fill('Šiandien paskutinė diena ({count})');
  await page.getByRole('button', { name: 'Išsaugoti tekstą' }).click();
  await expect(page.getByText(/^Ministerijos tekstas/)).toBeVisible();
  await expect(page.getByText(/^Šiandien paskutinė diena \(\d+ eilu/)).toBeVisible();
  await expectAccessible(page, 'editor of a wording');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'editor of a wording, on a phone');

  await restore.click();
  await expect(subject).toHaveValue('Šiandien paskutinė diena: laukiame {countOf} rezultatų');
});

test('who has not reported is reminded in at most six clicks, and the outbox shows letters and who opened them', async ({
  signedIn,
  browser,
}) => {
  const page = await signedIn('koordinatorius');
  let clicks = 0;
  const click = async (name: RegExp, role: 'button' | 'radio' = 'button') => {
    await page.getByRole(role, { name }).click();
    clicks += 1;
  };
  await page.goto('/valdymas?metai=2021');
  await click(/^Savivaldybės/, 'radio');
  await click(/^Priminti \d+ institucij/);
  const dialog = page.getByRole('dialog', { name: /^Priminti/ });
  await expect(dialog.getByText(/^Laba diena,/)).toContainText('Tikimasi:');
  await expectAccessible(page, 'a reminder before it is sent');
  await click(/^Siųsti \d+ institucij/);
  await expect(dialog.getByText(/^Parašyta \d+ institucij/)).toBeVisible();
  await click(/^Uždaryti/);
  expect(clicks).toBeLessThanOrEqual(6);

  await page.goto('/valdymas/laiskai?metai=2021');
  await expect(page.getByText(/laiškai neišsiunčiami/)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Asmeninis priminimas' }).first();
  await row.getByRole('button', { name: /^Skaityti/ }).click();
  const letter = page.getByRole('dialog', { name: 'Asmeninis priminimas' });
  const text = (await letter.getByText(/^Laba diena,/).textContent()) ?? '';
  const link = /https?:\/\/\S+\/laiskas\/\S+/.exec(text)?.[0];
  expect(link).toBeTruthy();
  await letter.getByRole('button', { name: 'Uždaryti' }).click();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(new URL(new URL(link ?? '').pathname, page.url()).href);
  await expect(visitor).toHaveURL(/\/prisijungti\?grizti=/);
  await page.reload();
  await expect(row).toContainText('Nuoroda atverta');
});

test('the administrator reads the letters about accounts, and not those of a campaign', async ({ signedIn }) => {
  const page = await signedIn('administratorius');
  await page.goto('/valdymas/laiskai');
  await expect(page.getByRole('heading', { level: 1, name: 'Paskyrų laiškai' })).toBeVisible();
  await expect(page.getByText('Asmeninis priminimas')).toBeHidden();
  await expectAccessible(page, 'letters about accounts');
});
