import type { Criterion } from '@matchwright/dossier';
import { m } from '../../shared/messages/index.js';
import { gutCriterion } from '../../shared/season/gut.js';

const shipped = new Map<string, string>(Object.entries(m.preferences.weights.names));

/** What a criterion is called: by the shipped words, else by the person's own. */
export function criterionName(id: string, criteria: readonly Criterion[]): string {
  if (id === gutCriterion) return m.interviews.ratings.gut;
  return shipped.get(id) ?? criteria.find((criterion) => criterion.id === id)?.name ?? id;
}
