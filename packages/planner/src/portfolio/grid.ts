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
 * it is an upper bound. Exact where the caps are whole and small enough. A resource not in `keep` is left out (one step,
 * nothing used), which is a relaxation too and leaves the cells to the others.
 */
export function coarseGrid(
  problem: CompiledProblem,
  most: number,
  keep: readonly boolean[] = problem.whole.map(() => true),
): Grid {
  const top = Array.from(problem.cap, (cap, r) =>
    !keep[r] || cap === 0 ? 0 : problem.whole[r] ? cap : most,
  );
  const smallest = Array.from(problem.cap, (_, r) => smallestUse(problem, r));
  while (cellsOf(top) > most) {
    // The axis with the most steps to its smallest use can best spare some.
    const fineness = top.map((steps, r) => (steps === 0 ? -1 : (steps * smallest[r]) / problem.cap[r]));
    const finest = fineness.indexOf(Math.max(...fineness));
    top[finest] = Math.floor(top[finest] / 2);
  }
  const step = top.map((steps, r) =>
    steps === 0 ? (keep[r] && problem.cap[r] === 0 ? 1 : Infinity) : problem.cap[r] / steps,
  );
  const { items } = problem;
  const use = problem.use.map((amount, at) => {
    const size = step[Math.floor(at / items)];
    // Rounding of quotients must never make a use dearer; a whole step needs no such care.
    return size === 1 ? amount : Math.max(0, Math.floor(amount / size - 1e-9));
  });
  return { top, cells: cellsOf(top), use, step };
}

function smallestUse(problem: CompiledProblem, r: number): number {
  const uses = problem.use.subarray(r * problem.items, (r + 1) * problem.items).filter((use) => use > 0);
  return uses.reduce((least, use) => Math.min(least, use), problem.cap[r]);
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

function cellsOf(top: readonly number[]): number {
  return top.reduce((product, steps) => product * (steps + 1), 1);
}
