import { openRow } from '../support/reports';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

test('a pasted text is laid out over the rows, confirmed and lands in drafts', async ({ signedIn, as }) => {
  const uzt = await as('uzt');
  const row = await openRow(as, 'uzt', '01.04.10');
  const page = await signedIn('uzt');
  await page.goto('/mano');
  await page.getByRole('link', { name: 'Įkelti tekstą iš „Word“' }).click();

  await page
    .getByRole('textbox', { name: 'Tekstas' })
    .fill('Įžanga visiems.\n01.04.10. Surengti mokymai.\nJuose dalyvavo 20 žmonių.');
  await page.getByRole('button', { name: 'Paskirstyti eilutėms' }).click();

  await expect(page.getByRole('heading', { name: 'Pastraipos' })).toBeFocused();
  await expect(page.getByText('Priskirta 2 iš 3.')).toBeVisible();
  await expectAccessible(page, 'text laid out');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'text laid out, on a phone');
  await page.getByRole('combobox', { name: /Įžanga visiems/ }).selectOption(row.id);
  await page.getByRole('button', { name: 'Įrašyti 1 eilutę' }).click();

  await expect(page.getByRole('heading', { name: 'Įrašyta 1 eilutė.' })).toBeFocused();
  const stored = await uzt.get(`/obligations/${row.id}`);
  expect(stored.state).not.toBe('submitted');
  expect(stored.report.narrative).toBe(
    'Įžanga visiems.\n01.04.10. Surengti mokymai.\nJuose dalyvavo 20 žmonių.',
  );
});

test('a list pasted from Word into a row stays a list', async ({ signedIn, as }) => {
  const row = await openRow(as, 'uzt', '01.04.10');
  const page = await signedIn('uzt');
  await page.goto(`/mano/2021/${row.id}`);
  await page.getByRole('radio', { name: 'Taip' }).check();
  const narrative = page.getByRole('textbox', { name: 'Aprašymas' });

  await narrative.evaluate((area) => {
    const data = new DataTransfer();
    const item = (no: number) =>
      `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${no}.<span>&nbsp;</span></span>punktas ${no}</p>`;
    const link = '<p><a href="https://vrm.lrv.lt/p">protokolas</a></p>';
    data.setData('text/html', Array.from({ length: 11 }, (_, i) => item(i + 1)).join('\n') + link);
    data.setData('text/plain', 'ne tas');
    (area as HTMLTextAreaElement).focus();
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });

  const expected = `${Array.from({ length: 11 }, (_, i) => `${i + 1}. punktas ${i + 1}`).join('\n')}\nprotokolas (https://vrm.lrv.lt/p)`;
  await expect(narrative).toHaveValue(expected);
  await expect
    .poll(async () => (await (await as('uzt')).get(`/obligations/${row.id}`)).report?.narrative)
    .toBe(expected);
});
