/** A criterion and how much it weighs, 0 (ignored) to 5 (decisive). */
export type WeightedCriterion = { readonly id: string; readonly weight: number };

/** Something to choose between, with its ratings (1–5) by criterion; a rating left out or null is missing. */
export type ChoiceItem = {
  readonly id: string;
  readonly ratings: Readonly<Record<string, number | null | undefined>>;
};

/** One answer to "which of these two would you rather train at?". */
export type Choice = {
  readonly a: string;
  readonly b: string;
  readonly outcome: 'a' | 'b' | 'tie';
  /** How sure the answer was, where it was asked. */
  readonly strength?: 'slightly' | 'clearly' | undefined;
};
