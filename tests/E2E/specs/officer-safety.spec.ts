import { answeredRow, openRow } from '../support/reports';
import { onReceipt, rowForm } from '../support/rowForm';
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Page } from '../support/test';

const address = (id: string) => `/mano/2021/${id}`;

async function open(page: Page, id: string) {
  await page.goto(address(id));
  const form = rowForm(page);
  await expect(form.done).toBeVisible();
  return form;
}

test('two windows on one draft: the second save is told about the first and loses nothing', async ({ signedIn, as }) => {
  const row = await openRow(as, 'vrm', '01.01.01', 1);
  const first = await signedIn('vrm');
  const second = await signedIn('vrm');
  const inFirst = await open(first, row.id);
  const inSecond = await open(second, row.id);

  await inFirst.done.getByRole('radio', { name: 'Taip' }).check();
  await inFirst.narrative.fill('Pirmo lango tekstas.');
  await expect(inFirst.saved).toBeVisible();
  await inSecond.done.getByRole('radio', { name: 'Taip' }).check();
  await inSecond.narrative.fill('Antro lango tekstas.');

  const dialog = second.getByRole('dialog', { name: 'Šią eilutę tuo pat metu pakeitė kitas žmogus' });
  await expect(dialog).toContainText('Pirmo lango tekstas.');
  await expect(dialog).toContainText('Antro lango tekstas.');
  await expectAccessible(second, 'conflict dialog');
  await second.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(second, 'conflict dialog on a phone');
  await expectAccessible(second, 'conflict dialog on a phone');
  await dialog.getByRole('button', { name: 'Palikti abu tekstus' }).click();

  await expect(dialog).toBeHidden();
  await expect(inSecond.narrative).toHaveValue('Pirmo lango tekstas.\n\nAntro lango tekstas.');
  await expect
    .poll(async () => (await (await as('vrm')).get(`/obligations/${row.id}`)).report.narrative)
    .toBe('Pirmo lango tekstas.\n\nAntro lango tekstas.');
});

test('while saving fails the text stays in the window, and it is saved when the server is back', async ({ signedIn, as }) => {
  const row = await openRow(as, 'vrm', '01.01.01', 2);
  const page = await signedIn('vrm');
  const form = await open(page, row.id);

  await page.route('**/report', (route) => route.abort('internetdisconnected'));
  await form.done.getByRole('radio', { name: 'Taip' }).check();
  await form.narrative.fill('Rašyta be ryšio.');
  await expect(form.notSaved).toBeVisible();
  await expect(form.narrative).toHaveValue('Rašyta be ryšio.');

  await page.unroute('**/report');
  await expect(form.saved).toBeVisible({ timeout: 30_000 });
  const { report } = await (await as('vrm')).get(`/obligations/${row.id}`);
  expect(report.narrative).toBe('Rašyta be ryšio.');
});

test('what was typed two seconds ago survives the end of the window', async ({ signedIn, as }) => {
  const row = await openRow(as, 'vrm', '01.01.01', 2);
  const page = await signedIn('vrm');
  const form = await open(page, row.id);
  await form.done.getByRole('radio', { name: 'Taip' }).check();
  await form.narrative.fill('Langas tuoj dings.');
  await page.waitForResponse(
    (answer) => answer.url().endsWith('/report') && (answer.request().postData() ?? '').includes('Langas tuoj dings.'),
    { timeout: 2_000 },
  );
  await page.close({ runBeforeUnload: false });

  const { report } = await (await as('vrm')).get(`/obligations/${row.id}`);
  expect(report.narrative).toBe('Langas tuoj dings.');
});

test('a minute without a connection loses nothing and is saved once', async ({ signedIn, as }) => {
  const row = await openRow(as, 'vrm', '01.01.01', 3);
  const page = await signedIn('vrm');
  await page.clock.install();
  const form = await open(page, row.id);
  await form.done.getByRole('radio', { name: 'Taip' }).check();
  await page.clock.runFor(2_000);
  await expect(form.saved).toBeVisible();
  const { version } = await (await as('vrm')).get(`/obligations/${row.id}`);

  await page.context().setOffline(true);
  await expect(page.getByText('Nėra ryšio. Pildyti galite toliau, pateikti – kai ryšys atsiras.')).toBeVisible();
  await form.narrative.fill('Rašyta traukinyje.');
  await page.clock.runFor(60_000);
  await expect(form.notSaved).toBeVisible();
  await expect(form.narrative).toHaveValue('Rašyta traukinyje.');
  await page.context().setOffline(false);
  await page.clock.runFor(2_000);
  await expect(form.saved).toBeVisible();
  await page.clock.runFor(60_000);

  const after = await (await as('vrm')).get(`/obligations/${row.id}`);
  expect(after.report.narrative).toBe('Rašyta traukinyje.');
  expect(after.version, 'saved once').toBe(version + 1);
});

test('without a connection nothing is handed in, and the page says why', async ({ signedIn, as }) => {
  await answeredRow(as, 'vrm', '01.01.04');
  const page = await signedIn('vrm');
  await page.goto('/mano/2021/perziura');
  const submit = page.getByRole('button', { name: 'Pateikti ataskaitą' });
  await expect(submit).toBeEnabled();

  await page.context().setOffline(true);
  await expect(submit).toBeDisabled();
  await expect(submit).toHaveAccessibleDescription(/Nėra ryšio/);
  await page.context().setOffline(false);
  await expect(submit).toBeEnabled();
});

test('a page loaded again shows what was typed, even what the server never got', async ({ signedIn, as }) => {
  const row = await openRow(as, 'vrm', '01.01.01', 3);
  const page = await signedIn('vrm');
  const form = await open(page, row.id);
  await form.done.getByRole('radio', { name: 'Taip' }).check();
  await form.narrative.fill('Pirmas sakinys.');
  await expect(form.saved).toBeVisible();

  await page.route('**/report', (route) => route.abort('internetdisconnected'));
  await form.narrative.fill('Pirmas sakinys. Antras sakinys.');
  await expect(form.notSaved).toBeVisible();
  await page.unroute('**/report');
  await page.reload();

  await expect(form.narrative).toHaveValue('Pirmas sakinys. Antras sakinys.');
  await expect(page.getByRole('main').getByText('Atkurti atsakymai, kurie buvo likę šioje naršyklėje.')).toBeVisible();
  await expect
    .poll(async () => (await (await as('vrm')).get(`/obligations/${row.id}`)).report.narrative)
    .toBe('Pirmas sakinys. Antras sakinys.');
});

test('a submission whose answer was lost is repeated without a second one: the receipt is the same', async ({
  signedIn,
  as,
}) => {
  const row = await answeredRow(as, 'vrm', '01.01.04');
  const page = await signedIn('vrm');
  await page.goto('/mano/2021/perziura');
  const keys: (string | undefined)[] = [];
  const receipts: string[] = [];
  await page.route(`**/obligations/${row.id}/submission`, async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    const answer = await route.fetch();
    receipts.push((await answer.json()).receiptNumber);
    // The server has it; the browser does not hear of it the first time.
    if (receipts.length === 1) await route.abort('connectionreset');
    else await route.fulfill({ response: answer });
  });

  await page.getByRole('checkbox', { name: 'Patvirtinu, kad duomenys teisingi' }).check();
  await page.getByRole('button', { name: /^Pateikti tik užpildytas/ }).click();

  await expect(onReceipt(page)).toBeVisible();
  await expect(page.getByText(receipts[0] ?? 'no receipt', { exact: true })).toBeVisible();
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(keys[0]).toBeTruthy();
  expect(receipts).toEqual([receipts[0], receipts[0]]);
  const { history, receipt } = await (await as('vrm')).get(`/obligations/${row.id}`);
  expect(receipt.number).toBe(receipts[0]);
  const kinds: string[] = history.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind) => kind === 'submitted')).toHaveLength(kinds.filter((kind) => kind === 'returned').length + 1);
});

test('what is missing is said at the top and at the question, and the page title says there is an error', async ({
  signedIn,
  as,
}) => {
  const row = await openRow(as, 'vrm', '01.01.08');
  const page = await signedIn('vrm');
  const form = await open(page, row.id);
  await form.save.click();

  await expect(form.errors).toBeFocused();
  await expect(page).toHaveTitle(/^Klaida: /);
  await form.errors.getByRole('link').first().press('Enter');
  await expect(form.done.getByRole('radio').first()).toBeFocused();
  await expectAccessible(page, 'nothing answered');

  await form.done.getByRole('radio', { name: 'Ne', exact: true }).check();
  await form.save.click();
  await expect(form.errors).toBeFocused();
  await expect(form.reasons).toContainText('Nurodykite priežastį');
  for (const language of ['lt', 'en']) {
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const viewport of [
      { width: 1366, height: 768 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(viewport);
      await expectNoSidewaysScroll(page, `errors of the row form, ${language}, ${viewport.width}`);
      await expectAccessible(page, `errors of the row form, ${language}, ${viewport.width}`);
    }
    await page.getByRole('button', { name: language === 'lt' ? 'English' : 'Lietuviškai' }).click();
  }
});
