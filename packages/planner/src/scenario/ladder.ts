import { modeCount } from './mode-order.js';
import type { PlanningProblem } from './problem.js';

/** Distinct points from high to low, with what lies below the lowest, so that steps between them can be weighed. */
export type Rungs = {
  readonly points: Float64Array;
  /** `points[l] − points[l + 1]`, the last one down to the floor. */
  readonly step: Float64Array;
  readonly floor: number;
};

/**
 * The points at which a plan's best place can lie. With a first year, every place is worth its points; without
 * one, advanced places fall by the penalty. Programs of equal points share a level.
 */
export type Ladder = {
  readonly withYear: Rungs;
  readonly withoutYear: Rungs;
  /** Per option: its level, −1 for first years. */
  readonly level: Int32Array;
  readonly levels: number;
  /** Per level: its rung with a first year, and without one for categorical and for advanced places. */
  readonly withAt: Int32Array;
  readonly fullAt: Int32Array;
  readonly bareAt: Int32Array;
};

const ladders = new WeakMap<PlanningProblem, Ladder>();

/** The ladder of a problem, worked out once. */
export function ladderOf(problem: PlanningProblem): Ladder {
  const found = ladders.get(problem);
  if (found !== undefined) return found;
  const made = buildLadder(problem);
  ladders.set(problem, made);
  return made;
}

function buildLadder(problem: PlanningProblem): Ladder {
  const { options, points, firstYear, firstYearPoints, noFirstYearPenalty } = problem;
  const programs = Array.from({ length: options }, (_, o) => o).filter((o) => firstYear[o] === 0);
  const levelPoints = descending(programs.map((o) => points[o]));
  const levelOf = new Map(levelPoints.map((value, l) => [value, l]));
  const hasFull = new Set(programs.filter((o) => isCategorical(problem, o)).map((o) => points[o]));
  const raised = levelPoints.map((value) => Math.max(value, firstYearPoints));
  const bare = levelPoints.map((value) => Math.max(0, value - noFirstYearPenalty));
  const full = levelPoints.map((value, l) => (hasFull.has(value) ? value : bare[l]));
  const withYear = rungs(raised, firstYearPoints);
  const withoutYear = rungs([...bare, ...full], 0);
  const at = (set: Rungs, values: readonly number[]): Int32Array =>
    Int32Array.from(values, (value) => set.points.indexOf(value));
  return {
    withYear,
    withoutYear,
    level: Int32Array.from({ length: options }, (_, o) =>
      firstYear[o] === 1 ? -1 : (levelOf.get(points[o]) ?? -1),
    ),
    levels: levelPoints.length,
    withAt: at(withYear, raised),
    fullAt: at(withoutYear, full),
    bareAt: at(withoutYear, bare),
  };
}

function isCategorical(problem: PlanningProblem, option: number): boolean {
  for (let mode = 0; mode < modeCount; mode++) {
    if (problem.categorical[modeCount * option + mode] !== null) return true;
  }
  return false;
}

function rungs(values: readonly number[], floor: number): Rungs {
  const points = Float64Array.from(descending(values));
  return { points, step: points.map((value, l) => value - (points[l + 1] ?? floor)), floor };
}

function descending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => b - a);
}
