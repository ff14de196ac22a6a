import { emptyState, rebuild } from './plan-state.js';
import { modeCount } from './mode-order.js';
import type { PlanningProblem } from './problem.js';
import { usageOf } from './spending.js';

/** The best plan of a tiny problem by trying every choice of modes: an oracle for tests. Cost: 7^options × scenarios. */
export function enumerateBest(problem: PlanningProblem): { readonly net: number; readonly mode: Int8Array } {
  const state = emptyState(problem);
  let best = Number.NEGATIVE_INFINITY;
  let bestMode = Int8Array.from(state.mode);
  const visit = (option: number): void => {
    if (option === problem.options) {
      const usage = usageOf(problem, state.mode);
      if (!withinLimits(problem, usage)) return;
      rebuild(problem, state);
      const net = state.sum / problem.scenarios - problem.pointsPerDollar * usage.dollars;
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

function withinLimits(problem: PlanningProblem, usage: ReturnType<typeof usageOf>): boolean {
  const { limits } = problem;
  return (
    usage.dollars <= limits.dollars &&
    usage.gold <= limits.gold &&
    usage.silver <= limits.silver &&
    usage.rotations <= limits.rotations &&
    usage.irRotations <= limits.irRotations &&
    usage.wantedRotations >= limits.minRotations &&
    usage.applications.every((count, group) => count <= problem.applicationCap[group])
  );
}
