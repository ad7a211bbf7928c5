import type { Annex } from '@/api/types';
import type { Translate } from '@/i18n';

/**
 * The heading of the annex, as the Word file has it. Years come from the plan and the year asked for, because the
 * printed annex of 2020 names another period in its heading than the plan has.
 */
export function annexTitle(
  t: Translate,
  { planTitle, periodFrom, periodTo, year }: Pick<Annex, 'planTitle' | 'periodFrom' | 'periodTo' | 'year'>,
): string {
  const period = periodFrom === periodTo ? String(periodFrom) : `${periodFrom}–${periodTo}`;
  const plan = planTitle.trim().replace(/(^|\s)\d{4}(\s?[–-]\s?\d{4})?\s(metų|m\.)/u, `$1${period}\u00a0m.`);
  return t('annex.title', { plan: genitive(plan), planName: planTitle, period, year: String(year) });
}

/** A plan can be called otherwise than "planas"; a name that cannot be declined is quoted instead. */
function genitive(title: string): string {
  for (const [nominative, ending] of endings) {
    if (title.toLowerCase().endsWith(nominative)) return title.slice(0, -nominative.length) + ending;
  }
  return `Plano „${title}“`;
}

const endings = [
  ['planas', 'plano'],
  ['programa', 'programos'],
  ['strategija', 'strategijos'],
] as const;
