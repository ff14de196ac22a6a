import type { CompiledProblem } from './compiled.js';
import { marginalGains, surplus } from './marginal.js';

/** Elementary steps the heuristic may spend; past them it finishes in one pass. */
const effort = 5e7;

type Rule = 'gain' | 'gain-per-use';

/**
 * A good feasible plan: the better of adding by marginal gain and by gain per share of the caps used, then improved by
 * taking one school out and filling up again. A lower bound for the exact searches; bounded effort; items ascending.
 */
export function greedyItems(problem: CompiledProblem): number[] {
  const budget = { left: effort };
  const empty = new Int32Array(problem.schools).fill(-1);
  const plans = (['gain', 'gain-per-use'] as const).map((rule) => fillUp(problem, empty, rule, budget));
  const [byGain, byUse] = plans;
  const better = surplus(problem, list(byGain)) >= surplus(problem, list(byUse)) ? byGain : byUse;
  return list(improve(problem, better, budget));
}

function fillUp(
  problem: CompiledProblem,
  from: Int32Array,
  rule: Rule,
  budget: { left: number },
): Int32Array {
  const chosen = Int32Array.from(from);
  const used = usedBy(problem, chosen);
  const gain = new Float64Array(problem.items);
  for (;;) {
    marginalGains(problem, chosen, gain);
    budget.left -= problem.scenarios * (problem.items + problem.schools);
    if (budget.left < 0) return fillInOnePass(problem, chosen, used, gain, rule);
    const item = bestFitting(problem, chosen, used, gain, rule);
    if (item < 0) return chosen;
    put(problem, chosen, used, item);
  }
}

function fillInOnePass(
  problem: CompiledProblem,
  chosen: Int32Array,
  used: Float64Array,
  gain: Float64Array,
  rule: Rule,
): Int32Array {
  const score = gain.map((value, item) => scoreOf(problem, chosen, item, value, rule));
  const order = Array.from(score.keys()).sort((a, b) => score[b] - score[a] || a - b);
  for (const item of order) {
    if (gain[item] <= 0) continue;
    if (chosen[problem.school[item]] < 0 && fitsWith(problem, chosen, used, item))
      put(problem, chosen, used, item);
  }
  return chosen;
}

function bestFitting(
  problem: CompiledProblem,
  chosen: Int32Array,
  used: Float64Array,
  gain: Float64Array,
  rule: Rule,
): number {
  let best = -1;
  let most = 0;
  for (let item = 0; item < problem.items; item += 1) {
    if (gain[item] <= 1e-14 * problem.t[problem.school[item]]) continue;
    const score = scoreOf(problem, chosen, item, gain[item], rule);
    if (score > most && fitsWith(problem, chosen, used, item)) {
      most = score;
      best = item;
    }
  }
  return best;
}

function scoreOf(
  problem: CompiledProblem,
  chosen: Int32Array,
  item: number,
  gain: number,
  rule: Rule,
): number {
  if (rule === 'gain') return gain;
  let share = 1e-9;
  for (let r = 0; r < problem.resources; r += 1) {
    const extra = extraUse(problem, chosen, item, r);
    if (extra > 0) share += extra / problem.cap[r];
  }
  return gain / share;
}

function extraUse(problem: CompiledProblem, chosen: Int32Array, item: number, r: number): number {
  const has = chosen[problem.school[item]];
  const row = r * problem.items;
  return problem.use[row + item] - (has < 0 ? 0 : problem.use[row + has]);
}

function fitsWith(problem: CompiledProblem, chosen: Int32Array, used: Float64Array, item: number): boolean {
  for (let r = 0; r < problem.resources; r += 1) {
    const after = used[r] + extraUse(problem, chosen, item, r);
    if (after > problem.cap[r] * (1 + 1e-12)) return false;
  }
  return true;
}

function put(problem: CompiledProblem, chosen: Int32Array, used: Float64Array, item: number): void {
  for (let r = 0; r < problem.resources; r += 1) used[r] += extraUse(problem, chosen, item, r);
  chosen[problem.school[item]] = item;
}

function usedBy(problem: CompiledProblem, chosen: Int32Array): Float64Array {
  const used = new Float64Array(problem.resources);
  for (const item of chosen) {
    if (item < 0) continue;
    for (let r = 0; r < problem.resources; r += 1) used[r] += problem.use[r * problem.items + item];
  }
  return used;
}

function improve(problem: CompiledProblem, plan: Int32Array, budget: { left: number }): Int32Array {
  let best = plan;
  let value = surplus(problem, list(best));
  for (let improved = true; improved && budget.left > 0;) {
    improved = false;
    for (const school of best.keys()) {
      if (best[school] < 0 || budget.left <= 0) continue;
      const without = Int32Array.from(best);
      without[school] = -1;
      // Refilling by gain alone would put the same school back; by gain per use it may find two cheaper ones.
      const filled = refill(problem, without, school, budget);
      const candidate = surplus(problem, list(filled));
      if (candidate > value * (1 + 1e-12)) {
        best = filled;
        value = candidate;
        improved = true;
      }
    }
  }
  return best;
}

function refill(
  problem: CompiledProblem,
  without: Int32Array,
  banned: number,
  budget: { left: number },
): Int32Array {
  const chosen = Int32Array.from(without);
  const used = usedBy(problem, chosen);
  const gain = new Float64Array(problem.items);
  for (let first = true; ; first = false) {
    marginalGains(problem, chosen, gain);
    budget.left -= problem.scenarios * (problem.items + problem.schools);
    if (first) gain.fill(0, problem.start[banned], problem.start[banned + 1]);
    const item = bestFitting(problem, chosen, used, gain, 'gain');
    if (item < 0 || budget.left < 0) return chosen;
    put(problem, chosen, used, item);
  }
}

function list(chosen: Int32Array): number[] {
  return Array.from(chosen).filter((item) => item >= 0);
}
