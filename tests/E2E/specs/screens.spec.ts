import { resolver, screens, loaded } from '../support/screens.mjs';
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Name, type Page } from '../support/test';

const sizes = { desktop: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } };
const product = { lt: 'Veiksmų planų stebėsena', en: 'Action Plan Monitor' };

// These only read, so they may run beside each other.
test.describe.configure({ mode: 'parallel' });

let address: (path: string) => string;
test.beforeAll(async ({}, { project }) => {
  address = await resolver(project.use.baseURL ?? '');
});

async function readIn(page: Page, language: 'lt' | 'en'): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('apm.language', JSON.stringify(chosen)), language);
}

for (const screen of screens) {
  test(`${screen.name}: accessible and without sideways scrolling, in both languages, wide and narrow`, async ({
    page: visitor,
    signedIn,
  }) => {
    const page = screen.account === null ? visitor : await signedIn(screen.account as Name);
    await page.goto('/pagalba');
    for (const language of ['lt', 'en'] as const) {
      await readIn(page, language);
      await page.setViewportSize(sizes.desktop);
      await page.goto(address(screen.path));
      await loaded(page);
      await screen.open?.(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(new RegExp(` – ${product[language]}$`));
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        const what = `${screen.name}, ${language}, ${size}`;
        await expectNoSidewaysScroll(page, what);
        await expectAccessible(page, what);
      }
    }
  });
}
