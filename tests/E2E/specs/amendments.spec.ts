import { openRow, write } from '../support/reports';
import { expect, expectAccessible, test } from '../support/test';
import { randomUUID } from 'node:crypto';

test('an amended target stands among the amendments and in the life of the row', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const { itemId } = await coordinator.annexRow(2021, '01.02.06');
  const before = (await coordinator.get(`/items/${itemId}?year=2021`)).criterion.target as number | null;
  const target = (before ?? 1) + 1;
  const act = `Vidaus reikalų ministro įsakymas Nr. 1V-${randomUUID().slice(0, 8)}`;
  const page = await signedIn('koordinatorius');
  await page.goto(`/valdymas/planas/${itemId}?metai=2021`);
  await page.getByRole('textbox', { name: 'Siektina reikšmė' }).fill(String(target));
  await page.getByRole('textbox', { name: 'Teisės aktas' }).fill(act);
  await page.getByRole('textbox', { name: 'Teisės akto data' }).fill('2021-03-01');
  await page.getByRole('button', { name: 'Įrašyti pakeitimą' }).click();
  await expect(page.getByText('Pakeitimas įrašytas').first()).toBeVisible();
  await expect(page.getByRole('region', { name: /redakcijos/ })).toContainText(act);

  await page.goto('/valdymas/planas?metai=2021');
  await page.getByRole('link', { name: 'Plano pakeitimai' }).click();
  const listed = page.getByRole('article', { name: new RegExp(act) });
  await expect(listed.getByRole('link', { name: /^01\.02\.06/ })).toBeVisible();
  await expect(listed.getByRole('row', { name: /^Siektina reikšmė/ })).toContainText(String(target));
  await expectAccessible(page, 'amendments');

  const commission = await signedIn('komisija');
  await commission.goto(`/komisija/2021/eilute/${itemId}`);
  const life = commission.getByRole('region', { name: 'Per visus metus', exact: true });
  await expect(life).toContainText(act);
  await expect(life.getByRole('row', { name: /^Siektina reikšmė/ })).toContainText(String(target));
  await expect(life.getByRole('link', { name: '2020' })).toBeVisible();
});

test('an accepted report shows what it answered', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const officer = await as('vrm');
  const row = await openRow(as, 'vrm', '01.01.09');
  const item = await coordinator.get(`/items/${row.itemId}?year=2021`);
  const part = item.executors.find(({ code }: { code: string }) => code === 'VRM');
  await write(officer, row.id, {
    done: 'yes',
    achieved: part.plannedValue,
    narrative: 'Surengti mokymai apie prekybą žmonėmis.',
    spending: [{ source: 'notStated', amountEur: 0 }],
  });
  await officer.post(`/obligations/${row.id}/submission`, undefined, { 'Idempotency-Key': randomUUID() });
  await coordinator.post(`/obligations/${row.id}/acceptance`);

  const act = `Vidaus reikalų ministro įsakymas Nr. ${randomUUID().slice(0, 8)}`;
  const amend = async (plannedValue: number) => {
    const now = await coordinator.get(`/items/${row.itemId}?year=2021`);
    await coordinator.put(
      `/items/${row.itemId}?year=2021`,
      {
        ...now,
        executors: now.executors.map((one: { code: string }) =>
          one.code === 'VRM' ? { ...one, plannedValue } : one,
        ),
        amendment: { legalBasis: act, date: '2021-04-01' },
      },
      { 'If-Match': `"${now.version}"` },
    );
  };
  await amend(part.plannedValue + 1);

  const page = await signedIn('vrm');
  await page.goto(`/mano/2021/${row.id}`);
  const note = page.getByRole('note').filter({ hasText: 'Ataskaita atsako į ankstesnę plano redakciją' });
  await expect(note).toContainText(act);
  await expect(note.getByText('Siekta tada').locator('xpath=following-sibling::dd[1]')).toContainText(
    String(part.plannedValue),
  );
  await expectAccessible(page, 'a report that answers an earlier wording');

  // Asked as before, the report answers what is asked now.
  await amend(part.plannedValue);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(note).toBeHidden();
});
