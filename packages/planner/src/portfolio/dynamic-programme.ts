import { compileProblem, type CompiledProblem } from './compiled.js';
import { exactGrid, type Grid } from './grid.js';
import { addSchool } from './layer.js';
import type { PortfolioProblem, PortfolioSolution } from './problem.js';
import { portfolioValue } from './value.js';

/** Table cells of the largest dynamic programme that is tried; one byte each is kept for the way back. */
export const mostTableCells = 1e8;

/** Cells of the table the dynamic programme would fill, or Infinity when it does not apply. */
export function tableCells(problem: CompiledProblem): number {
  if (problem.scenarios !== 1 || widest(problem) > 255) return Infinity;
  const grid = exactGrid(problem);
  return grid === null ? Infinity : Math.max(problem.schools, problem.items) * grid.cells;
}

/**
 * The exact optimum under whole-number caps when admissions are independent, by dynamic programme on what is left of
 * each cap (Kapur & Hong's on money, with one axis a resource and one alternative a mode).
 *
 * Time and memory O(items · Π(cap + 1)). Returns null when admissions are correlated, a use is not a whole number of
 * units, or the table would pass `mostTableCells`.
 */
export function dynamicProgramme(problem: PortfolioProblem): PortfolioSolution | null {
  const compiled = compileProblem(problem);
  const grid = exactGrid(compiled);
  if (grid === null || tableCells(compiled) > mostTableCells) return null;
  const taken = fillTable(compiled, grid);
  const choice = compiled.toChoice(wayBack(compiled, grid, taken));
  const value = portfolioValue(problem, choice);
  return { choice, value, bound: value, exact: true, work: taken.length };
}

function widest(problem: CompiledProblem): number {
  let most = 0;
  for (let j = 0; j < problem.schools; j += 1) most = Math.max(most, problem.start[j + 1] - problem.start[j]);
  return most;
}

function fillTable(problem: CompiledProblem, grid: Grid): Uint8Array {
  const taken = new Uint8Array(problem.schools * grid.cells);
  let below = new Float64Array(grid.cells);
  let next = new Float64Array(grid.cells);
  for (let j = 0; j < problem.schools; j += 1) {
    addSchool(problem, grid, 0, j, below, next, taken.subarray(j * grid.cells, (j + 1) * grid.cells));
    [below, next] = [next, below];
  }
  return taken;
}

function wayBack(problem: CompiledProblem, grid: Grid, taken: Uint8Array): number[] {
  const items: number[] = [];
  const strides = grid.top.map((_, axis) =>
    grid.top.slice(axis + 1).reduce((product, steps) => product * (steps + 1), 1),
  );
  let cell = grid.cells - 1;
  for (let j = problem.schools - 1; j >= 0; j -= 1) {
    const mark = taken[j * grid.cells + cell];
    if (mark === 0) continue;
    const item = problem.start[j] + mark - 1;
    items.push(item);
    strides.forEach((stride, axis) => {
      cell -= grid.use[axis * problem.items + item] * stride;
    });
  }
  return items;
}
