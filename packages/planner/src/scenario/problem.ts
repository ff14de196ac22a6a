/**
 * The joint choice of applications, signals and rotations as typed arrays, independent of names and dates.
 *
 * For each option (an IR or DR program, or a PGY-1 track) at most one mode is chosen. In scenario k each chosen
 * option holds a place with a chance of its own, independent of the others given k. The applicant ends with the
 * best of what is to be had: a categorical place, an advanced place (worth less without a first year), a first
 * year alone, nothing. The objective is the mean over scenarios of the expected points of that, minus money at the
 * applicant's own exchange rate.
 */
export type PlanningProblem = PlanTerms & ChanceRows;

/** Chances of every option in every mode that may be chosen. */
export type ChanceRows = {
  /** K: number of scenarios. */
  readonly scenarios: number;
  /**
   * By `6 × option + mode`: chance by scenario of any place (of PGY-1 options: of a first year), at most
   * `surestChance`; null where the mode is not allowed. Never lower in a stronger mode.
   */
  readonly chance: readonly (Float32Array | null)[];
  /** Likewise the chance of a categorical place, at most `chance`; the same array where every track is categorical. */
  readonly categorical: readonly (Float32Array | null)[];
};

/** What choices are worth and cost, and what limits them. */
export type PlanTerms = {
  /** Number of options n. */
  readonly options: number;
  /** Points (0–120) of an advanced or categorical place through each option; 0 for PGY-1 options. */
  readonly points: Float64Array;
  /** Points of a first year alone. */
  readonly firstYearPoints: number;
  /** Per option: 1 for PGY-1 options. */
  readonly firstYear: Uint8Array;
  /** Points lost when an advanced place comes without a first year. */
  readonly noFirstYearPenalty: number;
  /** Per option: bit m set when mode m may be chosen. 0 = the option must stay out. */
  readonly allowed: Uint8Array;
  /** Per option: the weakest mode that must be taken, or −1. */
  readonly required: Int8Array;
  /** Per option: fee group (specialty) whose application steps and cap it counts towards. */
  readonly group: Uint8Array;
  /** Per fee group: dollars of the n-th application, n from 0; constant beyond the end. Never falling. */
  readonly applicationDollars: readonly Float64Array[];
  /** Per fee group: most applications. */
  readonly applicationCap: readonly number[];
  /** Per option: dollars of a rotation there (host fee, service fee, travel, housing). */
  readonly rotationDollars: Float64Array;
  /** Per option: 1 where a rotation there counts as an IR rotation. */
  readonly irRotation: Uint8Array;
  /** Per option: 1 where a rotation there counts towards `minRotations`. */
  readonly wantedRotation: Uint8Array;
  readonly limits: PlanningLimits;
  /** Points per dollar: the exchange rate of the stop rule. */
  readonly pointsPerDollar: number;
};

/** The largest chance that a problem holds: what is left over keeps ratios of survival finite. */
export const surestChance = 1 - 2 ** -20;

/** Limits shared by all options. */
export type PlanningLimits = {
  /** Dollars for applications and rotations together (fixed fees already taken off). */
  readonly dollars: number;
  readonly gold: number;
  readonly silver: number;
  readonly rotations: number;
  readonly irRotations: number;
  /** Wanted rotations that must be in the plan when any is allowed (rule G8). */
  readonly minRotations: number;
};
