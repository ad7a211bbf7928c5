import { useQueries, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { Obligation, ObligationSummary, Suggestion } from '@/api/obligations';
import { plansQuery } from '@/api/plans';
import { obligationQuery, obligationsQuery, suggestionQuery } from './api';
import { bodyOf } from './draft/draftSaver';
import { byPlan } from './rows';

/** Own rows of one year, in all plans that report in it. */
export function useYearRows(year: number): ObligationSummary[] {
  const { data: plans } = useSuspenseQuery(plansQuery);
  const lists = useSuspenseQueries({
    queries: plans
      .filter((plan) => plan.campaigns.some((campaign) => campaign.year === year))
      .map((plan) => obligationsQuery(plan.id, year)),
  });
  return lists.flatMap(({ data }) => byPlan(data));
}

/** The same rows with everything that was answered. */
export function useObligations(rows: ObligationSummary[]): Obligation[] {
  return useSuspenseQueries({ queries: rows.map(({ id }) => obligationQuery(id)) }).map(({ data }) => data);
}

/** What the rule says about each of them, with the question whether a reason is needed. */
export function useSuggestions(obligations: Obligation[]): (Suggestion | null)[] {
  const answers = useQueries({
    queries: obligations.map((obligation) => ({
      ...suggestionQuery(obligation.id, obligation.report ? bodyOf(obligation.report) : nothing),
      enabled: obligation.editable && obligation.report?.done != null,
    })),
  });
  return obligations.map((obligation, index) => answers[index]?.data ?? obligation.suggestion);
}

const nothing = bodyOf({
  done: null,
  achieved: null,
  achievedDate: null,
  narrative: null,
  reasons: [],
  reasonText: null,
  spending: [],
  spendingUnknown: false,
  participants: null,
  evidence: [],
  claimedStatus: null,
  disagreement: null,
});
