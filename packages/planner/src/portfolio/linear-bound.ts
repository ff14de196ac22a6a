import type { CompiledProblem } from './compiled.js';

/**
 * Upper bound on what the schools below `depth` can still add, from the linear relaxation of Kapur & Hong's branch and
 * bound: the value is submodular, so a set adds at most the sum of what each adds alone, and the best such sum within
 * one cap is a fractional knapsack. The least over the caps counts.
 */
export type LinearBound = (refused: Float64Array, depth: number, left: ArrayLike<number>) => number;

/** Prepares the relaxation; items are sorted once when there is one scenario, at each call otherwise. */
export function linearBound(problem: CompiledProblem): LinearBound {
  const gain = new Float64Array(problem.items);
  const fixed = problem.scenarios === 1 ? allRatioOrders(problem) : null;
  return (refused, depth, left) => {
    const end = problem.start[depth];
    gainsAlone(problem, refused, end, gain);
    if (problem.resources === 0) return gain.subarray(0, end).reduce((sum, value) => sum + value, 0);
    let least = Infinity;
    for (let r = 0; r < problem.resources; r += 1) {
      const order = fixed?.[r] ?? ratioOrder(problem, gain, r, end);
      least = Math.min(least, fractional(problem, gain, r, end, order, left[r]));
    }
    return least;
  };
}

/** `refused[k]`: probability of scenario k times that of refusal everywhere above. */
function gainsAlone(problem: CompiledProblem, refused: Float64Array, end: number, gain: Float64Array): void {
  gain.fill(0, 0, end);
  for (let k = 0; k < problem.scenarios; k += 1) {
    const row = k * problem.items;
    for (let i = 0; i < end; i += 1)
      gain[i] += refused[k] * problem.f[row + i] * problem.t[problem.school[i]];
  }
}

function allRatioOrders(problem: CompiledProblem): Int32Array[] {
  const gain = new Float64Array(problem.items);
  gainsAlone(problem, problem.weights, problem.items, gain);
  return Array.from({ length: problem.resources }, (_, r) => ratioOrder(problem, gain, r, problem.items));
}

function ratioOrder(problem: CompiledProblem, gain: Float64Array, r: number, end: number): Int32Array {
  const ratio = Float64Array.from({ length: end }, (_, i) => gain[i] / problem.use[r * problem.items + i]);
  return Int32Array.from({ length: end }, (_, i) => i).sort((a, b) =>
    ratio[a] === ratio[b] ? a - b : ratio[b] - ratio[a],
  );
}

function fractional(
  problem: CompiledProblem,
  gain: Float64Array,
  r: number,
  end: number,
  order: Int32Array,
  cap: number,
): number {
  const row = r * problem.items;
  let left = cap * (1 + 1e-12);
  let sum = 0;
  for (const item of order) {
    if (item >= end) continue;
    const use = problem.use[row + item];
    if (use > left) return sum + (left > 0 ? (gain[item] * left) / use : 0);
    sum += gain[item];
    left -= use;
  }
  return sum;
}
