import type { CompiledProblem } from './compiled.js';
import { cellAt, coarseGrid, exactGrid, type Grid } from './grid.js';
import { addSchool } from './layer.js';

/**
 * Best value, scenario by scenario, from the schools below a depth with so much left: what somebody who knew the
 * scenario beforehand, and paid costs rounded down to the grid, could still reach. No plan does better.
 */
export type TableBound = (refused: Float64Array, depth: number, left: ArrayLike<number>) => number;

/**
 * Fills the tables (at most `most` numbers each), or returns null when not even two cells a school are affordable.
 * Where one grid cannot hold all caps exactly, grids that leave some caps out compete, and the two that say least at the
 * start are kept: their lesser answer counts.
 */
export function tableBound(problem: CompiledProblem, most: number): TableBound | null {
  const layers = (problem.schools + 1) * problem.scenarios;
  const affordable = Math.floor(most / Math.max(1, layers));
  if (affordable < 2) return null;
  const bounds: { readonly bound: TableBound; readonly start: number }[] = [];
  for (const keep of keptCaps(problem, affordable)) {
    const bound = onGrid(problem, coarseGrid(problem, affordable, keep));
    bounds.push({ bound, start: bound(problem.weights, problem.schools, problem.cap) });
    bounds.sort((a, b) => a.start - b.start).splice(2);
  }
  return (refused, depth, left) =>
    bounds.reduce((least, { bound }) => Math.min(least, bound(refused, depth, left)), Infinity);
}

/** Which caps each competing grid keeps: all of them, or also every part of them where all do not fit exactly. */
function keptCaps(problem: CompiledProblem, affordable: number): boolean[][] {
  const count = problem.resources;
  const all = problem.whole.map(() => true);
  const exact = exactGrid(problem);
  if (count < 2 || (exact !== null && exact.cells <= affordable)) return [all];
  const parts = Array.from({ length: 2 ** count - 1 }, (_, i) =>
    all.map((_cap, r) => (((i + 1) >> r) & 1) === 1),
  );
  const size = (part: readonly boolean[]): number => part.filter(Boolean).length;
  return count <= 4 ? parts : parts.filter((part) => size(part) === 1 || size(part) >= count - 1);
}

function onGrid(problem: CompiledProblem, grid: Grid): TableBound {
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
