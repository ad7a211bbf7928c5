import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

const panel = { name: 'Atsisiųsti' };

test('the annex as it would be published, as a Word file, beside the one that is worked with', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/analize?metai=2020');
  const files = page.getByRole('region', panel);
  await expect(files.getByRole('listitem')).toHaveCount(7);
  await expectAccessible(page, 'files of the annex');

  for (const { choice, version } of [
    { choice: /^Vidinis/, version: null },
    { choice: /^Viešas/, version: 'preview' },
  ]) {
    await files.getByRole('radio', { name: choice }).check();
    const asked = page.waitForRequest(/\/annex\.docx/);
    const arrived = page.waitForEvent('download');
    await files.getByRole('link', { name: /^Word \(DOCX\)/ }).click();
    expect(new URL((await asked).url()).searchParams.get('version')).toBe(version);
    expect((await arrived).suggestedFilename()).toBe('priedas-2020-lt.docx');
  }
  await expect(page.getByRole('region', { name: 'Siunčiami failai' })).toBeHidden();
});

test('a file that takes long is stopped by keyboard, and the page goes on', async ({ signedIn }) => {
  const page = await signedIn('komisija');
  // The server is not slow enough for this.
  await page.route('**/annex.csv*', () => undefined);
  await page.goto('/analize?metai=2020');
  await page.getByRole('link', { name: /^CSV \(„Excel“\)/ }).press('Enter');
  const tray = page.getByRole('region', { name: 'Siunčiami failai' });
  await expect(tray.getByText('Failas rengiamas…')).toBeVisible();
  await expectAccessible(page, 'a file on its way');

  const stopped = page.waitForEvent('requestfailed', (request) => request.url().includes('/annex.csv'));
  await tray.getByRole('button', { name: /^Atšaukti/ }).press('Enter');

  await stopped;
  await expect(tray).toBeHidden();
  await expect(page.locator('[data-live=polite]')).toHaveText('Siuntimas atšauktas.');
});

test('why a file cannot be had stands in a sentence, on a phone too', async ({ signedIn }) => {
  const page = await signedIn('analitikas', { viewport: { width: 360, height: 740 } });
  const detail = 'Šiuo metu rengiama daug failų. Jūsų duomenims nieko nenutiko; bandykite po pusės minutės.';
  await page.route('**/annex.xlsx*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 503, code: 'exports_busy', title: 'Laikinai neprieinama', detail }),
    }),
  );
  await page.goto('/analize?metai=2020');
  await page.getByRole('link', { name: /^Excel \(XLSX\)/ }).click();
  const tray = page.getByRole('region', { name: 'Siunčiami failai' });
  await expect(tray.getByText(detail)).toBeVisible();
  await expectNoSidewaysScroll(page, 'a failed file on a phone');
  await tray.getByRole('button', { name: 'Uždaryti' }).click();
  await expect(tray).toBeHidden();
});

test('on paper the annex is the official table: landscape, tagged, its head on every page', async ({ signedIn }) => {
  const page = await signedIn('analitikas');
  await page.goto('/analize?metai=2020');
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('region', panel)).toBeHidden();
  await expect(table.locator('thead th')).toHaveText([
    'Kodas',
    'Priemonės ir veiksmai',
    'Institucija',
    'Numatytas vertinimo kriterijus',
    'Rezultatas',
  ]);
  await expect(page.locator('tbody tr').filter({ hasText: /^01\.01\.01/ }).first()).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('tbody tr[data-long]').first()).toHaveCSS('break-inside', 'auto');
  const foot = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText),
  );
  expect(foot.join()).toContain('2020 m. · duomenų būklė');

  const paper = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  expect(paper).toContain('/StructTreeRoot');
  expect(paper).toMatch(/\/Lang \(lt/);
  const sheets = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(sheets.length).toBeGreaterThan(5);
  for (const sheet of sheets) expect(sheet).toEqual([842, 595]);
});
