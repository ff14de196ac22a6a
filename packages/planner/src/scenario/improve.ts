import { gainOfChange, rebuild, setMode, type PlanState } from './plan-state.js';
import { growGreedily, type Price } from './greedy.js';
import { isUpgrade, modeCount, modeOf, noMode, rotates, signalOf } from './mode-order.js';
import type { PlanningProblem } from './problem.js';
import { usageOf, addUsage, dollarsOfChange, fits, type Usage } from './spending.js';

/** A choice of modes with its state and usage. */
export type Draft = { readonly state: PlanState; usage: Usage };

/** Mean points minus priced dollars. */
export function netValue(problem: PlanningProblem, draft: Draft, pointsPerDollar: number): number {
  return draft.state.sum / problem.scenarios - pointsPerDollar * draft.usage.dollars;
}

/**
 * Local search: each program in turn gives up its signal or its rotation, and the best use of what it freed is
 * taken instead, as long as that is better; applications not worth their price are dropped. Ends at a plan that
 * no such swap improves, or after `rounds` rounds.
 */
export function improveBySwaps(problem: PlanningProblem, draft: Draft, price: Price, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let better = false;
    for (let option = 0; option < problem.options; option++) {
      const mode = draft.state.mode[option];
      if (mode < 0) continue;
      if (mode === 0) {
        better = dropIfWorthless(problem, draft, price, option) || better;
        continue;
      }
      for (const weaker of weakerModes(problem, option, mode)) {
        if (!fits(problem, draft.usage, option, mode, weaker)) continue;
        if (trySwap(problem, draft, price, option, weaker)) {
          better = true;
          break;
        }
      }
    }
    growGreedily(problem, draft.state, draft.usage, price);
    if (!better) return;
  }
}

function weakerModes(problem: PlanningProblem, option: number, mode: number): number[] {
  const weaker: number[] = [];
  if (rotates(mode)) weaker.push(modeOf(signalOf(mode), false));
  if (signalOf(mode) === 2) weaker.push(mode - 1, mode - 2);
  if (signalOf(mode) === 1) weaker.push(mode - 1);
  const required = problem.required[option];
  if (required < 0) weaker.push(noMode);
  return weaker.filter((to) => to < 0 || allowedAbove(problem.allowed[option], required, to));
}

function allowedAbove(allowed: number, required: number, to: number): boolean {
  return ((allowed >> to) & 1) === 1 && (to === required || isUpgrade(required, to));
}

function dropIfWorthless(problem: PlanningProblem, draft: Draft, price: Price, option: number): boolean {
  if (problem.required[option] >= 0) return false;
  if (netOfChange(problem, draft, price, option, noMode) <= 1e-9) return false;
  apply(problem, draft, option, noMode);
  return true;
}

/** Gives up part of one option's mode, then takes the best use of what it freed; undone unless better. */
function trySwap(
  problem: PlanningProblem,
  draft: Draft,
  price: Price,
  option: number,
  weaker: number,
): boolean {
  const from = draft.state.mode[option];
  const dropNet = netOfChange(problem, draft, price, option, weaker);
  const enough = rotationsKept(problem, draft, option, from, weaker);
  apply(problem, draft, option, weaker);
  if (enough && dropNet > 1e-9) return true;
  const best = bestUseOfFreed(problem, draft, price, option, from, weaker);
  if (best !== null && dropNet + best.net > 1e-9) {
    const before = draft.state.mode[best.option];
    apply(problem, draft, best.option, best.mode);
    if (enough || draft.usage.wantedRotations >= problem.limits.minRotations) return true;
    apply(problem, draft, best.option, before);
  }
  apply(problem, draft, option, from);
  return false;
}

function netOfChange(
  problem: PlanningProblem,
  draft: Draft,
  price: Price,
  option: number,
  to: number,
): number {
  const dollars = dollarsOfChange(problem, draft.usage, option, draft.state.mode[option], to);
  return gainOfChange(problem, draft.state, option, to) / problem.scenarios - price.pointsPerDollar * dollars;
}

function rotationsKept(
  problem: PlanningProblem,
  draft: Draft,
  option: number,
  from: number,
  to: number,
): boolean {
  const turns = (Number(rotates(to)) - Number(rotates(from))) * problem.wantedRotation[option];
  return turns >= 0 || draft.usage.wantedRotations + turns >= problem.limits.minRotations;
}

function apply(problem: PlanningProblem, draft: Draft, option: number, to: number): void {
  addUsage(problem, draft.usage, option, draft.state.mode[option], to);
  setMode(problem, draft.state, option, to);
}

function bestUseOfFreed(
  problem: PlanningProblem,
  draft: Draft,
  price: Price,
  giver: number,
  from: number,
  weaker: number,
): { option: number; mode: number; net: number } | null {
  const freedSignal = signalOf(from) === signalOf(weaker) ? 0 : signalOf(from);
  const freedRotation = rotates(from) && !rotates(weaker);
  let best: { option: number; mode: number; net: number } | null = null;
  for (let option = 0; option < problem.options; option++) {
    if (option === giver || problem.allowed[option] === 0) continue;
    const present = draft.state.mode[option];
    for (let mode = 0; mode < modeCount; mode++) {
      if (((problem.allowed[option] >> mode) & 1) === 0 || !isUpgrade(present, mode)) continue;
      const usesSignal =
        freedSignal > 0 && signalOf(mode) === freedSignal && signalOf(present) !== freedSignal;
      const usesRotation = freedRotation && rotates(mode) && !rotates(present);
      if (!usesSignal && !usesRotation) continue;
      if (!fits(problem, draft.usage, option, present, mode)) continue;
      const dollars = dollarsOfChange(problem, draft.usage, option, present, mode);
      if (draft.usage.dollars + dollars > price.dollars) continue;
      const net = netOfChange(problem, draft, price, option, mode);
      if (best === null || net > best.net) best = { option, mode, net };
    }
  }
  return best;
}

/** A draft from a choice of modes. */
export function draftOf(problem: PlanningProblem, state: PlanState): Draft {
  rebuild(problem, state);
  return { state, usage: usageOf(problem, state.mode) };
}
