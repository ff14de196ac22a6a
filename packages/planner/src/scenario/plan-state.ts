import { ladderOf, type Ladder, type Rungs } from './ladder.js';
import { modeCount } from './mode-order.js';
import type { PlanningProblem } from './problem.js';

/**
 * A choice of modes with what the expected best place needs per scenario, so that adding, dropping or changing one
 * option is scored exactly in one pass over the scenarios.
 *
 * With independent chances q given the scenario, the best place is worth `Σ step_l · (1 − S_l)` over the rungs of
 * points, where S_l is the product of `1 − q` over all places at least as good as rung l. Changing one option's q to
 * q' multiplies these products from its rung down, so the gain is `(q' − q) / (1 − q)` times a weight that depends
 * on its level alone: the weights are kept here.
 */
export type PlanState = {
  readonly ladder: Ladder;
  /** Per option: chosen mode index or −1. */
  readonly mode: Int8Array;
  /** Rungs × K: chance of nothing at least that good, with a first year and without. */
  readonly withSurvival: Float64Array;
  readonly withoutSurvival: Float64Array;
  /** Per scenario: chance of no first year. */
  readonly noFirstYear: Float64Array;
  /** Levels × K: worth of a place for certain at that level, on top of the plan; advanced and categorical. */
  readonly advancedWeight: Float64Array;
  readonly categoricalWeight: Float64Array;
  /** Per scenario: worth of a first year for certain. */
  readonly firstYearWeight: Float64Array;
  /** Per scenario: expected points. */
  readonly value: Float64Array;
  /** Sum of `value`. */
  sum: number;
  /** Room for `settle`: rungs × K each. */
  readonly withTail: Float64Array;
  readonly withoutTail: Float64Array;
};

/** A state with nothing chosen. */
export function emptyState(problem: PlanningProblem): PlanState {
  const k = problem.scenarios;
  const ladder = ladderOf(problem);
  const state: PlanState = {
    ladder,
    mode: new Int8Array(problem.options).fill(-1),
    withSurvival: new Float64Array(ladder.withYear.points.length * k),
    withoutSurvival: new Float64Array(ladder.withoutYear.points.length * k),
    noFirstYear: new Float64Array(k),
    advancedWeight: new Float64Array(ladder.levels * k),
    categoricalWeight: new Float64Array(ladder.levels * k),
    firstYearWeight: new Float64Array(k),
    value: new Float64Array(k),
    sum: 0,
    withTail: new Float64Array(Math.max(1, ladder.withYear.points.length) * k),
    withoutTail: new Float64Array(Math.max(1, ladder.withoutYear.points.length) * k),
  };
  rebuild(problem, state);
  return state;
}

/** A state with the given modes chosen. */
export function stateOf(problem: PlanningProblem, mode: Int8Array): PlanState {
  const state = emptyState(problem);
  state.mode.set(mode);
  rebuild(problem, state);
  return state;
}

/** Recomputes everything from `state.mode`. */
export function rebuild(problem: PlanningProblem, state: PlanState): void {
  state.withSurvival.fill(1);
  state.withoutSurvival.fill(1);
  state.noFirstYear.fill(1);
  for (let option = 0; option < problem.options; option++) {
    if (state.mode[option] >= 0) multiply(problem, state, option, -1, state.mode[option]);
  }
  settle(problem, state);
}

/** Changes one option's mode and brings the state up to date. */
export function setMode(problem: PlanningProblem, state: PlanState, option: number, to: number): void {
  const from = state.mode[option];
  if (from === to) return;
  state.mode[option] = to;
  multiply(problem, state, option, from, to);
  settle(problem, state);
}

/** Change of the sum over scenarios if one option's mode became `to` (−1 = dropped). Changes nothing. */
export function gainOfChange(problem: PlanningProblem, state: PlanState, option: number, to: number): number {
  const from = state.mode[option];
  if (from === to) return 0;
  const k = problem.scenarios;
  const any = rowOf(problem.chance, option, to);
  const anyBefore = rowOf(problem.chance, option, from);
  if (problem.firstYear[option] === 1) return weigh(state.firstYearWeight, 0, anyBefore, any, k);
  const full = rowOf(problem.categorical, option, to);
  const fullBefore = rowOf(problem.categorical, option, from);
  const offset = state.ladder.level[option] * k;
  if (full === any && fullBefore === anyBefore)
    return weigh(state.categoricalWeight, offset, anyBefore, any, k);
  let gain = weigh(state.advancedWeight, offset, anyBefore, any, k);
  if (full === null && fullBefore === null) return gain;
  gain += weigh(state.categoricalWeight, offset, fullBefore, full, k);
  return gain - weigh(state.advancedWeight, offset, fullBefore, full, k);
}

function rowOf(rows: readonly (Float32Array | null)[], option: number, mode: number): Float32Array | null {
  return mode < 0 ? null : rows[modeCount * option + mode];
}

/** Sum of `weight · (q' − q) / (1 − q)`. */
function weigh(
  weight: Float64Array,
  offset: number,
  before: Float32Array | null,
  after: Float32Array | null,
  k: number,
): number {
  let sum = 0;
  if (before === null) {
    if (after === null) return 0;
    for (let s = 0; s < k; s++) sum += weight[offset + s] * after[s];
  } else if (after === null) {
    for (let s = 0; s < k; s++) sum -= (weight[offset + s] * before[s]) / (1 - before[s]);
  } else {
    for (let s = 0; s < k; s++) sum += (weight[offset + s] * (after[s] - before[s])) / (1 - before[s]);
  }
  return sum;
}

/** Carries one option's change of chance into the products. */
function multiply(
  problem: PlanningProblem,
  state: PlanState,
  option: number,
  from: number,
  to: number,
): void {
  const k = problem.scenarios;
  const any = rowOf(problem.chance, option, to);
  const anyBefore = rowOf(problem.chance, option, from);
  if (problem.firstYear[option] === 1) {
    scale(state.noFirstYear, 0, 1, anyBefore, any, k);
    return;
  }
  const { withAt, fullAt, bareAt, level, withYear, withoutYear } = state.ladder;
  const at = level[option];
  const full = rowOf(problem.categorical, option, to);
  const fullBefore = rowOf(problem.categorical, option, from);
  scale(state.withSurvival, withAt[at], withYear.points.length, anyBefore, any, k);
  scale(state.withoutSurvival, fullAt[at], bareAt[at], fullBefore, full, k);
  scale(state.withoutSurvival, bareAt[at], withoutYear.points.length, anyBefore, any, k);
}

/** Multiplies the rows `first` up to `end` by `(1 − q') / (1 − q)`. */
function scale(
  rows: Float64Array,
  first: number,
  end: number,
  before: Float32Array | null,
  after: Float32Array | null,
  k: number,
): void {
  if (before === after) return;
  for (let l = first; l < end; l++) {
    const base = l * k;
    if (before === null) {
      if (after !== null) for (let s = 0; s < k; s++) rows[base + s] *= 1 - after[s];
    } else if (after === null) for (let s = 0; s < k; s++) rows[base + s] /= 1 - before[s];
    else for (let s = 0; s < k; s++) rows[base + s] *= (1 - after[s]) / (1 - before[s]);
  }
}

/** Weights and values from the products. */
function settle(problem: PlanningProblem, state: PlanState): void {
  const k = problem.scenarios;
  const { ladder, noFirstYear, firstYearWeight, value, withTail, withoutTail } = state;
  const { advancedWeight, categoricalWeight } = state;
  fillTails(ladder.withYear, state.withSurvival, withTail, k);
  fillTails(ladder.withoutYear, state.withoutSurvival, withoutTail, k);
  for (let level = 0; level < ladder.levels; level++) {
    const base = level * k;
    const withBase = ladder.withAt[level] * k;
    const fullBase = ladder.fullAt[level] * k;
    const bareBase = ladder.bareAt[level] * k;
    for (let s = 0; s < k; s++) {
      const none = noFirstYear[s];
      const shared = (1 - none) * withTail[withBase + s];
      advancedWeight[base + s] = shared + none * withoutTail[bareBase + s];
      categoricalWeight[base + s] = shared + none * withoutTail[fullBase + s];
    }
  }
  const withTop = ladder.withYear.points[0] ?? ladder.withYear.floor;
  const withoutTop = ladder.withoutYear.points[0] ?? 0;
  let sum = 0;
  for (let s = 0; s < k; s++) {
    const none = noFirstYear[s];
    const without = withoutTop - withoutTail[s];
    const difference = withTop - withTail[s] - without;
    firstYearWeight[s] = none * difference;
    value[s] = without + (1 - none) * difference;
    sum += value[s];
  }
  state.sum = sum;
}

/** Sums of `step · survival` from each rung down. */
function fillTails({ step }: Rungs, survival: Float64Array, tail: Float64Array, k: number): void {
  const last = step.length - 1;
  for (let l = last; l >= 0; l--) {
    const base = l * k;
    const height = step[l];
    if (l === last) for (let s = 0; s < k; s++) tail[base + s] = height * survival[base + s];
    else {
      for (let s = 0; s < k; s++) tail[base + s] = height * survival[base + s] + tail[base + k + s];
    }
  }
}
