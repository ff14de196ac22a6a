import { ladderOf } from './ladder.js';
import { modeCount, rotates, signalOf } from './mode-order.js';
import type { PlanningProblem } from './problem.js';

/**
 * The planning problem with fractions of modes allowed, made concave: a fraction x of a mode with chance q leaves
 * `(1 − q)^x` of the chance of nothing, so every rung of points is worth `step · (1 − e^{−Σ x · a})` with
 * `a = −log(1 − q)`. At whole choices this is the plan's value, but that no penalty is charged where an advanced
 * place comes without a first year: never less than the plan's value.
 */
export class Relaxation {
  readonly problem: PlanningProblem;
  /** Rungs of points with the first year alone as the last. */
  readonly rungs: number;
  /** Rungs × K: sums of x · a of the options of each rung. */
  readonly load: Float64Array;
  /** Options × modes: slope of the value in each fraction, 0 where the mode is not allowed. */
  readonly slope: Float64Array;
  readonly #step: Float64Array;
  readonly #top: number;
  readonly #rung: Int32Array;
  readonly #rows: readonly (Float32Array | null)[];
  /** Rungs × K: worth of one more unit of load at each rung. */
  readonly #weight: Float64Array;

  constructor(problem: PlanningProblem) {
    const ladder = ladderOf(problem);
    const { withYear } = ladder;
    const k = problem.scenarios;
    this.problem = problem;
    this.rungs = withYear.points.length + 1;
    this.#step = Float64Array.from([...withYear.step, problem.firstYearPoints]);
    this.#top = this.#step.reduce((sum, step) => sum + step, 0);
    this.#rung = Int32Array.from(ladder.level, (level) =>
      level < 0 ? this.rungs - 1 : ladder.withAt[level],
    );
    this.#rows = problem.chance.map((row) => row && row.map((q) => -Math.log1p(-q)));
    this.load = new Float64Array(this.rungs * k);
    this.#weight = new Float64Array(this.rungs * k);
    this.slope = new Float64Array(problem.options * modeCount);
  }

  /** Adds a share of one option's mode to a load. */
  lay(load: Float64Array, option: number, mode: number, share: number): void {
    const row = this.#rows[modeCount * option + mode];
    const k = this.problem.scenarios;
    const base = this.#rung[option] * k;
    if (row === null) return;
    for (let s = 0; s < k; s++) load[base + s] += share * row[s];
  }

  /** Value at a load, mean over the scenarios. */
  valueAt(load: Float64Array): number {
    const k = this.problem.scenarios;
    let lost = 0;
    for (let s = 0; s < k; s++) {
      let sum = 0;
      for (let l = 0; l < this.rungs; l++) {
        sum += load[l * k + s];
        lost += this.#step[l] * Math.exp(-sum);
      }
    }
    return this.#top - lost / k;
  }

  /** Value at `load + share · (towards − load)` and its slope in the share. */
  along(towards: Float64Array, share: number): { readonly value: number; readonly slope: number } {
    const k = this.problem.scenarios;
    const { load, rungs } = this;
    let lost = 0;
    let slope = 0;
    for (let s = 0; s < k; s++) {
      let sum = 0;
      let change = 0;
      for (let l = 0; l < rungs; l++) {
        const here = load[l * k + s];
        const more = towards[l * k + s] - here;
        sum += here + share * more;
        change += more;
        const left = this.#step[l] * Math.exp(-sum);
        lost += left;
        slope += left * change;
      }
    }
    return { value: this.#top - lost / k, slope: slope / k };
  }

  /** Fills `slope` at the present load; returns the value there and the slope's product with the load. */
  linearise(): { readonly value: number; readonly product: number } {
    const k = this.problem.scenarios;
    const { load, rungs } = this;
    const weight = this.#weight;
    let lost = 0;
    let product = 0;
    for (let s = 0; s < k; s++) {
      let sum = 0;
      for (let l = 0; l < rungs; l++) {
        sum += load[l * k + s];
        weight[l * k + s] = this.#step[l] * Math.exp(-sum);
        lost += weight[l * k + s];
      }
      let below = 0;
      for (let l = rungs - 1; l >= 0; l--) {
        below += weight[l * k + s];
        weight[l * k + s] = below / k;
        product += weight[l * k + s] * load[l * k + s];
      }
    }
    for (let o = 0; o < this.problem.options; o++) {
      const base = this.#rung[o] * k;
      for (let m = 0; m < modeCount; m++) {
        const row = this.#rows[modeCount * o + m];
        if (row === null) continue;
        let sum = 0;
        for (let s = 0; s < k; s++) sum += weight[base + s] * row[s];
        this.slope[modeCount * o + m] = sum;
      }
    }
    return { value: this.#top - lost / k, product };
  }

  /** Product of the slopes at the last linearisation with a load. */
  productWith(load: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < load.length; i++) sum += this.#weight[i] * load[i];
    return sum;
  }
}

/** Limits that tie the options together, in this order: gold, silver, rotations, IR rotations, dollars, least rotations. */
export const limitCount = 6;
const dollarLimit = 4;
const leastLimit = 5;

/** One whole choice of modes with what it uses of each limit. It may exceed them: only mixes of choices keep them. */
export type Column = {
  /** Per option: mode or −1. */
  readonly mode: Int8Array;
  readonly use: Float64Array;
  readonly dollars: number;
};

/** The limits as a vector; the least number of rotations with its sign turned. */
export function limitsOf({ limits }: PlanningProblem): Float64Array {
  const { gold, silver, rotations, irRotations, dollars, minRotations } = limits;
  return Float64Array.of(gold, silver, rotations, irRotations, dollars, -minRotations);
}

/** What a whole choice uses. */
export function columnOf(problem: PlanningProblem, mode: Int8Array): Column {
  const use = new Float64Array(limitCount);
  const counts = problem.applicationDollars.map(() => 0);
  for (let o = 0; o < problem.options; o++) {
    const m = mode[o];
    if (m < 0) continue;
    const steps = problem.applicationDollars[problem.group[o]];
    use[dollarLimit] += steps[Math.min(counts[problem.group[o]]++, steps.length - 1)] ?? 0;
    addMode(problem, use, o, m);
  }
  return { mode, use, dollars: use[dollarLimit] };
}

function addMode(problem: PlanningProblem, use: Float64Array, option: number, mode: number): void {
  if (signalOf(mode) === 2) use[0]++;
  if (signalOf(mode) === 1) use[1]++;
  if (!rotates(mode)) return;
  use[2]++;
  use[3] += problem.irRotation[option];
  use[dollarLimit] += problem.rotationDollars[option];
  use[leastLimit] -= problem.wantedRotation[option];
}

type Pick = {
  readonly option: number;
  readonly mode: number;
  readonly net: number;
  readonly required: boolean;
};

/**
 * The whole choice that is worth most when every limit has a price, each option taken alone and the application
 * steps of a fee group shared out from the best down; with its worth, prices paid.
 */
export function bestAtPrices(
  problem: PlanningProblem,
  slope: Float64Array,
  price: Float64Array,
): { readonly mode: Int8Array; readonly worth: number } {
  const rate = problem.pointsPerDollar + price[dollarLimit];
  const picks: Pick[][] = problem.applicationDollars.map(() => []);
  for (let o = 0; o < problem.options; o++) {
    const pick = bestMode(problem, slope, price, rate, o);
    if (pick !== null && (pick.required || pick.net > 0)) picks[problem.group[o]].push(pick);
  }
  const mode = new Int8Array(problem.options).fill(-1);
  let worth = 0;
  picks.forEach((list, group) => {
    list.sort((a, b) => Number(b.required) - Number(a.required) || b.net - a.net);
    const steps = problem.applicationDollars[group];
    const most = Math.max(problem.applicationCap[group], list.filter(({ required }) => required).length);
    for (let nth = 0; nth < Math.min(list.length, most); nth++) {
      const net = list[nth].net - rate * (steps[Math.min(nth, steps.length - 1)] ?? 0);
      if (net <= 0 && !list[nth].required) break;
      worth += net;
      mode[list[nth].option] = list[nth].mode;
    }
  });
  return { mode, worth };
}

function bestMode(
  problem: PlanningProblem,
  slope: Float64Array,
  price: Float64Array,
  rate: number,
  option: number,
): Pick | null {
  const allowed = problem.allowed[option];
  const required = problem.required[option];
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < modeCount; m++) {
    if (((allowed >> m) & 1) === 0) continue;
    if (required >= 0 && (signalOf(m) < signalOf(required) || (rotates(required) && !rotates(m)))) continue;
    let net = slope[modeCount * option + m];
    if (signalOf(m) === 2) net -= price[0];
    if (signalOf(m) === 1) net -= price[1];
    if (rotates(m)) {
      net -= price[2] + price[3] * problem.irRotation[option] + rate * problem.rotationDollars[option];
      net += price[leastLimit] * problem.wantedRotation[option];
    }
    if (net <= most) continue;
    most = net;
    best = m;
  }
  return best < 0 ? null : { option, mode: best, net: most, required: required >= 0 };
}
