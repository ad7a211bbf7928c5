import { resolver, screens } from '../support/screens.mjs';
import { expect, test, type Name, type Page } from '../support/test';

test('every screen has a title of its own that ends with the name of the product', async ({
  page: visitor,
  signedIn,
}, { project }) => {
  const address = await resolver(project.use.baseURL ?? '');
  const pages = new Map<string, Page>();
  const titles: string[] = [];
  const seen = new Set<string>();
  for (const { account, path } of screens) {
    // Views of one page in one year are one page.
    const { pathname, searchParams } = new URL(path, 'http://page');
    const sameAs = `${pathname} ${searchParams.get('metai')}`;
    if (seen.has(sameAs)) continue;
    seen.add(sameAs);
    const known = account === null ? visitor : pages.get(account);
    const page = known ?? (await signedIn(account as Name));
    if (account !== null) pages.set(account, page);
    await page.goto(address(path));
    await expect(page).toHaveTitle(/. – Veiksmų planų stebėsena$/);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    titles.push(await page.title());
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
