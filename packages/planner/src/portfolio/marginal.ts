import type { CompiledProblem } from './compiled.js';

/** Expected surplus over the outside option of a set of items, at most one a school, in any order. */
export function surplus(problem: CompiledProblem, items: readonly number[]): number {
  const ascending = items.toSorted((a, b) => a - b);
  let total = 0;
  for (let k = 0; k < problem.scenarios; k += 1) {
    let value = 0;
    for (const item of ascending) {
      const chance = problem.f[k * problem.items + item];
      value = chance * problem.t[problem.school[item]] + (1 - chance) * value;
    }
    total += problem.weights[k] * value;
  }
  return total;
}

/**
 * What each item would add to a plan (`chosen[j]` = item of school j or −1), written to `gain`.
 *
 * An item helps when it admits, every better school in the plan refuses, and it beats what the lesser ones bring; for a
 * school already in the plan the gain is that of changing its mode. Time O(scenarios · items).
 */
export function marginalGains(problem: CompiledProblem, chosen: Int32Array, gain: Float64Array): void {
  gain.fill(0);
  const refused = new Float64Array(problem.schools);
  for (let k = 0; k < problem.scenarios; k += 1) {
    const row = k * problem.items;
    let above = problem.weights[k];
    for (let j = problem.schools - 1; j >= 0; j -= 1) {
      refused[j] = above;
      if (chosen[j] >= 0) above *= 1 - problem.f[row + chosen[j]];
    }
    let below = 0;
    for (let j = 0; j < problem.schools; j += 1) {
      const reach = refused[j] * (problem.t[j] - below);
      const has = chosen[j] < 0 ? 0 : problem.f[row + chosen[j]];
      for (let item = problem.start[j]; item < problem.start[j + 1]; item += 1) {
        gain[item] += (problem.f[row + item] - has) * reach;
      }
      below += has * (problem.t[j] - below);
    }
  }
}
