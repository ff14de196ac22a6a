import type { Interview } from '@matchwright/dossier';
import type { PreferenceOrder } from '@matchwright/planner';
import { gutCriterion } from '../../shared/season/gut.js';

/** Gut feelings by program, 1 to 5. */
export function gutRatings(interviews: readonly Interview[]): ReadonlyMap<string, number> {
  return new Map(
    interviews.flatMap(({ program, ratings }): [string, number][] => {
      const gut = ratings[gutCriterion];
      return typeof gut === 'number' ? [[program, gut]] : [];
    }),
  );
}

/** Programs by gut feeling, best first. Equal feelings stand as in the other order, so that they contradict nothing. */
export function gutOrder(gut: ReadonlyMap<string, number>, order: PreferenceOrder): readonly string[] {
  return order.items
    .map(({ id }) => id)
    .filter((id) => gut.has(id))
    .toSorted((a, b) => (gut.get(b) ?? 0) - (gut.get(a) ?? 0));
}
