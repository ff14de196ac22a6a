import { compileProblem, type CompiledProblem } from './compiled.js';
import { greedyItems } from './greedy.js';
import { surplus } from './marginal.js';
import type { PortfolioProblem, PortfolioSolution } from './problem.js';
import { portfolioValue } from './value.js';

/** Cells of the largest table the scheme fills before it refuses. */
export const mostSchemeCells = 4e8;

/** An approximate solution with what it promises. */
export type ApproximateSolution = PortfolioSolution & {
  /** `value − nothing ≥ (1 − epsilon) · (optimum − nothing)`, where `nothing` is the value of applying nowhere. */
  readonly epsilon: number;
};

/** Why the scheme did not run: the table it would need, and the smallest ε that fits. */
export type TooFine = { readonly cells: number; readonly smallestEpsilon: number };

/** Whether the scheme applies: one cap, one mode a school, independent admissions. */
export function schemeApplies(problem: PortfolioProblem): boolean {
  return (
    problem.weights.length === 1 &&
    problem.caps.length === 1 &&
    problem.modes.every((modes) => modes.length <= 1)
  );
}

/**
 * A fully polynomial-time approximation for one budget, any real costs (after Kapur & Hong's scheme on values).
 *
 * `G[v]` is the least cost of a portfolio of the schools so far worth at least v steps; a school joins by
 * `G[v] = min(G[v], g + G[⌈(v − f·t) / (1 − f)⌉])`. Rounding loses at most one step a school, and a step is
 * ε · (greedy value) / m, so the answer is within the share ε of the best surplus over applying nowhere. Time O(m² / ε).
 */
export function approximation(problem: PortfolioProblem, epsilon: number): ApproximateSolution | TooFine {
  if (!(epsilon > 0 && epsilon < 1))
    throw new RangeError(`epsilon must lie between 0 and 1, found ${epsilon}`);
  if (!schemeApplies(problem)) throw new RangeError('one cap, one mode a school, independent admissions');
  const compiled = compileProblem(problem);
  const scale = valueScale(compiled, epsilon);
  if (scale === null) return nothing(problem, compiled, epsilon);
  const cells = compiled.schools * (scale.top + 1);
  if (cells > mostSchemeCells) return { cells, smallestEpsilon: (epsilon * cells) / mostSchemeCells };
  const { taken, reached } = fill(compiled, scale);
  const choice = compiled.toChoice(wayBack(compiled, scale, taken, reached));
  const value = portfolioValue(problem, choice);
  const most = (reached + compiled.schools) * scale.step;
  const bound = compiled.base + compiled.weights[0] * Math.min(most, scale.most) * (1 + 1e-12);
  return { choice, value, bound: Math.max(value, bound), exact: false, work: cells, epsilon };
}

type Scale = { readonly step: number; readonly top: number; readonly most: number };

function valueScale(problem: CompiledProblem, epsilon: number): Scale | null {
  if (problem.schools === 0) return null;
  const greedy = surplus(problem, greedyItems(problem)) / problem.weights[0];
  if (greedy <= 0) return null;
  const most = Math.min(problem.t[problem.schools - 1], additive(problem));
  const step = (epsilon * greedy) / problem.schools;
  return { step, top: Math.ceil(most / step), most };
}

/** The best place is worth no more than all places that fit, fractions allowed. */
function additive(problem: CompiledProblem): number {
  const gain = (i: number): number => problem.f[i] * problem.t[problem.school[i]];
  const order = Array.from({ length: problem.items }, (_, i) => i).sort(
    (a, b) => gain(b) * problem.use[a] - gain(a) * problem.use[b],
  );
  let left = problem.cap[0];
  let sum = 0;
  for (const item of order) {
    const cost = problem.use[item];
    sum += cost <= left ? gain(item) : (gain(item) * left) / cost;
    left = Math.max(0, left - cost);
  }
  return sum;
}

function fill(problem: CompiledProblem, scale: Scale): { taken: Uint8Array; reached: number } {
  const width = scale.top + 1;
  const cost = new Float64Array(width).fill(Infinity);
  cost[0] = 0;
  const taken = new Uint8Array(Math.ceil((problem.schools * width) / 8));
  for (let item = 0; item < problem.items; item += 1) join(problem, scale, item, cost, taken);
  let reached = scale.top;
  while (reached > 0 && !fits(cost[reached], problem.cap[0])) reached -= 1;
  return { taken, reached };
}

function join(
  problem: CompiledProblem,
  scale: Scale,
  item: number,
  cost: Float64Array,
  taken: Uint8Array,
): void {
  const price = problem.use[item];
  const row = problem.school[item] * (scale.top + 1);
  // Downwards, so that every cell read still belongs to the schools below.
  for (let v = scale.top; v > 0; v -= 1) {
    const rest = needed(problem, scale, item, v);
    if (rest > v || price + cost[rest] >= cost[v]) continue;
    cost[v] = price + cost[rest];
    taken[(row + v) >> 3] |= 1 << ((row + v) & 7);
  }
}

/** Steps the schools below must bring for `item` on top to make `v` steps; beyond v when that cannot help. */
function needed(problem: CompiledProblem, scale: Scale, item: number, v: number): number {
  const chance = problem.f[item];
  const missing = v - (chance * problem.t[problem.school[item]]) / scale.step;
  if (missing <= 0) return 0;
  // The tolerance keeps a quotient that is whole but for rounding from costing a step.
  return chance === 1 ? v + 1 : Math.ceil(missing / (1 - chance) - 1e-9);
}

function fits(cost: number, cap: number): boolean {
  return cost <= cap * (1 + 1e-12);
}

function wayBack(problem: CompiledProblem, scale: Scale, taken: Uint8Array, reached: number): number[] {
  const items: number[] = [];
  let v = reached;
  for (let item = problem.items - 1; item >= 0 && v > 0; item -= 1) {
    const at = problem.school[item] * (scale.top + 1) + v;
    if (((taken[at >> 3] >> (at & 7)) & 1) === 0) continue;
    items.push(item);
    v = needed(problem, scale, item, v);
  }
  return items;
}

function nothing(problem: PortfolioProblem, compiled: CompiledProblem, epsilon: number): ApproximateSolution {
  const choice = compiled.toChoice([]);
  const value = portfolioValue(problem, choice);
  return { choice, value, bound: value, exact: true, work: 0, epsilon };
}
