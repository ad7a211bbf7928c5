import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { Account } from './server.mjs';

export { expect };
export type { Page };

export type Name = 'koordinatorius' | 'vrm' | 'uzt' | 'gp' | 'kaunas' | 'sirvintos' | 'marijampole' | 'komisija' | 'analitikas' | 'administratorius';
type SignedIn = (name: Name, options?: BrowserContextOptions) => Promise<Page>;
type As = (name: Name) => Promise<Account>;

interface WorkerFixtures {
  /** The API as one of the accounts; each signs in once. */
  as: As;
}

interface TestFixtures {
  /** A new browser window with somebody already signed in. */
  signedIn: SignedIn;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  as: [
    async ({}, use, { project }) => {
      const accounts = new Map<Name, Promise<Account>>();
      const baseURL = project.use.baseURL ?? '';
      await use((name) => {
        const known = accounts.get(name) ?? Account.signIn(baseURL, name);
        accounts.set(name, known);
        return known;
      });
      for (const account of accounts.values()) await (await account).close();
    },
    { scope: 'worker' },
  ],
  signedIn: async ({ browser, as }, use) => {
    const opened: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async (name, options) => {
      const context = await browser.newContext({ storageState: await (await as(name)).storageState(), ...options });
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

/** No finding at all, of the rules of WCAG 2.2 AA or of good practice. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Nothing is gathered about what is right: large tables would take many times longer.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  expect(found, what).toEqual([]);
}

/** The page itself never scrolls sideways; wide tables scroll inside their region. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const width = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: window.innerWidth,
  }));
  expect(width.content, `${what}: width of the content`).toBeLessThanOrEqual(width.window);
}
