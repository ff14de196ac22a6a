import { gainOfChange, setMode, type PlanState } from './plan-state.js';
import { isUpgrade, modeCount } from './mode-order.js';
import type { PlanningProblem } from './problem.js';
import { addUsage, dollarsOfChange, fits, type Usage } from './spending.js';

/** How the greedy step weighs money. */
export type Price = {
  /** Points per dollar charged for every dollar spent. */
  readonly pointsPerDollar: number;
  /** Dollars that may still be spent in all. */
  readonly dollars: number;
};

/** One possible upgrade with the last gain computed for it: an upper bound, since gains only fall as the plan grows. */
type Candidate = { readonly option: number; readonly mode: number; net: number };

/**
 * Lazy greedy (Minoux 1978): again and again takes the upgrade with the largest net gain (mean points minus
 * priced dollars) that fits the limits, until none is worth its price. Changes state and usage in place.
 */
export function growGreedily(problem: PlanningProblem, state: PlanState, usage: Usage, price: Price): void {
  const heap = new CandidateHeap();
  for (let option = 0; option < problem.options; option++)
    pushUpgrades(problem, state, usage, price, option, heap);
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const from = state.mode[top.option];
    if (!isUpgrade(from, top.mode) || !fits(problem, usage, top.option, from, top.mode)) continue;
    const dollars = dollarsOfChange(problem, usage, top.option, from, top.mode);
    if (usage.dollars + dollars > price.dollars) continue;
    const net =
      gainOfChange(problem, state, top.option, top.mode) / problem.scenarios -
      price.pointsPerDollar * dollars;
    if (net <= 1e-12) continue;
    const next = heap.peek();
    if (next !== undefined && net < next.net) {
      heap.push({ option: top.option, mode: top.mode, net });
      continue;
    }
    setMode(problem, state, top.option, top.mode);
    addUsage(problem, usage, top.option, from, top.mode);
    pushUpgrades(problem, state, usage, price, top.option, heap);
  }
}

function pushUpgrades(
  problem: PlanningProblem,
  state: PlanState,
  usage: Usage,
  price: Price,
  option: number,
  heap: CandidateHeap,
): void {
  const from = state.mode[option];
  for (let mode = 0; mode < modeCount; mode++) {
    if (((problem.allowed[option] >> mode) & 1) === 0 || !isUpgrade(from, mode)) continue;
    const dollars = dollarsOfChange(problem, usage, option, from, mode);
    const net =
      gainOfChange(problem, state, option, mode) / problem.scenarios - price.pointsPerDollar * dollars;
    if (net > 1e-12) heap.push({ option, mode, net });
  }
}

/** A max-heap on net gain; ties go to the lower option and mode, so that the order never depends on insertion. */
class CandidateHeap {
  readonly #items: Candidate[] = [];

  peek(): Candidate | undefined {
    return this.#items[0];
  }

  push(item: Candidate): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(item, items[up])) break;
      items[at] = items[up];
      at = up;
    }
    items[at] = item;
  }

  pop(): Candidate | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && before(items[child + 1], items[child])) child++;
      if (!before(items[child], last)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = last;
    return top;
  }
}

function before(a: Candidate, b: Candidate): boolean {
  if (a.net !== b.net) return a.net > b.net;
  return a.option !== b.option ? a.option < b.option : a.mode < b.mode;
}
