import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { invitedOfficer } from '../support/invited';
import { Keyboard } from '../support/keyboard';
import { rowForm } from '../support/rowForm';
import { expect, expectAccessible, test } from '../support/test';

/** A signed container: what stands behind the signature may not change by a byte. */
const signed = Buffer.from(
  'UEsDBBQAAAAAAAAAIVCKIflFHwAAAB8AAAAIAAAAbWltZXR5cGVhcHBsaWNhdGlvbi92bmQuZXRzaS5hc2ljLWUremlwUEsDBBQA' +
    'AAAAAAAAIVArhCYSBAAAAAQAAAAYAAAATUVUQS1JTkYvc2lnbmF0dXJlczAueG1sPHgvPlBLAwQUAAAAAAAAACFQCkyEqQUAAAAF' +
    'AAAADgAAAGRva3VtZW50YXMudHh0QWt0YXNQSwECFAMUAAAAAAAAACFQiiH5RR8AAAAfAAAACAAAAAAAAAAAAAAAgAEAAAAAbWlt' +
    'ZXR5cGVQSwECFAMUAAAAAAAAACFQK4QmEgQAAAAEAAAAGAAAAAAAAAAAAAAAgAFFAAAATUVUQS1JTkYvc2lnbmF0dXJlczAueG1s' +
    'UEsBAhQDFAAAAAAAAAAhUApMhKkFAAAABQAAAA4AAAAAAAAAAAAAAIABfwAAAGRva3VtZW50YXMudHh0UEsFBgAAAAADAAMAuAAA' +
    'ALAAAAAAAA==',
  'base64',
);

test('a file is attached with the keyboard, used again in another row, and comes back as it was', async ({
  browser,
  as,
  baseURL,
}) => {
  const officer = await invitedOfficer(as, baseURL ?? '', 'NTA');
  const [first, second] = (await officer.rows(2021)).filter(({ state }) => state === 'notStarted' || state === 'draft');
  if (!first || !second) throw new Error('NTA has no two open rows.');
  const context = await browser.newContext({ storageState: await officer.storageState() });
  const page = await context.newPage();
  const keyboard = new Keyboard(page);
  const form = rowForm(page);
  const name = `Ąžuolo aktas ${Date.now()}.asice`;

  await page.goto(`/mano/2021/${first.id}`);
  await expect(form.heading).toBeVisible();
  await keyboard.choose(form.done, 'Taip');
  const extra = page.getByRole('button', { name: 'Papildoma informacija (neprivaloma)' });
  const more = page.getByRole('group', { name: 'Įrodymai' }).getByRole('button', { name: 'Pasirinkti failą' });
  await keyboard.press(extra);
  const chooser = page.waitForEvent('filechooser');
  await keyboard.press(more);
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: signed });
  const attached = page.getByRole('button', { name, exact: true });
  await expect(attached).toBeVisible();
  await expect(page.getByText('pasirašytas dokumentas (parašai netikrinti)')).toBeVisible();
  await expect(form.saved).toBeVisible();
  await expectAccessible(page, 'file in a row');

  const download = page.waitForEvent('download');
  await attached.click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(name);
  expect(await hash(await readFile(await saved.path()))).toBe(await hash(signed));

  await page.goto(`/mano/2021/${second.id}`);
  await keyboard.choose(form.done, 'Taip');
  await extra.click();
  await page.getByRole('button', { name: 'Naudoti jau įkeltą' }).click();
  await page.getByRole('button', { name: `Pridėti ${name}` }).click();
  await expect(form.saved).toBeVisible();
  await page.goto('/mano/irodymai');
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText(second.measureCode);

  await page.goto(`/mano/2021/${first.id}`);
  const wrong = page.waitForEvent('filechooser');
  await more.click();
  await (await wrong).setFiles({ name: 'ataskaita.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\x00') });
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'ataskaita.pdf' })).toBeHidden();
  await context.close();
  await officer.close();
});

const hash = async (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
