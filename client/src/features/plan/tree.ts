import type { PlanMeasure, PlanTask } from '@/api/types';
import { fold } from '@/lib/format';

/** What is left of the plan when only rows with these words are wanted; a found parent keeps its children. */
export function filterTree(tasks: PlanTask[], words: string): PlanTask[] {
  const wanted = fold(words.trim());
  if (!wanted) return tasks;
  const has = (text: string) => fold(text).includes(wanted);
  // 01.02 is the beginning of a code: it does not mean 01.01.02.
  const coded = (code: string) => code.startsWith(wanted);
  return tasks.flatMap((task) => {
    if (has(task.title) || coded(task.code)) return [task];
    const measures = task.measures.flatMap((measure): PlanMeasure[] => {
      if (has(measure.title) || coded(measure.code)) return [measure];
      const actions = measure.actions.filter((action) => has(action.title));
      return actions.length > 0 ? [{ ...measure, actions }] : [];
    });
    return measures.length > 0 ? [{ ...task, measures }] : [];
  });
}

/** Everything that can be opened. */
export const branchIds = (tasks: PlanTask[]): string[] =>
  tasks.flatMap((task) => [
    task.id,
    ...task.measures.filter((measure) => measure.actions.length > 0).map((measure) => measure.id),
  ]);

/** Rows with a criterion of their own: what is reported and counted. */
export const itemCount = (tasks: PlanTask[]): number =>
  tasks
    .flatMap((task) => task.measures)
    .reduce(
      (sum, measure) =>
        sum + Number(Boolean(measure.itemId)) + measure.actions.filter((action) => action.itemId).length,
      0,
    );
