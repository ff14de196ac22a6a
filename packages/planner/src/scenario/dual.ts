import { gainOfChange, type Coverage } from './coverage.js';
import { modeCount, rotates, signalOf } from './mode-order.js';
import { bareOf, sparseRows, type SparseRow } from './sparse-rows.js';
import type { PlanningProblem } from './problem.js';

/** Priced limits, in this order: gold, silver, rotations, IR rotations, money, least rotations. */
const prices = 6;
const money = 4;
const least = 5;

/**
 * The Lagrangian dual of the planning problem at given thresholds (per scenario) and prices (per limit), with its
 * subgradient. Every value is an upper bound on the net value of any plan.
 *
 * A first year adds its penalty back only where an advanced place and a first year are both to be had; that is at
 * most 1, at most the number of advanced places, and at most the number of first years: `bareOf` picks per scenario
 * which of the three is charged.
 */
export class Dual {
  readonly #problem: PlanningProblem;
  readonly #rows: readonly SparseRow[];
  readonly #bare: Uint8Array;
  readonly #tau: Float64Array;
  readonly #tauKept: Float64Array;
  readonly #slope: Float64Array;
  readonly #caps: Float64Array;
  readonly #price = new Float64Array(prices);
  readonly #priceKept = new Float64Array(prices);
  readonly #priceSlope = new Float64Array(prices);
  readonly #weight = new Float64Array(prices);
  readonly #histogram = new Float64Array(1 << modeCount);
  readonly #gains = new Float64Array(modeCount);
  readonly #constant: number;
  /** The last value evaluated. */
  last = 0;

  constructor(problem: PlanningProblem, coverage: Coverage, moneyPrice: number) {
    const { limits, scenarios } = problem;
    this.#problem = problem;
    this.#rows = sparseRows(problem);
    this.#bare = bareOf(coverage);
    this.#tau = Float64Array.from(coverage.value);
    let sure = 0;
    for (let k = 0; k < scenarios; k++) {
      if (this.#bare[k] !== 0) continue;
      sure++;
      this.#tau[k] = Math.max(0, this.#tau[k] - problem.noFirstYearPenalty);
    }
    this.#constant = (sure * problem.noFirstYearPenalty) / scenarios;
    this.#tauKept = Float64Array.from(this.#tau);
    this.#slope = new Float64Array(scenarios);
    const { gold, silver, rotations, irRotations, dollars, minRotations } = limits;
    this.#caps = Float64Array.of(gold, silver, rotations, irRotations, dollars, -minRotations);
    this.#startPrices(coverage, moneyPrice);
    this.#priceKept.set(this.#price);
  }

  /** Starts each price at what the plan in hand would give for one more of the limit. */
  #startPrices(coverage: Coverage, moneyPrice: number): void {
    const problem = this.#problem;
    const unit = [0, 0, 0];
    for (let option = 0; option < problem.options; option++) {
      const from = coverage.mode[option];
      if (from < 0) continue;
      for (const [p, mode] of [
        signalOf(from) < 2 ? from - signalOf(from) + 2 : -1,
        signalOf(from) < 1 ? from + 1 : -1,
        rotates(from) ? -1 : from + 3,
      ].entries()) {
        if (mode < 0 || ((problem.allowed[option] >> mode) & 1) === 0) continue;
        const cost = p === 2 ? moneyPrice * problem.rotationDollars[option] : 0;
        unit[p] = Math.max(unit[p], gainOfChange(problem, coverage, option, mode) / problem.scenarios - cost);
      }
    }
    for (let p = 0; p < 3; p++) this.#price[p] = unit[p];
    this.#price[money] = Math.max(0, moneyPrice - problem.pointsPerDollar);
    const typical = Math.max(0.05, unit[0], unit[1], unit[2]);
    this.#weight.fill(typical * typical * 0.1);
    this.#weight[money] = (problem.pointsPerDollar * 0.05) ** 2;
  }

  /** Remembers the present point as the best one. */
  keep(): void {
    this.#tauKept.set(this.#tau);
    this.#priceKept.set(this.#price);
  }

  /** Goes back to the best point. */
  restore(): void {
    this.#tau.set(this.#tauKept);
    this.#price.set(this.#priceKept);
  }

  /** The dual value at the present point; fills the slopes. */
  evaluate(): number {
    const { scenarios } = this.#problem;
    let value = 0;
    for (let k = 0; k < scenarios; k++) value += this.#tau[k];
    value = value / scenarios + this.#constant;
    this.#slope.fill(1);
    for (let p = 0; p < prices; p++) {
      value += this.#price[p] * this.#caps[p];
      this.#priceSlope[p] = this.#caps[p];
    }
    this.last = value + this.#chooseModes();
    return this.last;
  }

  /** Moves thresholds and prices downhill by a Polyak step that aims at a fall of `aim`. */
  descend(aim: number): void {
    const { scenarios } = this.#problem;
    let norm = 0;
    for (let k = 0; k < scenarios; k++) norm += this.#slope[k] ** 2 / scenarios;
    for (let p = 0; p < prices; p++) norm += this.#weight[p] * this.#activeSlope(p) ** 2;
    if (norm <= 0) return;
    const step = Math.max(aim, 1e-6) / norm;
    for (let k = 0; k < scenarios; k++) this.#tau[k] = Math.max(0, this.#tau[k] - step * this.#slope[k]);
    for (let p = 0; p < prices; p++) {
      this.#price[p] = Math.max(0, this.#price[p] - step * this.#weight[p] * this.#activeSlope(p));
    }
  }

  #activeSlope(p: number): number {
    return this.#price[p] === 0 && this.#priceSlope[p] > 0 ? 0 : this.#priceSlope[p];
  }

  /** Best mode of each option alone, application steps shared out per fee group; returns the sum of their worth. */
  #chooseModes(): number {
    const problem = this.#problem;
    const worth: Pick[][] = problem.applicationDollars.map(() => []);
    for (let option = 0; option < problem.options; option++) {
      const pick = this.#bestMode(option);
      if (pick !== null) worth[problem.group[option]].push(pick);
    }
    const rate = problem.pointsPerDollar + this.#price[money];
    let total = 0;
    worth.forEach((list, group) => {
      list.sort((a, b) => Number(b.required) - Number(a.required) || b.net - a.net);
      const steps = problem.applicationDollars[group];
      const cap = Math.min(list.length, problem.applicationCap[group]);
      for (let nth = 0; nth < cap; nth++) {
        const dollars = steps[Math.min(nth, steps.length - 1)] ?? 0;
        const net = list[nth].net - rate * dollars;
        if (net <= 0 && !list[nth].required) break;
        total += net;
        this.#take(list[nth], dollars);
      }
    });
    return total;
  }

  #bestMode(option: number): Pick | null {
    const problem = this.#problem;
    const allowed = problem.allowed[option];
    if (allowed === 0) return null;
    this.#gainsOf(option);
    const required = problem.required[option];
    let best: Pick | null = null;
    for (let mode = 0; mode < modeCount; mode++) {
      if (((allowed >> mode) & 1) === 0) continue;
      if (required >= 0 && (signalOf(mode) < signalOf(required) || (rotates(required) && !rotates(mode))))
        continue;
      const net = this.#gains[mode] / problem.scenarios - this.#charge(option, mode);
      if (best === null || net > best.net) best = { option, mode, net, required: required >= 0 };
    }
    return best;
  }

  #charge(option: number, mode: number): number {
    const problem = this.#problem;
    let charge = 0;
    if (signalOf(mode) === 2) charge += this.#price[0];
    if (signalOf(mode) === 1) charge += this.#price[1];
    if (!rotates(mode)) return charge;
    charge +=
      this.#price[2] +
      this.#price[3] * problem.irRotation[option] -
      this.#price[least] * problem.wantedRotation[option];
    return charge + (problem.pointsPerDollar + this.#price[money]) * problem.rotationDollars[option];
  }

  /** Fills `#gains` with the sum over scenarios that each mode adds above the thresholds. */
  #gainsOf(option: number): void {
    const histogram = this.#histogram.fill(0);
    const problem = this.#problem;
    const { at, advanced, categorical, firstYear } = this.#rows[option];
    const points = problem.points[option];
    const penalty = problem.noFirstYearPenalty;
    for (let i = 0; i < at.length; i++) {
      const k = at[i];
      const bare = this.#bare[k];
      const full = Math.max(0, points - this.#tau[k]);
      const less = Math.max(0, points - penalty - this.#tau[k]) + (bare === 1 ? penalty : 0);
      if (advanced[i] !== 0) {
        histogram[advanced[i] & ~categorical[i]] += less;
        histogram[categorical[i]] += Math.max(full, advanced[i] & categorical[i] ? less : 0);
      } else if (categorical[i] !== 0) histogram[categorical[i]] += full;
      else
        histogram[firstYear[i]] +=
          Math.max(0, problem.firstYearPoints - this.#tau[k]) + (bare === 2 ? penalty : 0);
    }
    this.#gains.fill(0);
    for (let mask = 1; mask < histogram.length; mask++) {
      if (histogram[mask] === 0) continue;
      for (let mode = 0; mode < modeCount; mode++)
        if ((mask >> mode) & 1) this.#gains[mode] += histogram[mask];
    }
  }

  #take({ option, mode }: Pick, dollars: number): void {
    const problem = this.#problem;
    const { at, advanced, categorical, firstYear } = this.#rows[option];
    const points = problem.points[option];
    for (let i = 0; i < at.length; i++) {
      const k = at[i];
      const worth =
        (categorical[i] >> mode) & 1
          ? points
          : (advanced[i] >> mode) & 1
            ? points - problem.noFirstYearPenalty
            : (firstYear[i] >> mode) & 1
              ? problem.firstYearPoints
              : 0;
      if (worth > this.#tau[k]) this.#slope[k]--;
    }
    if (signalOf(mode) === 2) this.#priceSlope[0]--;
    if (signalOf(mode) === 1) this.#priceSlope[1]--;
    this.#priceSlope[money] -= dollars;
    if (!rotates(mode)) return;
    this.#priceSlope[2]--;
    this.#priceSlope[3] -= problem.irRotation[option];
    this.#priceSlope[money] -= problem.rotationDollars[option];
    this.#priceSlope[least] += problem.wantedRotation[option];
  }
}

/** The best mode of one option at the present prices. */
type Pick = {
  readonly option: number;
  readonly mode: number;
  readonly net: number;
  readonly required: boolean;
};
