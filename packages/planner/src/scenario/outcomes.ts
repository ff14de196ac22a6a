import type { PlanningProblem } from './problem.js';

/** A chosen option with its chances, as the walk through the take order needs them. */
type Chosen = {
  readonly option: number;
  readonly points: number;
  readonly any: Float32Array;
  /** Chance of a categorical place; null where there is none, `any` itself where all are. */
  readonly full: Float32Array | null;
};

/** How a plan ends, by scenario. All arrays have length K; the four endings sum to 1. */
export type Outcomes = {
  /** Expected points. */
  readonly value: Float64Array;
  /** Chance of a place at an option of each of the given classes. */
  readonly byClass: readonly Float64Array[];
  readonly firstYearOnly: Float64Array;
  readonly none: Float64Array;
  /** Chance of an advanced place without a first year: part of `byClass`. */
  readonly noFirstYear: Float64Array;
  /** Per option: mean points that come through it, being the place taken. They sum to the mean of `value`. */
  readonly contribution: Float64Array;
};

/** What a walk needs of a problem: chances may come from anywhere. */
export type OutcomesInput = {
  readonly scenarios: number;
  readonly options: number;
  readonly points: Float64Array;
  readonly firstYear: Uint8Array;
  readonly firstYearPoints: number;
  readonly noFirstYearPenalty: number;
  /** Per option: class of the ending that it leads to, from 0. */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** Per option: chances in the chosen mode, or null where it is not chosen. */
  readonly any: readonly (Float32Array | null)[];
  readonly full: readonly (Float32Array | null)[];
};

/**
 * Walks through the chosen options from the best to the worst: the place taken is the first that is to be had. Ties
 * go to the lower option. An advanced place without a first year stands where its points less the penalty put it.
 */
export function outcomesOf(input: OutcomesInput): Outcomes {
  const { scenarios: k, options, classes } = input;
  const zeros = (): Float64Array => new Float64Array(k);
  const result = {
    value: zeros(),
    byClass: Array.from({ length: classes }, zeros),
    firstYearOnly: zeros(),
    none: zeros(),
    noFirstYear: zeros(),
    contribution: new Float64Array(options),
  };
  const chosen: Chosen[] = [];
  const years: Chosen[] = [];
  for (let option = 0; option < options; option++) {
    const any = input.any[option];
    if (any === null) continue;
    const entry = { option, points: input.points[option], any, full: input.full[option] };
    (input.firstYear[option] === 1 ? years : chosen).push(entry);
  }
  const noYear = zeros().fill(1);
  for (const { any } of years) for (let s = 0; s < k; s++) noYear[s] *= 1 - any[s];
  withYear(input, chosen, years, noYear, result);
  withoutYear(input, chosen, noYear, result);
  return result;
}

/** Adds the seasons in which a first year is to be had. */
function withYear(
  input: OutcomesInput,
  chosen: readonly Chosen[],
  years: readonly Chosen[],
  noYear: Float64Array,
  into: Outcomes,
): void {
  const { firstYearPoints } = input;
  const left = noYear.map((none) => 1 - none);
  const order = chosen
    .filter(({ points }) => points >= firstYearPoints)
    .sort((a, b) => b.points - a.points || a.option - b.option);
  for (const { option, points, any } of order) {
    into.contribution[option] += take(left, any, points, into.byClass[input.classOf[option]], into.value);
  }
  for (let s = 0; s < left.length; s++) {
    into.firstYearOnly[s] += left[s];
    into.value[s] += left[s] * firstYearPoints;
  }
  shareFirstYears(years, firstYearPoints, left, noYear, into);
}

/** A first year alone is credited to the tracks in order: the first that is to be had. */
function shareFirstYears(
  years: readonly Chosen[],
  points: number,
  left: Float64Array,
  noYear: Float64Array,
  into: Outcomes,
): void {
  // `left` holds "a first year, nothing better": without the first-year factor it is "nothing better"
  const open = left.map((share, s) => (noYear[s] < 1 ? share / (1 - noYear[s]) : 0));
  for (const { option, any } of years) into.contribution[option] += take(open, any, points);
}

/** Adds the seasons without a first year. */
function withoutYear(
  input: OutcomesInput,
  chosen: readonly Chosen[],
  noYear: Float64Array,
  into: Outcomes,
): void {
  const left = Float64Array.from(noYear);
  const items = chosen.flatMap((entry) => {
    const bare = { ...entry, worth: Math.max(0, entry.points - input.noFirstYearPenalty), advanced: true };
    const whole = { ...entry, worth: entry.points, advanced: false };
    if (entry.full === null) return [bare];
    return entry.full === entry.any ? [whole] : [whole, bare];
  });
  items.sort((a, b) => b.worth - a.worth || a.option - b.option);
  for (const { option, worth, advanced, any, full } of items) {
    const ending = into.byClass[input.classOf[option]];
    const chance = advanced ? (full === null ? any : besides(any, full)) : (full ?? any);
    const bare = advanced ? into.noFirstYear : undefined;
    into.contribution[option] += take(left, chance, worth, ending, into.value, bare);
  }
  for (let s = 0; s < left.length; s++) into.none[s] += left[s];
}

/** Chance of any place given no categorical one. */
function besides(any: Float32Array, full: Float32Array): Float64Array {
  return Float64Array.from(any, (q, s) => (q - full[s]) / (1 - full[s]));
}

/** Takes places with the given chances out of what is left; returns the mean points that they bring. */
function take(
  left: Float64Array,
  chance: Float32Array | Float64Array,
  points: number,
  ending?: Float64Array,
  value?: Float64Array,
  bare?: Float64Array,
): number {
  let sum = 0;
  for (let s = 0; s < left.length; s++) {
    const taken = left[s] * chance[s];
    left[s] -= taken;
    sum += taken;
    if (ending !== undefined) ending[s] += taken;
    if (value !== undefined) value[s] += taken * points;
    if (bare !== undefined) bare[s] += taken;
  }
  return (sum * points) / left.length;
}

/** The walk through a planning problem's own rows under a choice of modes, all programs in one class. */
export function outcomesOfProblem(problem: PlanningProblem, mode: Int8Array): Outcomes {
  const rows = (all: readonly (Float32Array | null)[]): (Float32Array | null)[] =>
    Array.from(mode, (m, o) => (m < 0 ? null : all[6 * o + m]));
  return outcomesOf({
    ...problem,
    any: rows(problem.chance),
    full: rows(problem.categorical),
    classOf: new Uint8Array(problem.options),
    classes: 1,
  });
}
