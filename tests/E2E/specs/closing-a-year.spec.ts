import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

test('the report of 2020 contradicts itself in known places, each with the way to mend it', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/sutikrinimas/2020');
  const found = page.getByRole('main');
  for (const known of ['54 / 54 / 53', '18 / 20 / 17', 'Utenos miesto savivaldybė', '3 uždavinys tekste']) {
    await expect(found.getByText(known).first(), known).toBeVisible();
  }
  await expect(found.getByText(/696\s700,00.*696\s200,00/).first()).toBeVisible();

  await found.getByRole('link', { name: /^Atverti plano eilutę: 01\.01\.01, 1 veiksmas/ }).click();
  await expect(page).toHaveURL(/\/valdymas\/planas\/.+metai=2020/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('01.01.01');
});

test('a written answer settles a finding until it is taken back', async ({ signedIn }) => {
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/sutikrinimas/2020');
  const about = /: „Utenos miesto savivaldybė“/;
  const takeBack = page.getByRole('button', { name: new RegExp(`^Atšaukti atsakymą${about.source}`) });
  const answer = page.getByRole('button', { name: new RegExp(`^Atsakyti raštu${about.source}`) });
  await expect(page.getByRole('heading', { name: /^Trukdo skelbti/ })).toBeVisible();
  if (await takeBack.isVisible()) await takeBack.click();

  await answer.click();
  const dialog = page.getByRole('dialog', { name: 'Atsakymas į neatitikimą' });
  await expect(dialog.getByRole('textbox', { name: 'Paaiškinimas' })).toBeFocused();
  await expectAccessible(page, 'answering a finding');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'answering a finding, on a phone');
  await dialog.getByRole('textbox', { name: 'Paaiškinimas' }).fill('Turėta omenyje Utenos rajono savivaldybė.');
  await dialog.getByRole('button', { name: 'Įrašyti atsakymą' }).click();

  await expect(page.getByRole('region', { name: /^Atsakyta/ })).toContainText('Turėta omenyje Utenos rajono savivaldybė.');
  await takeBack.click();
  await expect(answer).toBeVisible();
});

test('the words that point at a person are marked, and the public text is written beside them', async ({
  signedIn,
  as,
}) => {
  const row = await (await as('koordinatorius')).annexRow(2020, '01.03.03', 1);
  const part = row.executorResults.find(({ executor }: { executor: string }) => executor === 'klaipedos-rajono');
  const page = await signedIn('koordinatorius');
  await page.goto(`/valdymas/privatumas/2020?tekstas=${part.obligationId}`);
  const field = page.getByRole('textbox', { name: 'Viešas tekstas' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/mažiau kaip 5/);
  await expect(page.locator('mark').filter({ hasText: 'vienam nukentėjusiam asmeniui' }).first()).toContainText(
    '1–4 asmenys',
  );
  await page.getByRole('button', { name: 'Atšaukti' }).click();
  await expect(field).toBeHidden();
});

test('an executor is given more time, sees it, and the common date comes back', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas');
  await page.getByRole('link', { name: 'Terminų pratęsimai ir teikimo pabaiga' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2021 m. teikimo pabaiga' })).toBeVisible();
  const executor = page.locator('[data-executor="VSAT"]');
  const dueDate = async () => (await coordinator.rows(2021, '&executor=VSAT'))[0]?.dueDate ?? '';
  const common = await dueDate();
  const later = new Date(Date.parse(common) + 7 * 86_400_000).toISOString().slice(0, 10);

  await executor.getByRole('button', { name: /^(Pratęsti terminą|Keisti pratęstą terminą)/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Pratęsti terminą/ });
  await dialog.getByLabel('Naujas terminas').fill(later);
  await dialog.getByRole('textbox', { name: 'Kodėl pratęsiama' }).fill('Keičiasi už ataskaitą atsakingas darbuotojas.');
  await dialog.getByRole('button', { name: 'Pratęsti' }).click();
  await expect(executor).toContainText(`Terminas pratęstas iki ${later}`);
  expect(await dueDate()).toBe(later);
  await expect(page.getByText('pratęstas terminas dar nesuėjo')).toBeVisible();

  await executor.getByRole('button', { name: /^Atšaukti pratęsimą/ }).click();
  await expect(executor).not.toContainText('Terminas pratęstas iki');
  expect(await dueDate()).toBe(common);
});

test('the end of reporting shows what is missing and what it would count as, and closes nothing unconfirmed', async ({
  signedIn,
  as,
}) => {
  const coordinator = await as('koordinatorius');
  const page = await signedIn('koordinatorius');
  const answer = page.waitForResponse(/\/years\/2021\/closing$/);
  await page.goto('/valdymas/uzdarymas/2021');
  const { missing, countsClosed } = (await (await answer).json()) as {
    missing: number;
    countsClosed: { notImplemented: number };
  };
  expect(missing).toBeGreaterThan(0);
  const confirm = page.getByRole('checkbox', { name: new RegExp(`Patvirtinu, kad ${missing} eilu`) });
  await expect(confirm).toBeVisible();
  await expect(page.getByRole('row', { name: /^Neįgyvendinta/ }).getByRole('cell').last()).toHaveText(
    String(countsClosed.notImplemented),
  );
  await page.getByRole('button', { name: 'Baigti teikimą' }).click();
  await expect(confirm).toBeFocused();
  await expect(page.getByText('Pirmiausia patvirtinkite skaičių')).toBeVisible();

  const planId = await coordinator.planId();
  expect((await coordinator.get(`/plans/${planId}/years/2021/closing`)).state).toBe('open');
});
