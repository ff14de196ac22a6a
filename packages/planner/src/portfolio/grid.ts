import type { CompiledProblem } from './compiled.js';

/** Whole-number uses and caps of every resource: the axes of a table over what is left of each. */
export type Grid = {
  /** Highest coordinate on each axis; the last axis is contiguous. */
  readonly top: readonly number[];
  /** Cells of one table layer. */
  readonly cells: number;
  /** Use of resource r by item i at `r * items + i`, in steps. */
  readonly use: Float64Array;
  /** Original (compiled) units per step, by resource. */
  readonly step: readonly number[];
};

/** The grid on which every use is exact, or null when some resource is not counted in whole units. */
export function exactGrid(problem: CompiledProblem): Grid | null {
  if (!problem.whole.every(Boolean)) return null;
  const top = Array.from(problem.cap);
  return { top, cells: cellsOf(top), use: problem.use, step: top.map(() => 1) };
}

/**
 * A grid of at most `most` cells whose uses are rounded down: what fits in truth fits on the grid, so the best value on
 * it is an upper bound. Exact where the caps are whole and small enough.
 */
export function coarseGrid(problem: CompiledProblem, most: number): Grid {
  const top = Array.from(problem.cap, (cap, r) => (problem.whole[r] ? cap : cap > 0 ? most : 0));
  while (cellsOf(top) > most && cellsOf(top) > 1) {
    const longest = top.indexOf(Math.max(...top));
    const others = cellsOf(top) / (top[longest] + 1);
    top[longest] = Math.min(Math.floor(top[longest] / 2), Math.max(0, Math.floor(most / others)));
  }
  const step = top.map((steps, r) =>
    problem.whole[r] && steps === problem.cap[r] ? 1 : steps === 0 ? Infinity : problem.cap[r] / steps,
  );
  const { items } = problem;
  const use = problem.use.map((amount, at) =>
    Math.max(
      0,
      Math.floor(amount / step[Math.floor(at / items)] - (amount === 0 ? 0 : slack(step, at, items))),
    ),
  );
  return { top, cells: cellsOf(top), use, step };
}

/** The cell a plan with `left` of each resource stands in; never below what a feasible completion needs. */
export function cellAt(grid: Grid, left: ArrayLike<number>): number {
  let cell = 0;
  for (let r = 0; r < grid.top.length; r += 1) {
    const coordinate = grid.step[r] === 1 ? left[r] : Math.floor(left[r] / grid.step[r] + 1e-6);
    cell = cell * (grid.top[r] + 1) + Math.min(grid.top[r], Math.max(0, coordinate));
  }
  return cell;
}

/** Rounding of quotients must never make a use dearer; a whole step needs no such care. */
function slack(step: readonly number[], at: number, items: number): number {
  return step[Math.floor(at / items)] === 1 ? 0 : 1e-9;
}

function cellsOf(top: readonly number[]): number {
  return top.reduce((product, steps) => product * (steps + 1), 1);
}
