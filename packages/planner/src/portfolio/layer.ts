import type { CompiledProblem } from './compiled.js';
import type { Grid } from './grid.js';

/**
 * One step of the dynamic programme over a grid: the best value from the schools below plus school `j`.
 *
 * `next[s] = max(below[s], max over modes of f·t + (1 − f)·below[s − use])`: the school is worth more than all below it,
 * so it is taken when it admits, and otherwise the rest counts. `taken[at + s]`, when given, is the mode's position + 1.
 */
export function addSchool(
  problem: CompiledProblem,
  grid: Grid,
  scenario: number,
  j: number,
  below: Float64Array,
  next: Float64Array,
  taken?: Uint8Array,
): void {
  next.set(below);
  const axes = grid.top.length;
  const length = axes === 0 ? 1 : grid.top[axes - 1] + 1;
  const rows = grid.cells / length;
  for (let item = problem.start[j]; item < problem.start[j + 1]; item += 1) {
    const chance = problem.f[scenario * problem.items + item];
    if (chance === 0) continue;
    const mark = item - problem.start[j] + 1;
    const use = axes === 0 ? 0 : grid.use[(axes - 1) * problem.items + item];
    for (let row = 0; row < rows; row += 1) {
      const from = rowBefore(problem, grid, item, row);
      if (from < 0) continue;
      relax(chance, problem.t[j], below, from * length, next, row * length, use, length, mark, taken);
    }
  }
}

function relax(
  chance: number,
  t: number,
  below: Float64Array,
  from: number,
  next: Float64Array,
  to: number,
  use: number,
  length: number,
  mark: number,
  taken: Uint8Array | undefined,
): void {
  const gain = chance * t;
  const keep = 1 - chance;
  const shift = from - to - use;
  const end = to + length;
  if (taken === undefined) {
    for (let s = to + use; s < end; s += 1) {
      const value = gain + keep * below[s + shift];
      if (value > next[s]) next[s] = value;
    }
    return;
  }
  for (let s = to + use; s < end; s += 1) {
    const value = gain + keep * below[s + shift];
    if (value > next[s]) {
      next[s] = value;
      taken[s] = mark;
    }
  }
}

/** The row (all axes but the last) a mode comes from, or −1 when an axis has too little left. */
function rowBefore(problem: CompiledProblem, grid: Grid, item: number, row: number): number {
  let rest = row;
  let from = row;
  let stride = 1;
  for (let axis = grid.top.length - 2; axis >= 0; axis -= 1) {
    const size = grid.top[axis] + 1;
    const coordinate = rest % size;
    const use = grid.use[axis * problem.items + item];
    if (use > coordinate) return -1;
    from -= use * stride;
    stride *= size;
    rest = (rest - coordinate) / size;
  }
  return from;
}
