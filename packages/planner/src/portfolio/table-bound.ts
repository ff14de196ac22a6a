import type { CompiledProblem } from './compiled.js';
import { cellAt, coarseGrid, type Grid } from './grid.js';
import { addSchool } from './layer.js';

/**
 * Best value, scenario by scenario, from the schools below a depth with so much left: what somebody who knew the
 * scenario beforehand, and paid costs rounded down to the grid, could still reach. No plan does better.
 */
export type TableBound = (refused: Float64Array, depth: number, left: ArrayLike<number>) => number;

/** Fills the tables (at most `most` numbers in all), or returns null when not even two cells a school are affordable. */
export function tableBound(problem: CompiledProblem, most: number): TableBound | null {
  const layers = (problem.schools + 1) * problem.scenarios;
  const affordable = Math.floor(most / Math.max(1, layers));
  if (affordable < 2) return null;
  const grid = coarseGrid(problem, affordable);
  const tables = Array.from({ length: problem.scenarios }, (_, k) => fill(problem, grid, k));
  return (refused, depth, left) => {
    const at = depth * grid.cells + cellAt(grid, left);
    let sum = 0;
    for (let k = 0; k < refused.length; k += 1) sum += refused[k] * tables[k][at];
    return sum;
  };
}

function fill(problem: CompiledProblem, grid: Grid, scenario: number): Float64Array {
  const table = new Float64Array((problem.schools + 1) * grid.cells);
  for (let j = 0; j < problem.schools; j += 1) {
    const below = table.subarray(j * grid.cells, (j + 1) * grid.cells);
    const next = table.subarray((j + 1) * grid.cells, (j + 2) * grid.cells);
    addSchool(problem, grid, scenario, j, below, next);
  }
  return table;
}
