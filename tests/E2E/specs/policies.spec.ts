import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test';

interface Version {
  version: number;
  name: string;
  years: { year: number }[];
}

test('other rules are tried on 2020, and leaving stores nothing', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const planId = await coordinator.planId();
  const before = await coordinator.get(`/plans/${planId}/policies`);
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/vertinimas/2020');
  await page.getByRole('link', { name: 'Kas būtų pagal kitas taisykles?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vertinimo taisyklės' })).toBeVisible();

  await page.getByRole('combobox', { name: 'Institucijų eilutė pasiekė lygiai ribą' }).selectOption('yes');
  await page.getByRole('button', { name: 'Skaičiuoti, kas pasikeistų 2020 m.' }).click();
  await expect(
    page.getByRole('heading', { name: '2020 m. pasikeistų 3 eilučių siūlomi įvertinimai' }),
  ).toBeFocused();
  const changes = page.getByRole('region', { name: 'Pasikeistų šios eilutės' }).getByRole('rowheader');
  await expect(changes).toHaveText([/^01\.01\.01 /, /^01\.01\.01.*3 veiksmas/, /^01\.04\.06 /]);
  await expect(page.getByRole('row', { name: /^Įgyvendinta iš dalies 7 10 \+3$/ })).toBeVisible();
  await expectAccessible(page, 'the result of other rules');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page, 'the result of other rules, on a phone');

  await page.goto('/valdymas');
  expect(await coordinator.get(`/plans/${planId}/policies`)).toEqual(before);
});

test('rules for after the plan are recorded with a reason and change no year', async ({ signedIn, as }) => {
  const coordinator = await as('koordinatorius');
  const planId = await coordinator.planId();
  const before: Version[] = (await coordinator.get(`/plans/${planId}/policies`)).items;
  const version = (before[0]?.version ?? 0) + 1;
  const name = `Kito plano taisyklės (${version})`;
  const page = await signedIn('koordinatorius');
  await page.goto('/valdymas/taisykles?metai=2020');
  await page.getByRole('combobox', { name: 'Pradinės nuostatos' }).selectOption('implementedFromHalf');
  await page.getByRole('button', { name: /^Skaičiuoti, kas pasikeistų/ }).click();
  await page.getByRole('textbox', { name: 'Pavadinimas' }).fill(name);
  await page.getByRole('button', { name: 'Įrašyti naują versiją' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Yra klaidų' })).toContainText('Paaiškinkite priežastį');

  await page.getByRole('textbox', { name: 'Galioja nuo' }).fill('2023-01-01');
  await page.getByRole('textbox', { name: 'Priežastis' }).fill('Taip nutarta rengiant kitą veiksmų planą.');
  await page.getByRole('button', { name: 'Įrašyti naują versiją' }).click();
  await expect(page.getByText(`${version} taisyklių versija įrašyta`).first()).toBeVisible();

  const recorded = page.getByRole('article', { name: `${version} versija. ${name}` });
  await expect(recorded).toContainText('Galioja nuo 2023-01-01');
  await expect(recorded).toContainText('Nė vieni plano metai pagal ją nevertinami.');
  await expect(recorded).toContainText('Taip nutarta rengiant kitą veiksmų planą.');
  const after: Version[] = (await coordinator.get(`/plans/${planId}/policies`)).items;
  const judging = (versions: Version[]) => versions.flatMap((one) => one.years.map(({ year }) => [year, one.version]));
  expect(judging(after)).toEqual(judging(before));
});
