/** A rotation on offer: what it is worth, costs, and where and when it can be done. */
export type RotationOffer = {
  readonly value: number;
  readonly cost: number;
  readonly city: string;
  /** Letters it brings, 0 or more. */
  readonly letter: number;
  /** Blocks it can be done in, zero-based. */
  readonly blocks: readonly number[];
};

/** Which rotations in which blocks, within limits; a missing limit is Infinity. */
export type RotationProblem = {
  readonly nBlocks: number;
  readonly rotations: readonly RotationOffer[];
  readonly maxRotations: number;
  readonly maxPerCity: number;
  readonly budget: number;
  /** Paid when two neighbouring blocks are both used, in different cities. */
  readonly moveCost: number;
  /** Blocks that are not free (core rotations, exams, holidays). */
  readonly blackout: readonly number[];
  /** Last block whose letter comes in time. */
  readonly letterBy: number;
  readonly minLetters: number;
};

/** Per block: the index of the rotation done, or null. */
export type RotationPlan = readonly (number | null)[];
