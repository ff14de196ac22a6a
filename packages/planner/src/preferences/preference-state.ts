import type { Comparison, Criterion, Interview } from '@matchwright/dossier';
import { defaultCriteria } from './default-criteria.js';
import { fitPreferences, type Preferences } from './fit-preferences.js';
import { preferenceOrder, type PreferenceOrder } from './preference-order.js';

/** What somebody likes, worked out from the records that are kept. */
export type PreferenceState = {
  readonly preferences: Preferences;
  readonly order: PreferenceOrder;
  /** Answers about programs that are still compared. */
  readonly answers: readonly Comparison[];
};

/** Programs with an interview that still counts; each once, in order of first record. */
export function interviewedPrograms(interviews: readonly Interview[]): readonly string[] {
  const kept = interviews.filter(({ status }) => status !== 'declined' && status !== 'cancelled');
  return [...new Set(kept.map(({ program }) => program))];
}

/** The person's criteria: the study's, with the weights changed by the person, and then their own. */
export function criteriaInUse(stored: readonly Criterion[]): readonly Criterion[] {
  const byId = new Map(stored.map((criterion) => [criterion.id, criterion]));
  const shipped = defaultCriteria.map(
    ({ id, name, weight }, order) => byId.get(id) ?? { id, name, weight, order },
  );
  const known = new Set(shipped.map(({ id }) => id));
  const own = stored.filter(({ id }) => !known.has(id)).toSorted((a, b) => a.order - b.order);
  return [...shipped, ...own];
}

/** Fits the preferences from ratings given on the day, weights and answers; answers about other programs are left out. */
export function preferenceState(
  programs: readonly string[],
  interviews: readonly Interview[],
  criteria: readonly Criterion[],
  comparisons: readonly Comparison[],
): PreferenceState {
  const ratingsOf = new Map(interviews.map(({ program, ratings }) => [program, ratings]));
  const items = programs.map((id) => ({ id, ratings: ratingsOf.get(id) ?? {} }));
  const compared = new Set(programs);
  const answers = comparisons.filter(({ a, b }) => compared.has(a) && compared.has(b));
  const preferences = fitPreferences(items, criteria, answers);
  return { preferences, order: preferenceOrder(preferences), answers };
}
