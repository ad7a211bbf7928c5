import type { Recommendation, RecommendationBody, RecommendationState, Result, Strength } from './api';

/** As it is typed: names in one line, results as they come. */
export interface RecommendationForm {
  text: string;
  addressees: string;
  strength: Strength;
  state: RecommendationState;
  results: { from: string; text: string }[];
  relatedItems: string;
  note: string;
}

export const emptyForm: RecommendationForm = {
  text: '',
  addressees: '',
  strength: 'recommended',
  state: 'open',
  results: [],
  relatedItems: '',
  note: '',
};

export const isAnswered = (state: RecommendationState) => state !== 'open' && state !== 'noData';

export const formOf = (one: RecommendationBody): RecommendationForm => ({
  text: one.text,
  addressees: one.addressees.join('; '),
  strength: one.strength,
  state: one.state,
  results: one.results.map(({ from, text }) => ({ from: from ?? '', text })),
  relatedItems: one.relatedItems.join('; '),
  note: one.note ?? '',
});

const names = (typed: string): string[] =>
  typed
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/** Results are sent only with an answer; lines left empty are no results. */
export const bodyOf = (form: RecommendationForm): RecommendationBody => ({
  text: form.text.trim(),
  addressees: names(form.addressees),
  strength: form.strength,
  state: form.state,
  results: isAnswered(form.state) ? form.results.filter(({ text }) => text.trim()).map(resultOf) : [],
  relatedItems: names(form.relatedItems),
  note: form.note.trim() || null,
});

const resultOf = ({ from, text }: { from: string; text: string }): Result => ({
  from: from.trim() || null,
  text: text.trim(),
});

/** What keeps it from being saved, by field. */
export function problemsOf(form: RecommendationForm): { text?: true; results?: true } {
  return {
    ...(form.text.trim() ? {} : { text: true as const }),
    ...(isAnswered(form.state) && !form.results.some(({ text }) => text.trim())
      ? { results: true as const }
      : {}),
  };
}

/** The ids in the order in which one of them has moved by a place. */
export function moved(items: Recommendation[], id: string, by: -1 | 1): string[] {
  const ids = items.map((one) => one.id).filter((other) => other !== id);
  const place = items.findIndex((one) => one.id === id) + by;
  ids.splice(Math.min(Math.max(place, 0), ids.length), 0, id);
  return ids;
}
