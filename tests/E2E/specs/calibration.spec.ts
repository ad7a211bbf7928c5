import { Keyboard } from '../support/keyboard';
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Page } from '../support/test';

const why = 'Antrieji mokymai įvyko sausio pradžioje.';

/** Up to the first row of the table, then down to the one that is wanted: J and arrows alone. */
async function arrowsTo(page: Page, code: string): Promise<void> {
  const wanted = page.getByRole('rowheader').filter({ hasText: code });
  await expect(wanted).toBeVisible();
  await page.keyboard.press('j');
  const rows = await page.locator('th[scope=row]').count();
  const isThere = () => wanted.evaluate((heading) => heading === document.activeElement);
  for (const key of ['ArrowUp', 'ArrowDown']) {
    for (let presses = 0; presses < rows + 5 && !(await isThere()); presses++) await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

test('who decides by keys alone is asked for a justification, goes on to the next row and finds it in the register', async ({
  signedIn,
  as,
}) => {
  const coordinator = await as('koordinatorius');
  const { itemId, suggestedStatus } = await coordinator.annexRow(2021, '01.04.06');
  expect(suggestedStatus).toBe('notImplemented');
  // However an earlier run left it: decided as the rule suggests.
  await coordinator.put(`/items/${itemId}/determination?year=2021`, { status: 'notImplemented' });
  const page = await signedIn('koordinatorius');
  const keyboard = new Keyboard(page);
  await page.goto('/valdymas/vertinimas/2021');
  await arrowsTo(page, '01.04.06');
  await page.keyboard.press('s');

  const decision = page.getByRole('radiogroup', { name: 'Galutinis įvertinimas: 01.04.06' });
  await expect(decision.getByRole('radio', { name: 'Neįgyvendinta (siūloma)' })).toBeFocused();
  await keyboard.choose(decision, 'Įgyvendinta iš dalies');
  const text = page.getByRole('textbox', { name: /^Pagrindimas/ });
  await keyboard.type(text, 'Taip.');
  await keyboard.press(page.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await expect(text).toBeFocused();
  await expect(text).toHaveAccessibleDescription(/Pagrįskite sprendimą bent 20 ženklų sakiniu/);
  await expectAccessible(page, 'a decision that is not justified yet');

  await keyboard.type(text, why);
  await keyboard.press(page.getByRole('button', { name: 'Įrašyti sprendimą' }));
  await expect(decision).toBeHidden();
  await expect(page.locator('[data-live="polite"]')).toHaveText(/01\.04\.06: galutinis įvertinimas/);
  await expect(page.locator('th[scope=row]:focus, h2:focus')).toBeVisible();
  expect(await coordinator.annexRow(2021, '01.04.06')).toMatchObject({
    officialStatus: 'partiallyImplemented',
    justification: why,
  });

  await page.goto('/skirtumai?metai=2021');
  const row = page.getByRole('row').filter({ hasText: '01.04.06' });
  await expect(row).toContainText(why);
  await expect(row).toContainText('Skiriasi nuo siūlomo');
  await expectAccessible(page, 'the register of differences');
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Excel/ }).click();
  expect((await file).suggestedFilename()).toBe('vertinimu-skirtumai-2021-lt.xlsx');
});

test('beside a narrow miss stand the cases like it, and how they were decided', async ({ signedIn, as }) => {
  const { itemId } = await (await as('koordinatorius')).annexRow(2020, '01.04.01', 1);
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/vertinimas/2020');
  await arrowsTo(page, '01.04.01, 1 veiksmas');
  await page.keyboard.press('r');

  const aside = page.getByRole('complementary', { name: 'Precedentai: 01.04.01, 1 veiksmas' });
  await expect(aside.getByRole('heading')).toBeFocused();
  const near = aside.getByRole('listitem').filter({ hasText: '01.03.01, 2020 m.' });
  await expect(near).toContainText('208 iš 220');
  await expect(near).toContainText('−5,5');
  await expect(near).toContainText('Įgyvendinta iš dalies');
  await expect(aside.getByRole('listitem').first()).toContainText('Nuspręsta kitaip, nei siūlyta');
  expect(page.url()).toContain(`eilute=${itemId}`);
  await expectAccessible(page, 'precedents beside a decision');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'precedents beside a decision, on a phone');
});

test('what is accepted together is listed first', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  const answer = page.waitForResponse(/\/years\/2021\/calibration$/);
  await page.goto('/valdymas/vertinimas/2021');
  const { tasks } = (await (await answer).json()) as { tasks: { rows: { acceptable: boolean }[] }[] };
  const count = tasks.flatMap(({ rows }) => rows).filter(({ acceptable }) => acceptable).length;
  expect(count).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Priimti \d+ sutamp/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Priimti \d+ siūlom/ });
  await expect(dialog.getByRole('listitem')).toHaveCount(count);
  await expectAccessible(page, 'the suggestions to be accepted together');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
