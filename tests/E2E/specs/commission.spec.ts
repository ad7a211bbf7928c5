import { expect, test } from '../support/test';

interface Coverage {
  reported: number;
  expected: number;
}
interface Task {
  no: number;
  spendingCoverage: Coverage;
}

const spent: Record<number, string> = { 1: '10 000', 2: '35 378,40', 3: '281 763,81', 4: '9 980' };

test('the dashboard of 2020 says what was published: rows, tasks and money with its coverage', async ({ signedIn }) => {
  const page = await signedIn('komisija');
  const answer = page.waitForResponse(/\/years\/2020\/dashboard$/);
  await page.goto('/komisija?metai=2020');
  const { tasks } = (await (await answer).json()) as { tasks: Task[] };
  const main = page.getByRole('main');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2020 m. įgyvendintos 32 iš 53 priemonių ir veiksmų');
  const total = page.getByRole('list', { name: 'Iš viso' });
  await expect(total.getByRole('link', { name: 'Iš viso: 32 Įgyvendinta' })).toBeVisible();
  await expect(total.getByRole('link', { name: 'Iš viso: 4 Įgyvendinta iš dalies' })).toBeVisible();
  await expect(total.getByRole('link', { name: 'Iš viso: 17 Neįgyvendinta' })).toBeVisible();
  await expect(main).toContainText('Skaičiuojamos eilutės (53)');
  await expect(main).toContainText('Paskelbta');

  const verdicts = ['Neįgyvendinta', 'Įgyvendinta iš dalies', 'Įgyvendinta iš dalies', 'Įgyvendinta iš dalies'];
  for (const [index, verdict] of verdicts.entries()) {
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: `${index + 1} uždavinys` }) });
    await expect(card).toContainText(verdict);
    await expect(card).toContainText('galutinis įvertinimas');
  }

  const money = page.getByRole('figure').filter({ hasText: 'iš planuotų' });
  for (const { no, spendingCoverage } of tasks) {
    const task = money.getByRole('listitem').filter({ hasText: `${no} uždavinys` });
    await expect(task).toContainText(`${spent[no]} Eur`);
    await expect(task).toContainText(`nurodė ${spendingCoverage.reported} iš ${spendingCoverage.expected}`);
  }
  await expect(money).toContainText('337 122,21 Eur');
});

test('from a number to the sentence an officer wrote in three clicks', async ({ signedIn, as }) => {
  const planId = await (await as('komisija')).planId();
  const { rows } = await (await as('komisija')).get(`/plans/${planId}/years/2020/annex?status=notImplemented`);
  const told = rows.find((row: { executorResults: { text: string | null }[] }) =>
    row.executorResults.some(({ text }) => text && text.length > 60),
  );
  const sentence: string = told.executorResults.find(({ text }: { text: string | null }) => text && text.length > 60).text;
  const page = await signedIn('komisija');
  await page.goto('/komisija?metai=2020');

  await page.getByRole('link', { name: 'Iš viso: 17 Neįgyvendinta' }).click();
  await page.locator(`a[href*="${told.itemId}"]`).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText(told.title.slice(0, 60));
  await expect(page.getByRole('blockquote').first()).toBeVisible();
  const beginning = sentence.split(/[\n.]/)[0]?.trim().slice(0, 50) ?? '';
  await expect(page.getByRole('main')).toContainText(beginning);
});

test('a year that is not published is marked so', async ({ signedIn }) => {
  const page = await signedIn('komisija');
  await page.goto('/komisija?metai=2021');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('2021 m. kol kas');
  await expect(page.getByRole('main').getByText('Nepaskelbta', { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Remiamasi pateiktomis ir priimtomis ataskaitomis');
});
