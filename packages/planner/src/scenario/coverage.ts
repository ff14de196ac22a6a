import { isUpgrade } from './mode-order.js';
import type { PlanningProblem } from './problem.js';

/**
 * A choice of modes with, per scenario, the best and second-best place it gives, so that adding, dropping or
 * changing one option is scored exactly in one pass over the scenarios.
 */
export type Coverage = {
  /** Per option: chosen mode index or −1. */
  readonly mode: Int8Array;
  /** Per scenario: best and second-best advanced points (0 = none) and the option that gives the best. */
  readonly advancedBest: Float64Array;
  readonly advancedBy: Int32Array;
  readonly advancedNext: Float64Array;
  readonly categoricalBest: Float64Array;
  readonly categoricalBy: Int32Array;
  readonly categoricalNext: Float64Array;
  /** Per scenario: number of first-year places to be had. */
  readonly firstYears: Uint16Array;
  /** Per scenario: points of the outcome. */
  readonly value: Float64Array;
  /** Sum of `value`. */
  sum: number;
};

/** A coverage with nothing chosen. */
export function emptyCoverage(problem: PlanningProblem): Coverage {
  const k = problem.scenarios;
  return {
    mode: new Int8Array(problem.options).fill(-1),
    advancedBest: new Float64Array(k),
    advancedBy: new Int32Array(k).fill(-1),
    advancedNext: new Float64Array(k),
    categoricalBest: new Float64Array(k),
    categoricalBy: new Int32Array(k).fill(-1),
    categoricalNext: new Float64Array(k),
    firstYears: new Uint16Array(k),
    value: new Float64Array(k),
    sum: 0,
  };
}

/** Points of one scenario's outcome. */
function outcome(
  problem: PlanningProblem,
  advanced: number,
  categorical: number,
  firstYears: number,
): number {
  if (firstYears > 0) return Math.max(advanced, categorical, problem.firstYearPoints);
  return Math.max(advanced - problem.noFirstYearPenalty, categorical, 0);
}

/** Recomputes everything from `coverage.mode`. */
export function rebuild(problem: PlanningProblem, coverage: Coverage): void {
  coverage.advancedBest.fill(0);
  coverage.advancedNext.fill(0);
  coverage.advancedBy.fill(-1);
  coverage.categoricalBest.fill(0);
  coverage.categoricalNext.fill(0);
  coverage.categoricalBy.fill(-1);
  coverage.firstYears.fill(0);
  for (let option = 0; option < problem.options; option++) {
    if (coverage.mode[option] >= 0) layIn(problem, coverage, option, -1, coverage.mode[option]);
  }
  settle(problem, coverage);
}

function settle(problem: PlanningProblem, coverage: Coverage): void {
  let sum = 0;
  for (let k = 0; k < problem.scenarios; k++) {
    const value = outcome(
      problem,
      coverage.advancedBest[k],
      coverage.categoricalBest[k],
      coverage.firstYears[k],
    );
    coverage.value[k] = value;
    sum += value;
  }
  coverage.sum = sum;
}

function layIn(problem: PlanningProblem, coverage: Coverage, option: number, from: number, to: number): void {
  const points = problem.points[option];
  const advanced = problem.advanced[option];
  if (advanced) {
    layRow(
      advanced,
      from,
      to,
      points,
      option,
      coverage.advancedBest,
      coverage.advancedBy,
      coverage.advancedNext,
    );
  }
  const categorical = problem.categorical[option];
  if (categorical) {
    const { categoricalBest, categoricalBy, categoricalNext } = coverage;
    layRow(categorical, from, to, points, option, categoricalBest, categoricalBy, categoricalNext);
  }
  const firstYear = problem.firstYear[option];
  if (firstYear) {
    for (let k = 0; k < firstYear.length; k++) {
      if (((firstYear[k] >> to) & 1) === 0 || (from >= 0 && ((firstYear[k] >> from) & 1) === 1)) continue;
      coverage.firstYears[k]++;
    }
  }
}

function layRow(
  row: Uint8Array,
  from: number,
  to: number,
  points: number,
  option: number,
  best: Float64Array,
  by: Int32Array,
  next: Float64Array,
): void {
  for (let k = 0; k < row.length; k++) {
    const mask = row[k];
    if (((mask >> to) & 1) === 0 || (from >= 0 && ((mask >> from) & 1) === 1)) continue;
    if (points > best[k]) {
      next[k] = best[k];
      best[k] = points;
      by[k] = option;
    } else if (points > next[k]) {
      next[k] = points;
    }
  }
}

/** Changes one option's mode and brings the coverage up to date. Upgrades are incremental, anything else rebuilds. */
export function setMode(problem: PlanningProblem, coverage: Coverage, option: number, to: number): void {
  const from = coverage.mode[option];
  if (from === to) return;
  coverage.mode[option] = to;
  if (!isUpgrade(from, to)) {
    rebuild(problem, coverage);
    return;
  }
  layIn(problem, coverage, option, from, to);
  settle(problem, coverage);
}

/** Change of the sum over scenarios if one option's mode became `to` (−1 = dropped). Changes nothing. */
export function gainOfChange(
  problem: PlanningProblem,
  coverage: Coverage,
  option: number,
  to: number,
): number {
  const from = coverage.mode[option];
  const toBit = to < 0 ? 0 : 1 << to;
  const fromBit = from < 0 ? 0 : 1 << from;
  const advanced = problem.advanced[option];
  const categorical = problem.categorical[option];
  const firstYear = problem.firstYear[option];
  if (firstYear) return firstYearGain(problem, coverage, firstYear, fromBit, toBit);
  if (advanced && !categorical) return placeGain(problem, coverage, option, advanced, null, fromBit, toBit);
  return placeGain(problem, coverage, option, advanced ?? null, categorical ?? null, fromBit, toBit);
}

function placeGain(
  problem: PlanningProblem,
  coverage: Coverage,
  option: number,
  advanced: Uint8Array | null,
  categorical: Uint8Array | null,
  fromBit: number,
  toBit: number,
): number {
  const points = problem.points[option];
  const row = advanced ?? categorical;
  if (row === null) return 0;
  let gain = 0;
  for (let k = 0; k < row.length; k++) {
    const a = advanced === null ? 0 : advanced[k];
    const c = categorical === null ? 0 : categorical[k];
    const had = ((a & fromBit) !== 0 ? 1 : 0) | ((c & fromBit) !== 0 ? 2 : 0);
    const has = ((a & toBit) !== 0 ? 1 : 0) | ((c & toBit) !== 0 ? 2 : 0);
    if (had === has) continue;
    const value = coverage.value[k];
    if (has > had && had === 0 && points <= value) continue;
    let best = coverage.advancedBy[k] === option ? coverage.advancedNext[k] : coverage.advancedBest[k];
    if ((has & 1) === 1 && points > best) best = points;
    let full =
      coverage.categoricalBy[k] === option ? coverage.categoricalNext[k] : coverage.categoricalBest[k];
    if ((has & 2) === 2 && points > full) full = points;
    gain += outcome(problem, best, full, coverage.firstYears[k]) - value;
  }
  return gain;
}

function firstYearGain(
  problem: PlanningProblem,
  coverage: Coverage,
  row: Uint8Array,
  fromBit: number,
  toBit: number,
): number {
  let gain = 0;
  for (let k = 0; k < row.length; k++) {
    const change = Number((row[k] & toBit) !== 0) - Number((row[k] & fromBit) !== 0);
    if (change === 0) continue;
    const count = coverage.firstYears[k];
    // only the first of several first-year places changes the outcome
    if (change > 0 ? count > 0 : count > 1) continue;
    gain +=
      outcome(problem, coverage.advancedBest[k], coverage.categoricalBest[k], count + change) -
      coverage.value[k];
  }
  return gain;
}
