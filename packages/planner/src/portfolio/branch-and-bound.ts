import { compileProblem, type CompiledProblem } from './compiled.js';
import { greedyItems } from './greedy.js';
import { linearBound } from './linear-bound.js';
import { surplus } from './marginal.js';
import type { PortfolioProblem, PortfolioSolution } from './problem.js';
import { tableBound } from './table-bound.js';
import { portfolioValue } from './value.js';

/** Effort and bounds of a branch and bound; all have defaults. */
export type BranchAndBoundOptions = {
  /** Elementary steps (items looked at, per scenario and cap) before it stops and reports what is proved so far. */
  readonly effort?: number;
  /** Numbers the scenario tables may hold; 0 leaves the linear relaxation alone. */
  readonly tableSize?: number;
};

/** A partial plan: every school from `depth` up is decided. Children point to parents. */
type Node = {
  readonly depth: number;
  readonly value: number;
  readonly refused: Float64Array;
  readonly left: Float64Array;
  readonly bound: number;
  readonly item: number;
  readonly parent: Node | null;
};

type Search = {
  readonly problem: CompiledProblem;
  readonly bound: (node: Omit<Node, 'bound'>, toBeat: number) => number;
  best: number;
  items: number[];
  work: number;
};

/**
 * Exact optimum by branch and bound for any number of modes, caps (whole or not) and scenarios.
 *
 * Schools are decided from the most valued down, so that what is decided multiplies what is left; the bound is the lesser
 * of the linear relaxation and the scenario tables. Starts from the greedy plan. When the effort runs out the best plan
 * found comes back with `exact: false` and the largest bound still open, which no plan passes.
 */
export function branchAndBound(
  problem: PortfolioProblem,
  options: BranchAndBoundOptions = {},
): PortfolioSolution {
  const compiled = compileProblem(problem);
  const greedy = greedyItems(compiled);
  const search: Search = {
    problem: compiled,
    bound: combinedBound(compiled, options.tableSize ?? 4e6),
    best: surplus(compiled, greedy),
    items: greedy,
    work: 0,
  };
  const open = explore(search, options.effort ?? 3e8);
  const choice = compiled.toChoice(search.items);
  const value = portfolioValue(problem, choice);
  const bound = open === 0 ? value : Math.max(value, compiled.base + open * (1 + 1e-12));
  return { choice, value, bound, exact: bound === value, work: search.work };
}

function combinedBound(problem: CompiledProblem, tableSize: number): Search['bound'] {
  const linear = linearBound(problem);
  const table = tableSize > 0 ? tableBound(problem, tableSize) : null;
  return (node, toBeat) => {
    const byBest = node.value + bestPlace(problem, node);
    const byTable = table === null ? byBest : node.value + table(node.refused, node.depth, node.left);
    // The relaxation costs a pass over the items: only where the table has not settled the matter.
    if (byTable <= toBeat) return byTable;
    return Math.min(byBest, byTable, node.value + linear(node.refused, node.depth, node.left));
  };
}

/** Nothing left can bring more than the best remaining place for sure. */
function bestPlace(problem: CompiledProblem, node: Omit<Node, 'bound'>): number {
  const top = node.depth === 0 ? 0 : problem.t[node.depth - 1];
  return node.refused.reduce((sum, refused) => sum + refused * top, 0);
}

/** Depth first, the more promising child first; returns the largest bound left open, or 0 when nothing is. */
function explore(search: Search, effort: number): number {
  const { problem } = search;
  const top = {
    depth: problem.schools,
    value: 0,
    refused: problem.weights,
    left: problem.cap,
    item: -1,
    parent: null,
  };
  const stack: Node[] = [{ ...top, bound: search.bound(top, search.best) }];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!beats(node.bound, search.best)) continue;
    if (search.work > effort) return stack.reduce((most, open) => Math.max(most, open.bound), node.bound);
    keepIfBest(search, node);
    if (node.depth > 0) stack.push(...children(search, node));
  }
  return 0;
}

/** Proving more than twelve digits would only chase rounding. */
function beats(bound: number, best: number): boolean {
  return bound > best + 1e-12 * Math.max(1e-300, Math.abs(best));
}

function keepIfBest(search: Search, node: Node): void {
  if (node.value <= search.best) return;
  search.best = node.value;
  search.items = [];
  for (let at: Node | null = node; at !== null; at = at.parent) {
    if (at.item >= 0) search.items.push(at.item);
  }
}

function children(search: Search, node: Node): Node[] {
  const { problem } = search;
  const depth = node.depth - 1;
  const nodes = [bounded(search, { ...node, depth, item: -1, parent: node })];
  for (let item = problem.start[depth]; item < problem.start[depth + 1]; item += 1) {
    const taken = take(problem, node, depth, item);
    if (taken !== null) nodes.push(bounded(search, taken));
  }
  return nodes.filter((child) => beats(child.bound, search.best)).sort((a, b) => a.bound - b.bound);
}

function bounded(search: Search, node: Omit<Node, 'bound'>): Node {
  const { problem } = search;
  search.work += (problem.scenarios + problem.resources) * (problem.start[node.depth] + 1);
  return { ...node, bound: search.bound(node, search.best) };
}

function take(problem: CompiledProblem, node: Node, depth: number, item: number): Omit<Node, 'bound'> | null {
  const left = new Float64Array(problem.resources);
  for (let r = 0; r < problem.resources; r += 1) {
    const rest = node.left[r] - problem.use[r * problem.items + item];
    if (rest < -1e-12 * problem.cap[r]) return null;
    left[r] = Math.max(0, rest);
  }
  const refused = new Float64Array(problem.scenarios);
  let value = node.value;
  for (let k = 0; k < problem.scenarios; k += 1) {
    const admitted = node.refused[k] * problem.f[k * problem.items + item];
    value += admitted * problem.t[depth];
    refused[k] = node.refused[k] - admitted;
  }
  return { depth, value, refused, left, item, parent: node };
}
