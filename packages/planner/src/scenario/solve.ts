import { emptyCoverage, gainOfChange, rebuild, setMode } from './coverage.js';
import { growGreedily, type Price } from './greedy.js';
import { draftOf, improveBySwaps, netValue, type Draft } from './improve.js';
import { isUpgrade, modeCount, rotates } from './mode-order.js';
import type { PlanningProblem } from './problem.js';
import { addUsage, dollarsOfChange, fits, usageOf } from './spending.js';

/** A chosen mode per option (−1 none), its mean points, priced net value and dollars. */
export type Solution = {
  readonly mode: Int8Array;
  /** Mean points over the scenarios. */
  readonly points: number;
  /** Mean points minus dollars at the person's exchange rate. */
  readonly net: number;
  readonly dollars: number;
  /** Points per dollar at which money was priced in the end: the person's own rate, or more when money binds. */
  readonly price: number;
};

/** Hooks for long solves. */
export type SolveOptions = {
  /** Called between steps with a share done (0–1). Throwing cancels. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Rounds of swaps for each price tried. */
  readonly rounds?: number | undefined;
};

/**
 * Chooses the modes: lazy greedy with swap improvement at the person's price of money; when that costs more than
 * allowed, the price is raised (bisection on the Lagrange multiplier of the budget) and what is left of the money
 * is then spent greedily. The required minimum of rotations is laid in first where it pays most.
 */
export function solveScenarioPlan(problem: PlanningProblem, options: SolveOptions = {}): Solution {
  const own = problem.pointsPerDollar;
  const rounds = options.rounds ?? 3;
  let best = solveAtPrice(problem, own, rounds, Number.POSITIVE_INFINITY);
  options.onProgress?.(0.3);
  if (best.usage.dollars > problem.limits.dollars) best = raisePrice(problem, rounds, options);
  finish(problem, best, own, rounds);
  options.onProgress?.(1);
  return {
    mode: Int8Array.from(best.coverage.mode),
    points: best.coverage.sum / problem.scenarios,
    net: netValue(problem, best, own),
    dollars: best.usage.dollars,
    price: best.price,
  };
}

type PricedDraft = Draft & { readonly price: number };

function raisePrice(problem: PlanningProblem, rounds: number, options: SolveOptions): PricedDraft {
  let low = problem.pointsPerDollar;
  let high = Math.max(low * 2, 1e-3);
  let best: PricedDraft | null = null;
  for (let step = 0; step < 14; step++) {
    const price = best === null ? high : Math.sqrt(low * high);
    const draft = solveAtPrice(problem, price, 0, problem.limits.dollars, price);
    const free = solveAtPrice(problem, price, 0, Number.POSITIVE_INFINITY, price);
    options.onProgress?.(0.3 + 0.04 * step);
    if (free.usage.dollars <= problem.limits.dollars) {
      if (
        best === null ||
        netValue(problem, free, problem.pointsPerDollar) > netValue(problem, best, problem.pointsPerDollar)
      ) {
        best = free;
      }
      high = price;
    } else {
      low = price;
      if (best === null) high *= 4;
    }
    if (
      best === null ||
      netValue(problem, draft, problem.pointsPerDollar) > netValue(problem, best, problem.pointsPerDollar)
    ) {
      if (draft.usage.dollars <= problem.limits.dollars) best = draft;
    }
    if (best !== null && high / low < 1.05) break;
  }
  const found = best ?? solveAtPrice(problem, high, 0, problem.limits.dollars, high);
  improveBySwaps(problem, found, { pointsPerDollar: found.price, dollars: problem.limits.dollars }, rounds);
  return found;
}

function solveAtPrice(
  problem: PlanningProblem,
  pointsPerDollar: number,
  rounds: number,
  dollars: number,
  price = pointsPerDollar,
): PricedDraft {
  const coverage = emptyCoverage(problem);
  for (let option = 0; option < problem.options; option++) coverage.mode[option] = problem.required[option];
  rebuild(problem, coverage);
  const draft = draftOf(problem, coverage);
  const rate: Price = { pointsPerDollar, dollars };
  layRequiredRotations(problem, draft, rate);
  growGreedily(problem, draft.coverage, draft.usage, rate);
  if (rounds > 0) improveBySwaps(problem, draft, rate, rounds);
  return { ...draft, price };
}

/** Spends what is left at the person's own price, then settles by swaps. */
function finish(problem: PlanningProblem, draft: Draft, pointsPerDollar: number, rounds: number): void {
  const rate: Price = { pointsPerDollar, dollars: problem.limits.dollars };
  draft.usage = usageOf(problem, draft.coverage.mode);
  growGreedily(problem, draft.coverage, draft.usage, rate);
  improveBySwaps(problem, draft, rate, rounds);
}

/** Where a minimum of rotations is required: the ones that pay most (or cost least) are laid in first. */
function layRequiredRotations(problem: PlanningProblem, draft: Draft, price: Price): void {
  while (draft.usage.wantedRotations < problem.limits.minRotations) {
    let best: { option: number; mode: number; net: number } | null = null;
    for (let option = 0; option < problem.options; option++) {
      const from = draft.coverage.mode[option];
      for (let mode = 0; mode < modeCount; mode++) {
        if (
          problem.wantedRotation[option] === 0 ||
          !rotates(mode) ||
          ((problem.allowed[option] >> mode) & 1) === 0 ||
          !isUpgrade(from, mode)
        )
          continue;
        if (
          rotates(from) ||
          mode !== Math.max(3, from + 3) ||
          !fits(problem, draft.usage, option, from, mode)
        )
          continue;
        const dollars = dollarsOfChange(problem, draft.usage, option, from, mode);
        if (draft.usage.dollars + dollars > price.dollars) continue;
        const gain = gainOfChange(problem, draft.coverage, option, mode) / problem.scenarios;
        const net = gain - price.pointsPerDollar * dollars;
        if (best === null || net > best.net) best = { option, mode, net };
      }
    }
    if (best === null) return;
    const from = draft.coverage.mode[best.option];
    setMode(problem, draft.coverage, best.option, best.mode);
    addUsage(problem, draft.usage, best.option, from, best.mode);
  }
}
