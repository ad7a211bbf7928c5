import type { Obligation, ReportBody } from '@/api/obligations';
import { echoNumber } from '@/lib/echo';
import { readNumber, readShare, type Reading, type TypedNumber } from '@/lib/parse';

export const isShareAsked = ({ criterion }: Pick<Obligation, 'criterion'>) => criterion.kind === 'percent';

export function readAchieved(obligation: Pick<Obligation, 'criterion'>, text: string): Reading<TypedNumber> {
  return isShareAsked(obligation) ? readShare(text) : readNumber(text);
}

type AchievedAnswer = Pick<ReportBody, 'achieved' | 'achievedApproximate' | 'achievedTyped'>;

/** What is sent of a typed value: nothing until it is certain. */
export function achievedOf(read: Reading<TypedNumber>): AchievedAnswer {
  if (read.kind !== 'value') return { achieved: null };
  return {
    achieved: read.value,
    ...(read.about ? { achievedApproximate: true } : {}),
    ...(read.note ? { achievedTyped: read.note } : {}),
  };
}

/** The value as a person would type it again. */
export function achievedText({ achieved, achievedApproximate, achievedTyped }: AchievedAnswer): string {
  if (achieved === null) return '';
  if (achievedTyped) return achievedTyped;
  return `${achievedApproximate ? '~ ' : ''}${echoNumber(achieved)}`;
}
