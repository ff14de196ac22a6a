import { modeCount } from './mode-order.js';
import type { PlanningProblem } from './problem.js';

/** A chosen option with its chances, as the walk through the take order needs them. */
type Chosen = {
  readonly option: number;
  readonly points: number;
  readonly any: Float32Array;
  /** Chance of a categorical place; null where there is none, `any` itself where all are. */
  readonly full: Float32Array | null;
};

/** How a plan ends. Arrays by scenario have length K; the endings sum to 1. */
export type Outcomes = {
  /** Chance of a place at an option of each of the given classes. */
  readonly byClass: readonly Float64Array[];
  readonly firstYearOnly: Float64Array;
  readonly none: Float64Array;
  /** Chance of an advanced place without a first year: part of `byClass`. */
  readonly noFirstYear: Float64Array;
  /** Per option: mean points that come through it, being the place taken. They sum to `points`. */
  readonly contribution: Float64Array;
  /** Mean points of the outcome. */
  readonly points: number;
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
  const into: Walk = {
    byClass: Array.from({ length: classes }, zeros),
    firstYearOnly: zeros(),
    none: zeros(),
    noFirstYear: zeros(),
    contribution: new Float64Array(options),
    spare: zeros(),
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
  for (const { any } of years) multiplyBy(noYear, any);
  withYear(input, chosen, years, noYear, into);
  withoutYear(input, chosen, noYear, into);
  return { ...into, points: into.contribution.reduce((sum, points) => sum + points, 0) };
}

type Walk = Omit<Outcomes, 'points'> & {
  /** Takes what nobody asks for. */
  readonly spare: Float64Array;
};

function multiplyBy(left: Float64Array, chance: Float32Array): void {
  for (let s = 0; s < left.length; s++) left[s] *= 1 - chance[s];
}

/** Adds the seasons in which a first year is to be had. */
function withYear(
  input: OutcomesInput,
  chosen: readonly Chosen[],
  years: readonly Chosen[],
  noYear: Float64Array,
  into: Walk,
): void {
  const { firstYearPoints } = input;
  const left = noYear.map((none) => 1 - none);
  const order = chosen
    .filter(({ points }) => points >= firstYearPoints)
    .sort((a, b) => b.points - a.points || a.option - b.option);
  for (const { option, points, any } of order) {
    into.contribution[option] += points * take(left, any, into.byClass[input.classOf[option]]);
  }
  into.firstYearOnly.set(left);
  // "a first year, nothing better" shared out: the first track that is to be had is credited
  for (let s = 0; s < left.length; s++) left[s] = noYear[s] < 1 ? left[s] / (1 - noYear[s]) : 0;
  for (const { option, any } of years)
    into.contribution[option] += firstYearPoints * take(left, any, into.spare);
}

/** Adds the seasons without a first year. */
function withoutYear(
  input: OutcomesInput,
  chosen: readonly Chosen[],
  noYear: Float64Array,
  into: Walk,
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
    if (!advanced) into.contribution[option] += worth * take(left, full ?? any, ending);
    else {
      const chance = full === null ? any : besides(any, full);
      into.contribution[option] += worth * takeBare(left, chance, ending, into.noFirstYear);
    }
  }
  into.none.set(left);
}

/** Chance of any place given no categorical one. */
function besides(any: Float32Array, full: Float32Array): Float32Array {
  const rest = new Float32Array(any.length);
  for (let s = 0; s < rest.length; s++) rest[s] = (any[s] - full[s]) / (1 - full[s]);
  return rest;
}

/** Takes places with the given chances out of what is left; returns the mean share taken. */
function take(left: Float64Array, chance: Float32Array, ending: Float64Array): number {
  let sum = 0;
  for (let s = 0; s < left.length; s++) {
    const taken = left[s] * chance[s];
    left[s] -= taken;
    ending[s] += taken;
    sum += taken;
  }
  return sum / left.length;
}

/** Likewise, noting places without a first year. */
function takeBare(
  left: Float64Array,
  chance: Float32Array,
  ending: Float64Array,
  bare: Float64Array,
): number {
  let sum = 0;
  for (let s = 0; s < left.length; s++) {
    const taken = left[s] * chance[s];
    left[s] -= taken;
    ending[s] += taken;
    bare[s] += taken;
    sum += taken;
  }
  return sum / left.length;
}

/** The walk through a planning problem's own rows under a choice of modes, all programs in one class. */
export function outcomesOfProblem(problem: PlanningProblem, mode: Int8Array): Outcomes {
  const rows = (all: readonly (Float32Array | null)[]): (Float32Array | null)[] =>
    Array.from(mode, (m, o) => (m < 0 ? null : all[modeCount * o + m]));
  return outcomesOf({
    ...problem,
    any: rows(problem.chance),
    full: rows(problem.categorical),
    classOf: new Uint8Array(problem.options),
    classes: 1,
  });
}
