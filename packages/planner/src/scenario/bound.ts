import type { PlanningProblem } from './problem.js';
import { bestAtPrices, columnOf, limitCount, limitsOf, Relaxation, type Column } from './relaxation.js';
import { bestMix, type Mix } from './small-lp.js';

/** An upper bound on the net value of any plan, and how it was found. */
export type UpperBound = {
  /** No plan within the limits has a larger mean of points minus dollars at the person's rate. */
  readonly value: number;
  readonly iterations: number;
  /** Whole choices whose mix is the relaxed optimum, the largest share first: hints for a better plan. */
  readonly hints: readonly Int8Array[];
};

/** How long and towards what the bound is tightened. */
export type BoundOptions = {
  /** A plan that keeps the limits, where the search starts. */
  readonly mode: Int8Array;
  /** Its net value: the search ends when the bound comes within `tolerance` of it, as a share. */
  readonly net: number;
  readonly iterations: number;
  readonly tolerance?: number | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
};

/** Columns kept for the next step; more only cost time. */
const poolSize = 48;

/**
 * An upper bound from a concave relaxation: at any point the tangent lies above the value of every plan, and the
 * best plan under the tangent is bounded by prices on the limits (Lagrange duality). Frank–Wolfe steps move the
 * point to where the bound is least; the prices come from mixing whole choices (Dantzig and Wolfe 1960).
 */
export function upperBound(problem: PlanningProblem, options: BoundOptions): UpperBound {
  const search = new BoundSearch(problem, options.mode);
  const tolerance = options.tolerance ?? 1e-4;
  let best = Number.POSITIVE_INFINITY;
  let done = 0;
  while (done < options.iterations) {
    best = Math.min(best, search.step());
    done++;
    if (best - options.net <= tolerance * Math.abs(best) || search.settled(best)) break;
    if ((done & 15) === 0) options.onProgress?.(done / options.iterations);
  }
  return { value: Math.max(best, options.net), iterations: done, hints: search.hints() };
}

type Entry = { readonly column: Column; load: Float64Array | null; idle: number; share: number };

class BoundSearch {
  readonly #problem: PlanningProblem;
  readonly #relaxed: Relaxation;
  readonly #limits: Float64Array;
  readonly #towards: Float64Array;
  #pool: Entry[];
  #dollars: number;
  #price: Float64Array = new Float64Array(limitCount);
  #value = 0;

  constructor(problem: PlanningProblem, mode: Int8Array) {
    this.#problem = problem;
    this.#relaxed = new Relaxation(problem);
    this.#towards = new Float64Array(this.#relaxed.load.length);
    const column = columnOf(problem, Int8Array.from(mode));
    // where required choices alone exceed a limit, or no host is open, plans as bad as this one are bounded as well
    this.#limits = limitsOf(problem).map((limit, p) => Math.max(limit, column.use[p]));
    this.#pool = [{ column, load: null, idle: 0, share: 1 }];
    this.#relaxed.load.set(this.#loadOf(this.#pool[0]));
    this.#dollars = column.dollars;
  }

  /** One tangent: returns the bound that it gives and moves the point. */
  step(): number {
    const relaxed = this.#relaxed;
    const { value, product } = relaxed.linearise();
    const { bound, mix } = this.#bestUnderTangent();
    this.#value = value - this.#problem.pointsPerDollar * this.#dollars;
    this.#move(mix);
    return value - product + bound;
  }

  /** Whether the point's own value has come so near to the bound that more steps cannot help. */
  settled(bound: number): boolean {
    return bound - this.#value <= 2e-5 * Math.abs(bound);
  }

  hints(): Int8Array[] {
    return this.#pool
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
      .map(({ column }) => column.mode);
  }

  /** Bounds the best plan under the tangent, adding whole choices until their best mix comes near to it. */
  #bestUnderTangent(): { bound: number; mix: Mix } {
    const { pointsPerDollar } = this.#problem;
    const { slope } = this.#relaxed;
    let bound = Number.POSITIVE_INFINITY;
    let price = this.#price;
    let mix: Mix | null = null;
    for (let round = 0; round < 12; round++) {
      const { mode, worth } = bestAtPrices(this.#problem, slope, price);
      let dual = worth;
      for (let p = 0; p < limitCount; p++) dual += price[p] * this.#limits[p];
      if (dual < bound) {
        bound = dual;
        this.#price = price;
      }
      if (mix !== null && bound - mix.value <= 2e-5 * Math.abs(bound) + 1e-9) break;
      this.#pool.push({ column: columnOf(this.#problem, mode), load: null, idle: 0, share: 0 });
      const worths = this.#pool.map(({ column }) => worthOf(column, slope, pointsPerDollar));
      mix = bestMix(
        worths,
        this.#pool.map(({ column }) => column.use),
        this.#limits,
      );
      price = mix.price;
    }
    if (mix === null) throw new RangeError('upperBound: no mix was made');
    return { bound, mix };
  }

  /** Moves the point towards the mix as far as its value grows. */
  #move(mix: Mix): void {
    const relaxed = this.#relaxed;
    const towards = this.#towards.fill(0);
    let dollars = 0;
    this.#pool.forEach((entry, i) => {
      const share = mix.share[i] ?? 0;
      entry.idle = share > 1e-12 ? 0 : entry.idle + 1;
      if (share <= 1e-12) return;
      dollars += share * entry.column.dollars;
      const load = this.#loadOf(entry);
      for (let i = 0; i < load.length; i++) towards[i] += share * load[i];
    });
    const cost = this.#problem.pointsPerDollar * (dollars - this.#dollars);
    let low = 0;
    let high = 1;
    if (relaxed.along(towards, 1).slope >= cost) low = 1;
    for (let i = 0; low < 1 && i < 8; i++) {
      const middle = (low + high) / 2;
      if (relaxed.along(towards, middle).slope > cost) low = middle;
      else high = middle;
    }
    const share = low < 1 ? (low + high) / 2 : 1;
    const { load } = relaxed;
    for (let i = 0; i < load.length; i++) load[i] += share * (towards[i] - load[i]);
    this.#dollars += share * (dollars - this.#dollars);
    this.#pool.forEach((entry, i) => {
      entry.share += share * ((mix.share[i] ?? 0) - entry.share);
    });
    this.#trim();
  }

  #trim(): void {
    if (this.#pool.length <= poolSize) return;
    const [first, ...others] = this.#pool;
    others.sort((a, b) => a.idle - b.idle);
    this.#pool = [first, ...others.slice(0, poolSize - 1)];
  }

  #loadOf(entry: Entry): Float64Array {
    if (entry.load !== null) return entry.load;
    const load = new Float64Array(this.#relaxed.load.length);
    entry.column.mode.forEach((mode, option) => {
      if (mode >= 0) this.#relaxed.lay(load, option, mode, 1);
    });
    entry.load = load;
    return load;
  }
}

function worthOf({ mode, dollars }: Column, slope: Float64Array, pointsPerDollar: number): number {
  const modes = slope.length / mode.length;
  let worth = -pointsPerDollar * dollars;
  for (let o = 0; o < mode.length; o++) if (mode[o] >= 0) worth += slope[modes * o + mode[o]];
  return worth;
}
