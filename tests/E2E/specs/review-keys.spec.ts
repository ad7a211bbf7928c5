import { invitedOfficer } from '../support/invited';
import { handInAll } from '../support/reports';
import { expect, test } from '../support/test';

/** Three or four rows each, and no account in the demonstration. */
const executors = ['vilniaus-miesto', 'ignalinos-rajono', 'lazdiju-rajono', 'PD', 'klaipedos-miesto', 'URM'];

test('twenty rows are reviewed with the keys P, G and K alone', async ({ signedIn, as, baseURL }) => {
  test.setTimeout(240_000);
  const page = await signedIn('koordinatorius');
  const heading = page.getByRole('heading', { level: 1 });
  let reviewed = 0;

  for (const executor of executors) {
    const officer = await invitedOfficer(as, baseURL ?? '', executor);
    const rows = await handInAll(as, officer);
    await page.goto(`/valdymas/perziura?vykdytojas=${executor}`);
    await page.getByRole('main').getByRole('table').getByRole('link').first().click();
    await expect(heading).toBeFocused();

    // K looks at the next one and, past the last, at the first again.
    const first = await heading.innerText();
    for (let turn = 0; turn < rows.length; turn++) {
      const before = await heading.innerText();
      await page.keyboard.press('k');
      await expect(heading).not.toHaveText(before);
      await expect(heading).toBeFocused();
    }
    await expect(heading).toHaveText(first);

    for (let turn = 0; turn < rows.length; turn++) {
      const before = await heading.innerText();
      if (turn === 1) {
        await page.keyboard.press('g');
        await expect(page.getByRole('textbox', { name: 'Komentaras vykdytojui' })).toBeFocused();
        await page.keyboard.press('1');
        await expect(page.getByRole('textbox', { name: 'Komentaras vykdytojui' })).not.toHaveValue('');
        await page.keyboard.press('Control+Enter');
      } else {
        await page.keyboard.press('p');
      }
      await expect(heading).not.toHaveText(before);
      await expect(heading).toBeFocused();
      reviewed++;
    }

    await expect(page).toHaveURL(/\/valdymas\/perziura\?/);
    const states = (await officer.rows(2021)).map(({ state }) => state);
    expect(states.filter((state) => state === 'returned')).toHaveLength(1);
    expect(states.filter((state) => state === 'accepted')).toHaveLength(rows.length - 1);
    await officer.close();
  }

  expect(reviewed).toBeGreaterThanOrEqual(20);
});
