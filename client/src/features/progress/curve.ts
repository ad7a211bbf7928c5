import type { Curve } from './coverage';

export interface Domain {
  from: number;
  to: number;
}

const fewest = 14;

/** Days from the due date that the drawing shows: whatever came, and today. */
export function domainOf(curves: (Curve | null)[], today: number): Domain {
  const days = curves.flatMap((curve) => curve?.points.map(({ daysToDue }) => daysToDue) ?? []);
  return { from: Math.min(-fewest, today, ...days) - 1, to: Math.max(2, today, ...days) + 1 };
}

/** How much of what was owed had come by the end of a day. */
export function shareAt(curve: Curve, day: number): number {
  return curve.obligations === 0 ? 0 : totalAt(curve, day) / curve.obligations;
}

const totalAt = (curve: Curve, day: number): number =>
  curve.points.filter(({ daysToDue }) => daysToDue <= day).at(-1)?.total ?? 0;

/** A line that stays level until something comes. */
export function stepPath(curve: Curve, x: (day: number) => number, height: number, until: number): string {
  const y = (total: number) => height * (1 - (curve.obligations === 0 ? 0 : total / curve.obligations));
  const steps = curve.points.map(({ daysToDue, total }) => `H${round(x(daysToDue))}V${round(y(total))}`);
  return `M0 ${round(y(0))}${steps.join('')}H${round(x(Math.max(until, curve.points.at(-1)?.daysToDue ?? until)))}`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Totals at the end of each week before and after the due date, for readers of numbers. */
export function curveTable(
  curve: Curve,
  previous: Curve | null,
): { week: number; now: number; then: number }[] {
  const days = [curve, previous].flatMap((one) => one?.points.map(({ daysToDue }) => daysToDue) ?? []);
  if (days.length === 0) return [];
  const first = Math.floor(Math.min(...days, 0) / 7);
  const last = Math.ceil(Math.max(...days, 0) / 7);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((week) => ({
    week,
    now: totalAt(curve, week * 7),
    then: previous ? totalAt(previous, week * 7) : 0,
  }));
}
