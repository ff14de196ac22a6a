import type { PlanSession } from '../plan-session.js';
import { rotates } from '../scenario/mode-order.js';
import { gainOfChange, stateOf } from '../scenario/plan-state.js';
import { dollarsOfChange, usageOf } from '../scenario/spending.js';
import { choiceOver } from './asked.js';

/** Programs that a little would push over the edge, the nearest first. */
export type EdgePrograms = { readonly inside: readonly string[]; readonly outside: readonly string[] };

/**
 * The programs of the plan that are barely worth their price, and those outside it that barely are not: IR and DR
 * programs only, none that the person has required, none with a rotation (a rule may hold it in the plan).
 */
export function programsAtTheEdge(session: PlanSession, count: number): EdgePrograms {
  const { problem, chances } = session.problem();
  const mode = choiceOver(chances, session.choice().modes);
  const state = stateOf(problem, mode);
  const usage = usageOf(problem, mode);
  const inside: [string, number][] = [];
  const outside: [string, number][] = [];
  chances.options.forEach(({ id, kind }, o) => {
    if (kind !== 'program' || problem.required[o] >= 0) return;
    if (rotates(mode[o])) return;
    const to = mode[o] < 0 ? 0 : -1;
    if (to === 0 && (problem.allowed[o] & 1) === 0) return;
    const dollars = dollarsOfChange(problem, usage, o, mode[o], to);
    const net = gainOfChange(problem, state, o, to) / problem.scenarios - problem.pointsPerDollar * dollars;
    (to === 0 ? outside : inside).push([id, net]);
  });
  const nearest = (all: [string, number][]): string[] =>
    all
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, count)
      .map(([id]) => id);
  return { inside: nearest(inside), outside: nearest(outside) };
}
