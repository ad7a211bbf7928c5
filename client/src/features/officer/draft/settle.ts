import type { ReportForm } from './reportForm';

export type Choice = 'mine' | 'theirs' | 'both';

/** Two people wrote into one row: what the form holds after the choice. */
export function settle(choice: Choice, mine: ReportForm, theirs: ReportForm): ReportForm {
  if (choice === 'theirs') return theirs;
  const texts = [theirs.narrative, mine.narrative].filter((text) => text.trim() !== '');
  return choice === 'both' && theirs.narrative !== mine.narrative
    ? { ...mine, narrative: texts.join('\n\n') }
    : { ...mine };
}
