import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '../support/test';

const filtered = '/analize?metai=2020&uzdavinys=2&busena=notImplemented';

interface AnnexRow {
  measureCode: string;
  title: string;
}

test('filters stand in the address, survive loading the page again, and show the rows of the API', async ({
  signedIn,
  as,
}) => {
  const planId = await (await as('analitikas')).planId();
  const expected = await (
    await as('analitikas')
  ).get(`/plans/${planId}/years/2020/annex?task=2&status=notImplemented`);
  const page = await signedIn('analitikas');
  await page.goto('/analize?metai=2020&rodinys=duomenys');
  const task = page.getByRole('combobox', { name: 'Uždavinys' });
  const status = page.getByRole('combobox', { name: 'Įvertinimas' });
  const codes = page.getByRole('table').getByRole('rowheader');
  await expect(codes).toHaveCount(53);

  await task.selectOption({ label: '2 uždavinys' });
  await status.selectOption({ label: 'Neįgyvendinta' });
  await expect(page).toHaveURL(/uzdavinys=2/);
  await expect(page).toHaveURL(/busena=notImplemented/);
  await expect(codes).toHaveCount(expected.rows.length);
  await page.reload();

  await expect(task.locator('option:checked')).toHaveText('2 uždavinys');
  await expect(status.locator('option:checked')).toHaveText('Neįgyvendinta');
  await expect(codes).toHaveText(expected.rows.map(({ measureCode }: AnnexRow) => new RegExp(`^${measureCode}`)));
  await page.getByRole('button', { name: 'Išvalyti filtrus' }).click();
  await expect(codes).toHaveCount(53);
});

async function download(page: Page, name: RegExp) {
  const asked = page.waitForRequest(/\/annex\.(docx|xlsx|csv)/);
  const arrived = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const query = new URL((await asked).url()).searchParams;
  return { query, bytes: await readFile(await (await arrived).path()) };
}

test('the files arrive with the rows on the screen', async ({ signedIn, as }) => {
  const planId = await (await as('analitikas')).planId();
  const api = await as('analitikas');
  const shown = await api.get(`/plans/${planId}/years/2020/annex?task=2&status=notImplemented`);
  const all = await api.get(`/plans/${planId}/years/2020/annex`);
  const titles = new Set<string>(shown.rows.map(({ title }: AnnexRow) => title));
  const others = all.rows.map(({ title }: AnnexRow) => title).filter((title: string) => !titles.has(title));
  const page = await signedIn('analitikas');
  await page.goto(filtered);

  for (const name of [/^Word \(DOCX\) – Rodomas/, /^Excel \(XLSX\) – Rodomas/]) {
    const { query, bytes } = await download(page, name);
    expect(Object.fromEntries(query)).toMatchObject({ task: '2', status: 'notImplemented' });
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }
  const { query, bytes } = await download(page, /^CSV \(„Excel“\) – Rodomas/);
  expect(Object.fromEntries(query)).toMatchObject({ task: '2', status: 'notImplemented' });
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8').replaceAll('""', '"');
  for (const title of titles) expect(text).toContain(title);
  for (const title of others) expect(text).not.toContain(title);
});

test('on paper the annex has no navigation and repeats its head on every page', async ({ signedIn }) => {
  const page = await signedIn('analitikas');
  await page.goto('/analize?metai=2020');
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('header[data-site]')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
});
