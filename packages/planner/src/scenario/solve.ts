import { emptyState, gainOfChange, setMode, stateOf } from './plan-state.js';
import { growGreedily, type Price } from './greedy.js';
import { draftOf, improveBySwaps, netValue, type Draft } from './improve.js';
import { isUpgrade, modeCount, rotates } from './mode-order.js';
import type { PlanningLimits, PlanningProblem } from './problem.js';
import { addUsage, dollarsOfChange, fits, keepsLimits, usageOf } from './spending.js';

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
  /** Choices known from elsewhere: the plan is never worse than one of them that keeps the limits. */
  readonly starts?: readonly Int8Array[] | undefined;
};

/** Chances in one mode up to which all problems with tighter limits are solved as well. */
const chainEffort = 3_000;

type PricedDraft = Draft & { readonly price: number };

/**
 * Chooses the modes: lazy greedy with swap improvement at the person's price of money; when that costs more than
 * allowed, the price is raised (bisection on the Lagrange multiplier of the budget) and what is left of the money
 * is then spent greedily. The required minimum of rotations is laid in first where it pays most.
 */
export function solveScenarioPlan(problem: PlanningProblem, options: SolveOptions = {}): Solution {
  const rounds = options.rounds ?? 3;
  let best = solveChain(problem, rounds, options.onProgress);
  for (const mode of options.starts ?? []) {
    if (!keepsLimits(problem, mode)) continue;
    best = polished(
      problem,
      best,
      { ...draftOf(problem, stateOf(problem, mode)), price: best.price },
      rounds,
    );
  }
  options.onProgress?.(1);
  return solutionOf(problem, best);
}

/** A choice brought up to a problem's limits by local search from it alone: what is worth its price added, then swaps. */
export function refinePlan(problem: PlanningProblem, mode: Int8Array, rounds = 2): Solution {
  const own = problem.pointsPerDollar;
  const draft = draftOf(problem, stateOf(problem, mode));
  finish(problem, draft, own, rounds);
  return solutionOf(problem, { ...draft, price: own });
}

function solutionOf(problem: PlanningProblem, draft: PricedDraft): Solution {
  return {
    mode: Int8Array.from(draft.state.mode),
    points: draft.state.sum / problem.scenarios,
    net: netValue(problem, draft, problem.pointsPerDollar),
    dollars: draft.usage.dollars,
    price: draft.price,
  };
}

/**
 * The best of this problem's own plan and of the plans of problems with one signal or rotation less, each brought up
 * to these limits: so that a looser limit cannot mislead the greedy start. Small problems go all the way down; in a
 * season's hundreds of programs only a limit on rotations that is used up is taken back once.
 */
function solveChain(
  problem: PlanningProblem,
  rounds: number,
  onProgress?: (done: number) => void,
): PricedDraft {
  const solved = new Map<string, PricedDraft>();
  const visit = (limits: PlanningLimits): PricedDraft => {
    const name = JSON.stringify(limits);
    const found = solved.get(name);
    if (found !== undefined) return found;
    const here = { ...problem, limits };
    let best = solveFrom(here, rounds);
    for (const tighter of tighterLimits(limits)) best = polished(here, best, visit(tighter), rounds);
    solved.set(name, best);
    return best;
  };
  if (problem.options * problem.scenarios <= chainEffort) return visit(problem.limits);
  let best = solveFrom(problem, rounds, onProgress);
  const { usage } = best;
  for (const name of ['rotations', 'irRotations'] as const) {
    const cap = problem.limits[name];
    if (usage[name] < cap || cap <= problem.limits.minRotations) continue;
    const tighter = { ...problem, limits: { ...problem.limits, [name]: cap - 1 } };
    best = polished(problem, best, solveFrom(tighter, rounds), rounds);
  }
  return best;
}

/** The better of the best so far and another draft, brought up to the problem's limits; neither draft is changed. */
function polished(
  problem: PlanningProblem,
  best: PricedDraft,
  other: PricedDraft,
  rounds: number,
): PricedDraft {
  const own = problem.pointsPerDollar;
  const draft = { ...draftOf(problem, stateOf(problem, other.state.mode)), price: other.price };
  finish(problem, draft, own, rounds);
  return netValue(problem, draft, own) > netValue(problem, best, own) + 1e-12 ? draft : best;
}

function tighterLimits(limits: PlanningLimits): PlanningLimits[] {
  const { gold, silver, rotations, irRotations, minRotations } = limits;
  return [
    ...(gold > 0 ? [{ ...limits, gold: gold - 1 }] : []),
    ...(silver > 0 ? [{ ...limits, silver: silver - 1 }] : []),
    ...(rotations > minRotations ? [{ ...limits, rotations: rotations - 1 }] : []),
    ...(irRotations > minRotations ? [{ ...limits, irRotations: irRotations - 1 }] : []),
  ];
}

function solveFrom(
  problem: PlanningProblem,
  rounds: number,
  onProgress?: (done: number) => void,
): PricedDraft {
  const own = problem.pointsPerDollar;
  let draft = solveAtPrice(problem, { pointsPerDollar: own, dollars: Number.POSITIVE_INFINITY }, rounds);
  onProgress?.(0.3);
  if (draft.usage.dollars > problem.limits.dollars) draft = raisePrice(problem, rounds, onProgress);
  finish(problem, draft, own, rounds);
  return draft;
}

/** Raises the price of money until the plan fits; of all plans met that fit, the best at the person's own price. */
function raisePrice(
  problem: PlanningProblem,
  rounds: number,
  onProgress?: (done: number) => void,
): PricedDraft {
  const { dollars } = problem.limits;
  let low = problem.pointsPerDollar;
  let high = Math.max(low * 2, 1e-3);
  let bracketed = false;
  let best: PricedDraft | null = null;
  for (let step = 0; step < 12 && !(bracketed && high / low < 1.1); step++) {
    const pointsPerDollar = bracketed ? Math.sqrt(low * high) : high;
    const free = solveAtPrice(problem, { pointsPerDollar, dollars: Number.POSITIVE_INFINITY }, 0);
    best = better(problem, best, free);
    if (free.usage.dollars <= dollars) {
      bracketed = true;
      high = pointsPerDollar;
    } else {
      best = better(problem, best, solveAtPrice(problem, { pointsPerDollar, dollars }, 0));
      low = pointsPerDollar;
      if (!bracketed) high *= 4;
    }
    onProgress?.(0.3 + 0.05 * step);
  }
  const found = best ?? solveAtPrice(problem, { pointsPerDollar: high, dollars }, 0);
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

function solveAtPrice(problem: PlanningProblem, price: Price, rounds: number): PricedDraft {
  const state = emptyState(problem);
  for (let option = 0; option < problem.options; option++) state.mode[option] = problem.required[option];
  const draft = draftOf(problem, state);
  layRequiredRotations(problem, draft, price);
  growGreedily(problem, draft.state, draft.usage, price);
  if (rounds > 0) improveBySwaps(problem, draft, price, rounds);
  return { ...draft, price: price.pointsPerDollar };
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
