import { describe, expect, it } from 'vitest';
import type { Curve } from './coverage';
import { curveTable, domainOf, shareAt, stepPath } from './curve';

const curve: Curve = {
  year: 2021,
  dueOn: '2022-02-15',
  obligations: 10,
  points: [
    { on: '2022-02-01', daysToDue: -14, handedIn: 2, total: 2 },
    { on: '2022-02-14', daysToDue: -1, handedIn: 3, total: 5 },
    { on: '2022-02-17', daysToDue: 2, handedIn: 1, total: 6 },
  ],
};

describe('the submission curve', () => {
  it('shows every day on which something came, and today', () => {
    expect(domainOf([curve, null], -20)).toEqual({ from: -21, to: 3 });
    expect(domainOf([curve, null], 9)).toEqual({ from: -15, to: 10 });
  });

  it('counts what had come by the end of a day', () => {
    expect([-15, -14, -2, -1, 30].map((day) => shareAt(curve, day))).toEqual([0, 0.2, 0.2, 0.5, 0.6]);
    expect(shareAt({ ...curve, obligations: 0, points: [] }, 0)).toBe(0);
  });

  it('stays level between submissions', () => {
    expect(stepPath(curve, (day) => day + 20, 100, 5)).toBe('M0 100H6V80H19V50H22V40H25');
  });

  it('tells the totals week by week', () => {
    expect(curveTable(curve, null).map(({ week, now }) => [week, now])).toEqual([
      [-2, 2],
      [-1, 2],
      [0, 5],
      [1, 6],
    ]);
  });
});
