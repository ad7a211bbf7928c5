import { expect, it } from 'vitest';
import type { Campaign, PlanSummary } from './types';
import { planYearOf, yearIn } from './years';

const campaign = (year: number, state: Campaign['state']): Campaign => ({
  year,
  state,
  opensOn: `${year}-01-01`,
  dueOn: `${year}-02-01`,
  closesOn: `${year}-03-01`,
  isDemonstration: false,
});
const plan = (id: string, ...campaigns: Campaign[]): PlanSummary => ({
  id,
  title: id,
  periodFrom: 2020,
  periodTo: 2022,
  years: campaigns.map(({ year }) => year),
  campaigns,
});

it('takes the asked year, else the open one, else the latest that has begun', () => {
  const plans = [plan('a', campaign(2020, 'published'), campaign(2021, 'open'), campaign(2022, 'planned'))];
  expect(planYearOf(plans, 2020)?.year).toBe(2020);
  expect(planYearOf(plans)?.year).toBe(2021);
  expect(planYearOf(plans, 1999)?.year).toBe(2021);
  expect(planYearOf(plans)?.years).toEqual([2020, 2021, 2022]);
  expect(planYearOf([plan('b', campaign(2020, 'published'), campaign(2022, 'planned'))])?.year).toBe(2020);
  expect(planYearOf([])).toBeNull();
});

it('keeps to the asked plan, and to the plan that is reported on where none is asked', () => {
  const current = plan('a', campaign(2020, 'published'), campaign(2021, 'open'));
  const plans = [plan('later'), current, plan('earlier', campaign(2019, 'published'))];
  expect(planYearOf(plans)?.plan).toBe(current);
  expect(planYearOf(plans, 2021, 'earlier')?.year).toBe(2019);
  expect(planYearOf(plans, undefined, 'later')).toBeNull();
  expect(planYearOf(plans, 2020, 'gone')?.plan).toBe(current);
});

it('reads years only', () => {
  expect([yearIn('2021'), yearIn(2021), yearIn('x'), yearIn(undefined), yearIn(2021.5)]).toEqual([
    2021,
    2021,
    undefined,
    undefined,
    undefined,
  ]);
});
