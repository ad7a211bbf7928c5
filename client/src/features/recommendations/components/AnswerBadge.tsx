import { useT } from '@/i18n';
import type { RecommendationState } from '../api';
import classes from './recommendations.module.css';

const symbols: Record<RecommendationState, React.ReactNode> = {
  open: (
    <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="3 2" />
  ),
  noData: (
    <path
      d="M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm-4 9.5 8-8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    />
  ),
  preparing: (
    <path
      d="M4 2.5h8M4 13.5h8M5 2.5c0 3 6 3 6 5.5s-6 2.5-6 5.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    />
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
    </>
  ),
  reported: (
    <path
      d="m2.5 8.5 3.5 4 7.5-9"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
};

/** What came of a recommendation: a sign and a word. */
export function AnswerBadge({ state }: { state: RecommendationState }) {
  const t = useT();
  return (
    <span className={classes.badge} data-state={state}>
      <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true" focusable="false">
        {symbols[state]}
      </svg>
      {t(`recommendations.state.${state}`)}
    </span>
  );
}
