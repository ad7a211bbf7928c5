import { Keyboard } from '../support/keyboard';
import { leaveToAnswer } from '../support/reports';
import { onCheckPage, onReceipt, receiptNumbers, rowForm } from '../support/rowForm';
import { password } from '../support/server.mjs';
import { expect, expectNoSidewaysScroll, test, type Name } from '../support/test';

const windows: { where: string; account: Name; viewport: { width: number; height: number } }[] = [
  { where: 'at a desk', account: 'sirvintos', viewport: { width: 1366, height: 768 } },
  { where: 'on a phone', account: 'marijampole', viewport: { width: 360, height: 740 } },
];

for (const { where, account, viewport } of windows) {
  test(`an officer ${where} goes from sign-in to the receipt with the keyboard alone`, async ({ page, as }) => {
    const rows = await leaveToAnswer(as, account, Infinity);
    const keyboard = new Keyboard(page);
    await page.setViewportSize(viewport);
    await page.goto('/');

    await keyboard.type(page.getByRole('textbox', { name: 'Naudotojo vardas' }), account);
    await keyboard.type(page.getByRole('textbox', { name: 'Slaptažodis' }), password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Ką reikia pateikti' })).toBeVisible();
    await keyboard.press(page.getByRole('link', { name: /^(Pradėti|Tęsti)$/ }));

    for (const row of rows) {
      const form = rowForm(page);
      await expect(form.heading).toContainText(row.measureCode);
      await expect(page).toHaveURL(new RegExp(row.id));
      await expect(form.heading).toBeFocused();
      await expectNoSidewaysScroll(page, row.measureCode);
      keyboard.tabs = 0;
      await keyboard.choose(form.done, 'Taip');
      if (await form.achieved.isVisible()) await keyboard.type(form.achieved, String(row.target ?? 1));
      if (await form.achievedOn.isVisible()) await keyboard.type(form.achievedOn, '2021-06-01');
      await keyboard.type(form.narrative, 'Pravestas renginys socialinių paslaugų srities darbuotojams, dalyvavo 20 žmonių.');
      await keyboard.choose(form.money, 'Panaudota suma');
      await keyboard.type(page.getByRole('textbox', { name: 'Suma, Eur' }), '2,02 tūkst.');
      // The rule answers after a moment; where it has no view of its own, the officer's is asked for.
      await expect(page.getByText('Pagal taisyklę:').or(form.claim)).toBeVisible();
      await page.waitForLoadState('networkidle');
      if (await form.claim.isVisible()) await keyboard.choose(form.claim, 'Įgyvendinta');
      await keyboard.tabTo(form.save);
      expect(keyboard.tabs, `Tab presses from the heading of ${row.measureCode} to the button`).toBeLessThanOrEqual(12);
      await page.keyboard.press('Enter');
    }

    await expect(onCheckPage(page)).toBeFocused();
    await expectNoSidewaysScroll(page, 'check answers');
    await keyboard.press(page.getByRole('checkbox', { name: 'Patvirtinu, kad duomenys teisingi' }), 'Space');
    await keyboard.press(page.getByRole('button', { name: 'Pateikti ataskaitą' }));

    await expect(onReceipt(page)).toBeFocused();
    await expect(receiptNumbers(page)).toHaveCount(rows.length);
    await expectNoSidewaysScroll(page, 'receipt');
    const states = (await (await as(account)).rows(2021)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['submitted']));
  });
}
