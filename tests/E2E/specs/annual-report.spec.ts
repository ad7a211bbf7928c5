import { readFileSync } from 'node:fs';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

const wide = { viewport: { width: 1366, height: 900 } };

test('a report is started from the data, a figure goes where the caret is and stays what the data say', async ({
  signedIn,
}) => {
  const page = await signedIn('koordinatorius', wide);
  await page.goto('/valdymas/ataskaita/2021');
  const text = page.getByRole('textbox', { name: /^Skyriaus „Rezultatų aptarimas“ tekstas/ });
  const start = page.getByRole('button', { name: 'Pradėti ataskaitą' });
  await expect(text.or(start).first()).toBeVisible();
  if (await start.isVisible()) await start.click();
  await expect(text).toBeVisible();
  const section = page.getByRole('region', { name: 'Rezultatų aptarimas' });

  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Vertinta eilučių: ');
  await page.getByLabel('Ieškoti rodiklio').fill('Priemonės ir veiksmai');
  const insert = page.getByRole('button', { name: 'Įterpti: Priemonės ir veiksmai (Priemonės ir veiksmai)' });
  await insert.click();
  const figure = text.getByRole('img', { name: /^Rodiklis „Priemonės ir veiksmai“/ }).last();
  const said = await figure.textContent();
  expect(said).toMatch(/\d/);

  // Typed over, it stays; the letters come behind it.
  await figure.click();
  await page.keyboard.type('99');
  await expect(figure).toHaveText(said ?? '');
  await expect(text).toContainText(`${said}99`);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' ir viskas');
  await expect(section.getByText('Įrašyta', { exact: true })).toBeVisible();
  await expectAccessible(page, 'the annual report in the writing');

  await page.reload();
  await expect(text.getByRole('img', { name: /^Rodiklis „Priemonės ir veiksmai“/ }).last()).toHaveText(said ?? '');
  await expect(text.locator('strong').last()).toHaveText(' ir viskas');
});

test('a version is kept, what was written after it is shown word by word, and the document goes out', async ({
  signedIn,
}) => {
  const page = await signedIn('koordinatorius', wide);
  await page.goto('/valdymas/ataskaita/2021');
  const text = page.getByRole('textbox', { name: /^Skyriaus „Rezultatų aptarimas“ tekstas/ });
  const section = page.getByRole('region', { name: 'Rezultatų aptarimas' });
  await page.getByLabel('Versijos pastaba (nebūtina)').fill('Prieš pataisą');
  await page.getByRole('button', { name: 'Išsaugoti versiją' }).click();
  const kept = page.getByRole('list', { name: 'Išsaugotos versijos' }).getByRole('listitem').first();
  await expect(kept).toContainText('Prieš pataisą');

  const word = `pataisyta${Date.now()}`;
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${word}`);
  await expect(section.getByText('Įrašyta', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Palyginti tekstus' }).click();
  const changes = page.getByRole('dialog', { name: 'Kas pasikeitė' });
  await expect(changes.locator('ins')).toContainText(word);
  await expectAccessible(page, 'what has changed since a version');
  await changes.getByRole('button', { name: 'Uždaryti' }).click();

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Word – Atsisiųsti ataskaitą/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/2021.*\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('words of the text are commented on, and the remark is settled', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius', wide);
  await page.goto('/valdymas/ataskaita/2021');
  const text = page.getByRole('textbox', { name: /^Skyriaus „Rezultatų aptarimas“ tekstas/ });
  const section = page.getByRole('region', { name: 'Rezultatų aptarimas' });
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await section.getByRole('button', { name: 'Komentuoti' }).click();
  const question = `Ar tikrai ${Date.now()}?`;
  await page.getByLabel('Pastaba dėl pažymėtų žodžių').fill(question);
  await page.getByRole('button', { name: 'Pridėti pastabą' }).click();
  const remark = section.getByRole('listitem').filter({ hasText: question });
  await remark.getByRole('button', { name: 'Išspręsta' }).click();
  await expect(remark).toContainText('išsprendė');
});

test('on a phone the sections and the figures fold away', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius', { viewport: { width: 360, height: 740 } });
  await page.goto('/valdymas/ataskaita/2021');
  await expect(page.getByRole('heading', { name: 'Rodikliai' })).toBeVisible();
  await expect(page.getByLabel('Ieškoti rodiklio')).toBeHidden();
  await page.getByRole('heading', { name: 'Rodikliai' }).click();
  await expect(page.getByLabel('Ieškoti rodiklio')).toBeVisible();
  await expectNoSidewaysScroll(page, 'the annual report');
});
