import { expect, it } from 'vitest';
import { pickYear, planYears } from './planYears';
import type { Campaign, PlanSummary } from './types';

const campaign = (year: number, state: Campaign['state']): Campaign => ({
  year,
  state,
  opensOn: `${year + 1}-01-01`,
  dueOn: `${year + 1}-02-15`,
  closesOn: `${year + 1}-03-01`,
  isDemonstration: true,
});
const plan: PlanSummary = {
  id: 'p',
  title: 'Planas',
  periodFrom: 2020,
  periodTo: 2022,
  years: [2020, 2021, 2022],
  campaigns: [campaign(2020, 'published'), campaign(2021, 'open'), campaign(2022, 'planned')],
};
const years = planYears([plan]);

it('offers only years with data, the latest first', () => {
  expect(years.map(({ year }) => year)).toEqual([2021, 2020]);
});

it('starts with the latest year for those who see it, else with the latest published', () => {
  expect(pickYear(years, undefined, true)?.year).toBe(2021);
  expect(pickYear(years, undefined, false)?.year).toBe(2020);
  expect(pickYear(years, 2021, false)?.year).toBe(2021);
  expect(pickYear(years, 2019, true)).toBeNull();
  expect(pickYear([], undefined, true)).toBeNull();
});
