import type { PortfolioChoice, PortfolioProblem } from './problem.js';
import { wholeUnits } from './units.js';

/**
 * A portfolio problem laid out for the solvers: schools in ascending order of value, useless ones dropped, values taken
 * above the outside option, and one row per (school, mode) pair, here called an item.
 */
export type CompiledProblem = {
  readonly schools: number;
  readonly items: number;
  readonly scenarios: number;
  readonly resources: number;
  /** Surplus over the outside option, ascending, > 0. Length `schools`. */
  readonly t: Float64Array;
  /** Items of school j are `start[j] .. start[j + 1] − 1`. Length `schools + 1`. */
  readonly start: Int32Array;
  /** School of each item. */
  readonly school: Int32Array;
  /** Chance of item i in scenario k at `k * items + i`. */
  readonly f: Float64Array;
  /** Use of resource r by item i at `r * items + i`. */
  readonly use: Float64Array;
  readonly cap: Float64Array;
  /** Whether a resource is counted in whole units (then its cap is whole too). */
  readonly whole: readonly boolean[];
  readonly weights: Float64Array;
  /** Value of no place at all: `Σ weights · outside`. */
  readonly base: number;
  /** Turns chosen items (compiled numbering) back into a mode per school of the original problem. */
  readonly toChoice: (items: Iterable<number>) => PortfolioChoice;
};

type Item = { readonly school: number; readonly mode: number };

/** Lays a problem out in typed arrays, dropping schools not above the outside option and modes that no cap admits. */
export function compileProblem(problem: PortfolioProblem): CompiledProblem {
  const usable = usableItems(problem);
  const schools = [...new Set(usable.map((item) => item.school))].sort(
    (a, b) => problem.t[a] - problem.t[b] || a - b,
  );
  const rank = new Map(schools.map((school, position) => [school, position]));
  const order = usable
    .map((item) => ({ ...item, at: rank.get(item.school) ?? 0 }))
    .sort((a, b) => a.at - b.at || a.mode - b.mode);
  const items = order.length;
  const start = new Int32Array(schools.length + 1);
  for (const item of order) start[item.at + 1] += 1;
  for (let j = 0; j < schools.length; j += 1) start[j + 1] += start[j];
  return {
    schools: schools.length,
    items,
    scenarios: problem.weights.length,
    resources: problem.caps.length,
    t: Float64Array.from(schools, (school) => problem.t[school] - problem.outside),
    start,
    school: Int32Array.from(order, (item) => item.at),
    f: chances(problem, order),
    ...resources(problem, order),
    weights: Float64Array.from(problem.weights),
    base: problem.weights.reduce((sum, weight) => sum + weight * problem.outside, 0),
    toChoice: (chosen) => {
      const choice = Array.from<number | null>({ length: problem.t.length }).fill(null);
      for (const item of chosen) choice[order[item].school] = order[item].mode;
      return choice;
    },
  };
}

function usableItems(problem: PortfolioProblem): Item[] {
  const usable: Item[] = [];
  problem.modes.forEach((modes, school) => {
    if (problem.t[school] <= problem.outside) return;
    modes.forEach((mode, index) => {
      const fits = problem.caps.every(({ cap }, r) => mode.uses[r] <= cap * (1 + 1e-12));
      if (fits && mode.f.some((chance) => chance > 0)) usable.push({ school, mode: index });
    });
  });
  return usable;
}

function chances(problem: PortfolioProblem, order: readonly Item[]): Float64Array {
  const f = new Float64Array(problem.weights.length * order.length);
  order.forEach(({ school, mode }, item) => {
    problem.modes[school][mode].f.forEach((chance, k) => {
      f[k * order.length + item] = chance;
    });
  });
  return f;
}

function resources(
  problem: PortfolioProblem,
  order: readonly Item[],
): Pick<CompiledProblem, 'use' | 'cap' | 'whole'> {
  const use = new Float64Array(problem.caps.length * order.length);
  const cap = new Float64Array(problem.caps.length);
  const whole = problem.caps.map((resource, r) => {
    const raw = Float64Array.from(order, ({ school, mode }) => problem.modes[school][mode].uses[r]);
    const units = wholeUnits(raw, resource.cap);
    const uses = units?.uses ?? raw;
    use.set(uses, r * order.length);
    // A budget beyond what everything together costs is no limit, and a smaller table serves.
    cap[r] = Math.min(units?.cap ?? resource.cap, everything(order, uses));
    return units !== null;
  });
  return { use, cap, whole };
}

function everything(order: readonly Item[], uses: Float64Array): number {
  const most = new Map<number, number>();
  order.forEach(({ school }, item) => most.set(school, Math.max(most.get(school) ?? 0, uses[item])));
  let sum = 0;
  for (const use of most.values()) sum += use;
  return sum;
}
