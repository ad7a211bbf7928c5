import { useHasText, useT } from '@/i18n';
import { fold, formatNumber } from '@/lib/format';

/**
 * The unit in the form that goes with the number: `2 renginiai`, `10 renginių`, `0,5 renginio`. A unit that is not in
 * units.json stays as the plan has it.
 */
export function useUnit(): (value: number, unit: string | null | undefined) => string {
  const t = useT();
  const has = useHasText();
  return (value, unit) => {
    if (!unit) return '';
    const id = `units.of.${fold(unit)
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '')}`;
    return has(id) ? t(id, { n: value }) : unit;
  };
}

/** The number with its unit, kept on one line. */
export function useQuantity(): (value: number, unit: string | null | undefined) => string {
  const unitOf = useUnit();
  return (value, unit) => `${formatNumber(value)}\u00a0${unitOf(value, unit)}`.trim();
}
