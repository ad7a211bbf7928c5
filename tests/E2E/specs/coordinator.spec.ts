import { submittedRow } from '../support/reports';
import { onReceipt, rowForm } from '../support/rowForm';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

interface Executor {
  name: string;
  obligations: number;
  submitted: number;
  returned: number;
  awaitingReview: number;
  overdue: number;
}

test('the morning look says in one line who has reported', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  const answer = page.waitForResponse(/\/years\/2021\/dashboard$/);
  await page.goto('/valdymas');
  const { executors } = (await (await answer).json()) as { executors: Executor[] };
  const owing = executors.filter(({ obligations }) => obligations > 0);
  const sum = (pick: (one: Executor) => number) => owing.reduce((total, one) => total + pick(one), 0);

  const main = page.getByRole('main');
  await expect(main).toContainText(
    `Pateikė ${owing.filter((one) => one.submitted >= one.obligations).length} iš ${owing.length}`,
  );
  await expect(main).toContainText(`vėluoja ${owing.filter(({ overdue }) => overdue > 0).length}`);
  await expect(main).toContainText(`grąžinta ${sum(({ returned }) => returned)}`);
  await expect(main).toContainText(`laukia peržiūros ${sum(({ awaitingReview }) => awaitingReview)}`);
  const one = owing[0] as Executor;
  await expect(page.getByRole('row').filter({ hasText: one.name })).toContainText(
    `${one.submitted} iš ${one.obligations}`,
  );
});

test('a report goes back with a comment, comes again and is accepted', async ({ signedIn, as }) => {
  const row = await submittedRow(as, 'uzt', '01.02.03');
  const coordinator = await signedIn('koordinatorius');
  await coordinator.goto(`/valdymas/perziura?vykdytojas=${row.executor}`);
  await coordinator.getByRole('link', { name: /01\.02\.03/ }).click();
  await expect(coordinator.getByRole('heading', { level: 1, name: /01\.02\.03/ })).toBeVisible();
  await coordinator.keyboard.press('g');
  const comment = coordinator.getByRole('textbox', { name: 'Komentaras vykdytojui' });
  await expect(comment).toBeFocused();
  await coordinator.getByRole('button', { name: 'Grąžinti', exact: true }).click();
  await expect(coordinator.getByText('Parašykite, ką reikia patikslinti')).toBeVisible();
  await comment.fill('Nurodykite, kada vyko susitikimas su Kauno savivaldybe.');
  await coordinator.getByRole('button', { name: 'Grąžinti', exact: true }).click();
  await expect(coordinator.getByRole('link', { name: /01\.02\.03/ })).toBeHidden();

  const officer = await signedIn('uzt');
  await officer.goto('/mano');
  await officer.getByRole('listitem').locator(`a[href="/mano/2021/${row.id}"]`).click();
  const form = rowForm(officer);
  await expect(officer.getByRole('main').getByText('Koordinatorius prašo patikslinti')).toBeVisible();
  await expect(
    officer.getByRole('main').getByText('Nurodykite, kada vyko susitikimas su Kauno savivaldybe.').first(),
  ).toBeVisible();
  await form.narrative.fill('Susitikimas su Kauno savivaldybe numatytas, bet perkeltas į kitų metų sausio mėnesį.');
  await expect(form.saved).toBeVisible();
  await officer.goto('/mano/2021/perziura');
  await officer.getByRole('checkbox', { name: 'Patvirtinu, kad duomenys teisingi' }).check();
  await officer.getByRole('button', { name: /^Pateikti/ }).last().click();
  await expect(onReceipt(officer)).toBeVisible();

  await coordinator.goto(`/valdymas/perziura/${row.id}?vykdytojas=${row.executor}`);
  await expect(coordinator.getByText('perkeltas į kitų metų sausio mėnesį')).toBeVisible();
  await coordinator.keyboard.press('p');
  await expect
    .poll(async () => (await (await as('uzt')).get(`/obligations/${row.id}`)).state)
    .toBe('accepted');
});

test('the letter K goes to the next row of the queue, and letters typed into a field are only letters', async ({
  signedIn,
  as,
}) => {
  const rows = [await submittedRow(as, 'uzt', '01.02.02', 2), await submittedRow(as, 'uzt', '01.02.04', 1)];
  const page = await signedIn('koordinatorius');
  await page.goto(`/valdymas/perziura/${rows[0]?.id}?vykdytojas=${rows[0]?.executor}`);
  await expect(page.getByRole('heading', { level: 1, name: /01\.02\.02/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kita eilutė' })).toBeVisible();

  await page.keyboard.press('g');
  await expect(page.getByRole('textbox', { name: 'Komentaras vykdytojui' })).toBeFocused();
  await page.keyboard.type('pkg');
  await expect(page.getByRole('textbox', { name: 'Komentaras vykdytojui' })).toHaveValue('pkg');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('k');

  await expect(page.getByRole('heading', { level: 1, name: /01\.02\.04/ })).toBeVisible();
  for (const row of rows) {
    expect((await (await as('uzt')).get(`/obligations/${row.id}`)).state).toBe('submitted');
  }
});

test('a verdict other than the suggested one stands only with a justification', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const { itemId, suggestedStatus } = await coordinator.annexRow(2021, '01.03.05');
  expect(suggestedStatus).not.toBe('notImplemented');
  const page = await signedIn('koordinatorius');
  await page.goto(`/valdymas/vertinimas/2021?eilute=${itemId}`);
  const decision = page.getByRole('radiogroup', { name: /Galutinis įvertinimas: 01\.03\.05/ });
  await decision.getByRole('radio', { name: 'Neįgyvendinta' }).check();
  const why = page.getByRole('textbox', { name: /^Pagrindimas/ });
  await why.fill('');
  await page.getByRole('button', { name: 'Įrašyti sprendimą' }).click();

  await expect(why).toBeFocused();
  await expect(why).toHaveAccessibleDescription(/Pagrįskite sprendimą bent 20 ženklų sakiniu/);
  expect((await coordinator.annexRow(2021, '01.03.05')).justification ?? '').not.toContain('Komisijos protokolas');

  await why.fill('Komisijos protokolas: priemonės rengėjai nesutarė dėl formos.');
  await page.getByRole('button', { name: 'Įrašyti sprendimą' }).click();
  await expect(decision).toBeHidden();
  const decided = await coordinator.annexRow(2021, '01.03.05');
  expect(decided).toMatchObject({ officialStatus: 'notImplemented', statusOrigin: 'official' });
  expect(decided.justification).toContain('Komisijos protokolas');
  await coordinator.send('PUT', `/items/${itemId}/determination?year=2021`, {
    status: 'notImplemented',
    justification: 'Vertinama iš naujo: sprendimas paliktas tik patikrai.',
  });
});

test('a target changes only by a legal act, and the audit log says who changed what', async ({ signedIn, as }) => {
  const { itemId } = await (await as('koordinatorius')).annexRow(2021, '01.04.05');
  const before = await (await as('koordinatorius')).get(`/items/${itemId}?year=2021`);
  const target = (before.criterion.target ?? 1) + 1;
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/planas?metai=2021');
  await page.getByRole('searchbox', { name: 'Ieškoti plane' }).fill('01.04.05');
  await page.locator(`a[href*="${itemId}"]`).click();
  await page.getByRole('textbox', { name: 'Siektina reikšmė' }).fill(String(target));
  await page.getByRole('button', { name: 'Įrašyti pakeitimą' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Yra klaidų' })).toContainText('Nurodykite teisės aktą');

  const act = `Vidaus reikalų ministro įsakymas Nr. 1V-${target}`;
  await page.getByRole('textbox', { name: 'Teisės aktas' }).fill(act);
  await page.getByRole('textbox', { name: 'Teisės akto data' }).fill('2021-03-01');
  await page.getByRole('button', { name: 'Įrašyti pakeitimą' }).click();
  await expect(page.getByText('Pakeitimas įrašytas').first()).toBeVisible();
  expect((await (await as('koordinatorius')).get(`/items/${itemId}?year=2021`)).criterion.target).toBe(target);

  await page.goto(`/valdymas/zurnalas?istekliai=item/${itemId}`);
  const entry = page.getByRole('article').filter({ hasText: act });
  await expect(entry).toContainText('Pakeista plano eilutė');
  await expect(entry).toContainText('koordinatorius');
  await entry.getByText(/Pasikeitė \d+ lauk/).click();
  await expect(entry.getByRole('row').filter({ hasText: 'Siektina reikšmė' })).toContainText(String(target));
});

test('who leaves a changed plan row is asked first', async ({ signedIn, as }) => {
  const { itemId } = await (await as('koordinatorius')).annexRow(2021, '01.04.05');
  const page = await signedIn('koordinatorius');
  await page.goto(`/valdymas/planas/${itemId}?metai=2021`);
  const basis = page.getByRole('textbox', { name: 'Teisės aktas' });
  await basis.fill('Dar nepasirašytas įsakymas');
  await page.getByRole('link', { name: 'Teikimas' }).click();

  const dialog = page.getByRole('dialog', { name: 'Pakeitimai neįrašyti' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'leaving a changed row');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'leaving a changed row, on a phone');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(basis).toHaveValue('Dar nepasirašytas įsakymas');
});
