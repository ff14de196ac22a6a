import { emptyState, rebuild } from './plan-state.js';
import { modeCount } from './mode-order.js';
import type { PlanningProblem } from './problem.js';
import { keepsLimits, usageOf } from './spending.js';

/** The best plan of a tiny problem by trying every choice of modes: an oracle for tests. Cost: 7^options × scenarios. */
export function enumerateBest(problem: PlanningProblem): { readonly net: number; readonly mode: Int8Array } {
  const state = emptyState(problem);
  let best = Number.NEGATIVE_INFINITY;
  let bestMode = Int8Array.from(state.mode);
  const visit = (option: number): void => {
    if (option === problem.options) {
      if (!keepsLimits(problem, state.mode)) return;
      const { dollars } = usageOf(problem, state.mode);
      rebuild(problem, state);
      const net = state.sum / problem.scenarios - problem.pointsPerDollar * dollars;
      if (net > best) {
        best = net;
        bestMode = Int8Array.from(state.mode);
      }
      return;
    }
    for (let mode = problem.required[option]; mode < modeCount; mode++) {
      if (mode >= 0 && ((problem.allowed[option] >> mode) & 1) === 0) continue;
      state.mode[option] = mode;
      visit(option + 1);
    }
    state.mode[option] = -1;
  };
  visit(0);
  return { net: best, mode: bestMode };
}
