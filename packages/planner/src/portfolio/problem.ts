/**
 * A portfolio problem: apply to some schools, each in one of its modes, within caps, so that the expected value of the
 * best place offered is largest.
 *
 * Every published special case is an instance: equal costs have one cap counting applications, unequal costs one cap of
 * money, correlated admission several scenarios, and signals or rotations several modes and several caps.
 */
export type PortfolioProblem = {
  /** Value of a place at each school, any unit. */
  readonly t: readonly number[];
  /** Value of having no place. */
  readonly outside: number;
  /** Probability of each scenario; admissions are independent within one. */
  readonly weights: readonly number[];
  /** `modes[j]`: the alternative ways to apply to school j, at most one is taken. */
  readonly modes: readonly (readonly SchoolMode[])[];
  /** What the plan may use of each resource, in the problem's own units. */
  readonly caps: readonly ResourceCap[];
};

/** One way to apply to a school: its chance in each scenario and what it takes of each cap (same order as `caps`). */
export type SchoolMode = { readonly f: readonly number[]; readonly uses: readonly number[] };

/** A limited resource, for example `money` or `signals`. */
export type ResourceCap = { readonly name: string; readonly cap: number };

/** Index of the mode taken at each school, or null for none. */
export type PortfolioChoice = readonly (number | null)[];

/** What a solver hands back: a choice, its value, and a bound no choice can pass. */
export type PortfolioSolution = {
  readonly choice: PortfolioChoice;
  /** Expected value of the best place, in the unit of `t`. */
  readonly value: number;
  /** No feasible choice is worth more; equals `value` when `exact`. */
  readonly bound: number;
  readonly exact: boolean;
  /** How much was searched: table cells, or branch and bound nodes. */
  readonly work: number;
};
