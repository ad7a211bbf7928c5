export interface ParetoRow {
  code: string;
  count: number;
  /** Share of this and all more frequent reasons, in percent. */
  cumulative: number;
}

/** Reasons from the most frequent, each with the running share of all that were named. */
export function pareto(reasons: { code: string; count: number }[]): ParetoRow[] {
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  let running = 0;
  return [...reasons]
    .sort((a, b) => b.count - a.count)
    .map(({ code, count }) => {
      running += count;
      return { code, count, cumulative: (running / total) * 100 };
    });
}
