import { growGreedily, type Price } from './greedy.js';
import { draftOf, improveBySwaps } from './improve.js';
import { modeCount } from './mode-order.js';
import { emptyState, gainOfChange } from './plan-state.js';
import type { PlanningProblem } from './problem.js';
import { dollarsOfChange } from './spending.js';

/** How finely prices are stepped through. */
const steps = 16;
/** Steps from one round of swaps to the next: between them the greedy choice loses next to nothing. */
const swapEvery = 4;

/**
 * Plans along the exchange of money for points, the cheapest first: the price of a dollar falls step by step from where
 * only the best application pays to `lowest`, and each plan grows out of the one before it. The problem's own limit on
 * dollars does not count, all other limits do.
 */
export function frontier(problem: PlanningProblem, lowest: number): Int8Array[] {
  const state = emptyState(problem);
  state.mode.set(problem.required);
  const draft = draftOf(problem, state);
  const highest = dearestPrice(problem, draft);
  if (!(highest > lowest)) return [];
  const ratio = (lowest / highest) ** (1 / (steps - 1));
  const found: Int8Array[] = [];
  for (let step = 0; step < steps; step++) {
    const price: Price = { pointsPerDollar: highest * ratio ** step, dollars: Number.POSITIVE_INFINITY };
    growGreedily(problem, draft.state, draft.usage, price);
    if (step % swapEvery === swapEvery - 1) improveBySwaps(problem, draft, price, 1);
    found.push(Int8Array.from(draft.state.mode));
  }
  return found;
}

/** Most points a dollar of any single choice: just below it, the first plan is that choice alone. */
function dearestPrice(problem: PlanningProblem, { state, usage }: ReturnType<typeof draftOf>): number {
  let most = 0;
  for (let option = 0; option < problem.options; option++) {
    for (let mode = 0; mode < modeCount; mode++) {
      if (((problem.allowed[option] >> mode) & 1) === 0) continue;
      const dollars = dollarsOfChange(problem, usage, option, state.mode[option], mode);
      if (dollars <= 0) continue;
      most = Math.max(most, gainOfChange(problem, state, option, mode) / problem.scenarios / dollars);
    }
  }
  return 0.999 * most;
}
