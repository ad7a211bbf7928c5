import { openRow, write } from '../support/reports';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

test('the head reads the answers by a link until it is revoked; nothing can be changed there', async ({
  signedIn,
  as,
  browser,
  baseURL,
}) => {
  const row = await openRow(as, 'vrm', '01.01.07');
  await write(await as('vrm'), row.id, { done: 'yes', narrative: 'Vadovui: parengtas aprašas.' });
  const page = await signedIn('vrm');
  await page.goto('/mano/2021/perziura');
  await page.getByRole('button', { name: 'Sukurti nuorodą' }).click();
  const address = await page.getByRole('textbox', { name: 'Nuoroda vadovui' }).inputValue();
  expect(address.startsWith(`${baseURL}/perziura#`)).toBe(true);
  await expectAccessible(page, 'check page with a link');

  const visitor = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  visitor.on('request', (request) => asked.push(request.url()));
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { level: 1, name: '2021 m. ataskaita peržiūrai' })).toBeVisible();
  await expect(visitor.getByText('Vadovui: parengtas aprašas.')).toBeVisible();
  await expect(visitor.getByRole('main').getByRole('textbox')).toHaveCount(0);
  const token = address.split('#')[1] ?? '';
  expect(asked.filter((url) => url.includes(token) && !url.includes('#')), 'the token is in no address sent').toEqual([]);
  for (const width of [1366, 360]) {
    await visitor.setViewportSize({ width, height: 740 });
    await expectNoSidewaysScroll(visitor, `read-only link, ${width}`);
    await expectAccessible(visitor, `read-only link, ${width}`);
  }

  await page.getByRole('button', { name: /^Panaikinti/ }).first().click();
  await expect(page.getByRole('textbox', { name: 'Nuoroda vadovui' })).toBeHidden();
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1, name: 'Peržiūros nuoroda nebegalioja' })).toBeVisible();
  await expect(visitor.getByText('Vadovui: parengtas aprašas.')).toBeHidden();
  await visitor.context().close();
});
