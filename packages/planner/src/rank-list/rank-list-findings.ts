/** Kinds of findings about a rank list. */
export const findingKinds = [
  'advanced-without-supplemental',
  'supplemental-missing',
  'supplemental-empty',
  'supplemental-unused',
  'supplemental-not-needed',
  'not-a-first-year',
  'never-interviewed',
  'declined',
  'not-ranked',
  'red-flag-high',
  'rotation-red-flags',
  'duplicate-track',
  'unknown-track',
  'physician-track',
  'longer-than-included',
  'too-long',
  'not-certified',
  'deadline-passed',
  'empty',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing to look at before the list is certified: data for a sentence, and a plain one. */
export type Finding = {
  readonly kind: FindingKind;
  /** `wrong`: the list would not do what it says; `look`: worth a second thought; `note`: good to know. */
  readonly weight: 'wrong' | 'look' | 'note';
  /** Position on the primary list, from 1, where the finding is about one. */
  readonly position?: number | undefined;
  readonly track?: string | undefined;
  readonly program?: string | undefined;
  /** Id of the supplemental list it is about. */
  readonly supplemental?: string | undefined;
  /** A count, days or dollars that the sentence needs. */
  readonly amount?: number | undefined;
  readonly text: string;
  /** Rules cited, by id. */
  readonly rules: readonly string[];
};
