import { useQueries } from '@tanstack/react-query';
import { assessmentQuery } from '@/api/results';
import { isProblem } from '@/api/problem';
import type { Assessment } from '@/api/types';

export interface StoryYear {
  year: number;
  assessment: Assessment | null;
  /** Why there is none: the row is not in that year's plan, or the year is not published for this reader. */
  missing: 'loading' | 'notInYear' | 'notPublished' | 'failed' | null;
}

/** One item through the years of its plan, the earliest first. */
export function useStory(itemId: string, years: number[]): StoryYear[] {
  const ordered = [...years].sort((a, b) => a - b);
  return useQueries({
    queries: ordered.map((year) => assessmentQuery(itemId, year)),
    combine: (results) =>
      results.map((result, index) => ({
        year: ordered[index] ?? 0,
        assessment: result.data ?? null,
        missing: result.data ? null : result.isPending ? ('loading' as const) : whyMissing(result.error),
      })),
  });
}

function whyMissing(error: Error | null): StoryYear['missing'] {
  if (isProblem(error, 'not_found')) return 'notInYear';
  return isProblem(error, 'not_published') ? 'notPublished' : 'failed';
}
