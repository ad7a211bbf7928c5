import type { AssessmentFacts } from '@/api/types';
import type { Translate } from '@/i18n';
import { formatNumber, formatPercent } from '@/lib/format';
import { isShare } from '@/lib/units';

/** Achieved against target in one sentence, or null where there are no numbers to compare. */
export function factsSentence(t: Translate, facts: AssessmentFacts): string | null {
  const { target, achieved, unit, ratio, numerator, denominator } = facts;
  if (target !== null && achieved !== null) {
    if (isShare(unit)) {
      return t('dashboard.facts.share', { achieved: formatPercent(achieved), target: formatPercent(target) });
    }
    return ratio === null
      ? t('dashboard.facts.plain', { achieved: formatNumber(achieved), target: formatNumber(target) })
      : t('dashboard.facts.ratio', {
          achieved: formatNumber(achieved),
          target: formatNumber(target),
          ratio: formatPercent(ratio * 100),
        });
  }
  if (target === null && numerator !== null && denominator !== null && denominator > 0) {
    return t('dashboard.facts.parts', {
      done: formatNumber(numerator),
      all: formatNumber(denominator),
      ratio: formatPercent((numerator / denominator) * 100),
    });
  }
  return null;
}

/** What the bar is drawn from; null where there is nothing to draw. The scale ends at the largest of all values. */
export interface Bullet {
  achieved: number;
  target: number;
  lastYear: number | null;
  scale: number;
}

export function bulletOf(
  facts: AssessmentFacts,
  lastYear: Pick<AssessmentFacts, 'unit' | 'achieved'> | null,
): Bullet | null {
  const [achieved, target] =
    facts.target !== null ? [facts.achieved, facts.target] : [facts.numerator, facts.denominator];
  if (achieved === null || target === null || target <= 0) return null;
  // Last year's value is comparable only when both years were measured in the same way.
  const before = facts.target !== null && lastYear?.unit === facts.unit ? (lastYear.achieved ?? null) : null;
  return { achieved, target, lastYear: before, scale: Math.max(target, achieved, before ?? 0) * 1.05 };
}
