import type { Comparison, Criterion, Interview, Rotation } from '@matchwright/dossier';
import { defaultCriteria } from './default-criteria.js';
import { fitPreferences, type Preferences } from './fit-preferences.js';
import { preferenceOrder, type PreferenceOrder } from './preference-order.js';
import { rotationCriterion, seenOnRotations } from './seen-on-rotation.js';

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

/**
 * The person's criteria: the study's, with the weights changed by the person; what was seen on rotations, once one is
 * rated; and then their own.
 */
export function criteriaInUse(
  stored: readonly Criterion[],
  rotations: readonly Rotation[],
): readonly Criterion[] {
  const byId = new Map(stored.map((criterion) => [criterion.id, criterion]));
  const rated = seenOnRotations(rotations).size > 0 ? [rotationCriterion] : [];
  const shipped = [...defaultCriteria, ...rated].map(
    ({ id, name, weight }, order) => byId.get(id) ?? { id, name, weight, order },
  );
  const known = new Set([rotationCriterion.id, ...shipped.map(({ id }) => id)]);
  const own = stored.filter(({ id }) => !known.has(id)).toSorted((a, b) => a.order - b.order);
  return [...shipped, ...own];
}

/**
 * Fits the preferences from ratings given on the day of an interview and after a rotation, weights and answers; answers
 * about other programs are left out.
 */
export function preferenceState(
  programs: readonly string[],
  interviews: readonly Interview[],
  criteria: readonly Criterion[],
  comparisons: readonly Comparison[],
  rotations: readonly Rotation[],
): PreferenceState {
  const ratingsOf = new Map(interviews.map(({ program, ratings }) => [program, ratings]));
  const seen = seenOnRotations(rotations);
  const items = programs.map((id) => ({
    id,
    ratings: { ...ratingsOf.get(id), [rotationCriterion.id]: seen.get(id) ?? null },
  }));
  const compared = new Set(programs);
  const answers = comparisons.filter(({ a, b }) => compared.has(a) && compared.has(b));
  const preferences = fitPreferences(items, criteria, answers);
  return { preferences, order: preferenceOrder(preferences), answers };
}
