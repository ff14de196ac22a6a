import { emptyState, gainOfChange, setMode } from './plan-state.js';
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

/** A first choice that is laid in before anything else. */
type Start = { readonly option: number; readonly mode: number } | null;

type PricedDraft = Draft & { readonly price: number };

/** Mode masks looked at in all restarts together, at most: small problems get many, a season's hundreds none. */
const restartEffort = 400_000;

/**
 * Chooses the modes: lazy greedy with swap improvement at the person's price of money; when that costs more than
 * allowed, the price is raised (bisection on the Lagrange multiplier of the budget) and what is left of the money
 * is then spent greedily. The required minimum of rotations is laid in first where it pays most. Small problems
 * are solved again from other first choices, and the best is kept.
 */
export function solveScenarioPlan(problem: PlanningProblem, options: SolveOptions = {}): Solution {
  const own = problem.pointsPerDollar;
  const rounds = options.rounds ?? 3;
  let best = solveFrom(problem, null, rounds, options.onProgress);
  for (const start of restarts(problem)) {
    const other = solveFrom(problem, start, rounds);
    if (netValue(problem, other, own) > netValue(problem, best, own) + 1e-12) best = other;
  }
  options.onProgress?.(1);
  return {
    mode: Int8Array.from(best.state.mode),
    points: best.state.sum / problem.scenarios,
    net: netValue(problem, best, own),
    dollars: best.usage.dollars,
    price: best.price,
  };
}

function restarts(problem: PlanningProblem): Start[] {
  const starts: Start[] = [];
  for (let option = 0; option < problem.options; option++) {
    for (let mode = 1; mode < modeCount; mode++) {
      if (((problem.allowed[option] >> mode) & 1) === 1 && problem.required[option] < 0)
        starts.push({ option, mode });
    }
  }
  const each = starts.length * problem.options * problem.scenarios;
  return each <= restartEffort ? starts : [];
}

function solveFrom(
  problem: PlanningProblem,
  start: Start,
  rounds: number,
  onProgress?: (done: number) => void,
): PricedDraft {
  const own = problem.pointsPerDollar;
  let draft = solveAtPrice(
    problem,
    { pointsPerDollar: own, dollars: Number.POSITIVE_INFINITY },
    start,
    rounds,
  );
  onProgress?.(0.3);
  if (draft.usage.dollars > problem.limits.dollars) draft = raisePrice(problem, start, rounds, onProgress);
  finish(problem, draft, own, rounds);
  return draft;
}

/** Raises the price of money until the plan fits; of all plans met that fit, the best at the person's own price. */
function raisePrice(
  problem: PlanningProblem,
  start: Start,
  rounds: number,
  onProgress?: (done: number) => void,
): PricedDraft {
  const { dollars } = problem.limits;
  let low = problem.pointsPerDollar;
  let high = Math.max(low * 2, 1e-3);
  let bracketed = false;
  let best: PricedDraft | null = null;
  for (let step = 0; step < 14 && !(bracketed && high / low < 1.05); step++) {
    const pointsPerDollar = bracketed ? Math.sqrt(low * high) : high;
    const free = solveAtPrice(problem, { pointsPerDollar, dollars: Number.POSITIVE_INFINITY }, start, 0);
    const capped = solveAtPrice(problem, { pointsPerDollar, dollars }, start, 0);
    best = better(problem, best, free, capped);
    if (free.usage.dollars <= dollars) {
      bracketed = true;
      high = pointsPerDollar;
    } else {
      low = pointsPerDollar;
      if (!bracketed) high *= 4;
    }
    onProgress?.(0.3 + 0.04 * step);
  }
  const found = best ?? solveAtPrice(problem, { pointsPerDollar: high, dollars }, start, 0);
  improveBySwaps(problem, found, { pointsPerDollar: found.price, dollars }, rounds);
  return found;
}

function better(problem: PlanningProblem, ...drafts: readonly (PricedDraft | null)[]): PricedDraft | null {
  const rate = problem.pointsPerDollar;
  let best: PricedDraft | null = null;
  for (const draft of drafts) {
    if (draft === null || draft.usage.dollars > problem.limits.dollars) continue;
    if (best === null || netValue(problem, draft, rate) > netValue(problem, best, rate)) best = draft;
  }
  return best;
}

function solveAtPrice(problem: PlanningProblem, price: Price, start: Start, rounds: number): PricedDraft {
  const state = emptyState(problem);
  for (let option = 0; option < problem.options; option++) state.mode[option] = problem.required[option];
  const draft = draftOf(problem, state);
  if (start !== null) layStart(problem, draft, start, price);
  layRequiredRotations(problem, draft, price);
  growGreedily(problem, draft.state, draft.usage, price);
  if (rounds > 0) improveBySwaps(problem, draft, price, rounds);
  return { ...draft, price: price.pointsPerDollar };
}

function layStart(
  problem: PlanningProblem,
  draft: Draft,
  { option, mode }: NonNullable<Start>,
  price: Price,
): void {
  if (!fits(problem, draft.usage, option, -1, mode)) return;
  if (draft.usage.dollars + dollarsOfChange(problem, draft.usage, option, -1, mode) > price.dollars) return;
  addUsage(problem, draft.usage, option, -1, mode);
  setMode(problem, draft.state, option, mode);
}

/** Spends what is left at the person's own price, then settles by swaps. */
function finish(problem: PlanningProblem, draft: Draft, pointsPerDollar: number, rounds: number): void {
  const rate: Price = { pointsPerDollar, dollars: problem.limits.dollars };
  draft.usage = usageOf(problem, draft.state.mode);
  growGreedily(problem, draft.state, draft.usage, rate);
  improveBySwaps(problem, draft, rate, rounds);
}

/** Where a minimum of rotations is required: the ones that pay most (or cost least) are laid in first. */
function layRequiredRotations(problem: PlanningProblem, draft: Draft, price: Price): void {
  while (draft.usage.wantedRotations < problem.limits.minRotations) {
    let best: { option: number; mode: number; net: number } | null = null;
    for (let option = 0; option < problem.options; option++) {
      const from = draft.state.mode[option];
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
        const gain = gainOfChange(problem, draft.state, option, mode) / problem.scenarios;
        const net = gain - price.pointsPerDollar * dollars;
        if (best === null || net > best.net) best = { option, mode, net };
      }
    }
    if (best === null) return;
    const from = draft.state.mode[best.option];
    setMode(problem, draft.state, best.option, best.mode);
    addUsage(problem, draft.usage, best.option, from, best.mode);
  }
}
