import { createHash } from 'node:crypto';
import { expect, expectAccessible, test } from '../support/test';

test('a published version is read by anybody, to the byte that its hash is of', async ({ signedIn, request, as }) => {
  const planId = await (await as('koordinatorius')).planId();
  const path = `/api/v1/plans/${planId}/years/2020/publications`;
  const listed = (await (await request.get(path)).json()) as { items: { version: number; sha256: string }[] };
  const first = listed.items.at(-1);
  const record = await request.get(`${path}/${first?.version}/content`);

  expect(createHash('sha256').update(await record.body()).digest('hex')).toBe(first?.sha256);
  expect((await request.get(`/api/v1/plans/${planId}/years/2021/dashboard`)).status()).toBe(401);

  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/publikavimas/2020');
  const versions = page.getByRole('table').filter({ hasText: 'Atviras įrašas' });
  await expect(versions.getByRole('row').last()).toContainText(first?.sha256 ?? 'no hash');
  await expectAccessible(page, 'publication');
});

test('what stands in the way of a correction is named and led to, and nothing can be published over it', async ({
  signedIn,
}) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/publikavimas/2020');
  await expect(page.getByText(/^Skelbti trukdo/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Paskelbti pataisymą' })).toBeHidden();
  await page.getByRole('link', { name: 'Atverti sutikrinimą' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /2020 m\./ })).toBeVisible();
});

test('the state of the year in the address stays from page to page', async ({ signedIn }) => {
  const page = await signedIn('komisija');
  await page.goto('/komisija?metai=2020&versija=1');
  await expect(page.getByText('1 paskelbta versija')).toBeVisible();
  await page.getByRole('link', { name: 'Visos eilutės ir atsisiuntimas' }).click();
  await expect(page).toHaveURL(/\/analize\?.*versija=1/);
  await expect(page.getByText('1 paskelbta versija')).toBeVisible();
  await page.getByRole('link', { name: 'Dabartiniai duomenys' }).click();
  await expect(page).toHaveURL(/versija=live/);
});
