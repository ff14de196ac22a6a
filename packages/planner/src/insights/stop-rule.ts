import type { ApplicationStep, StopRule } from '@matchwright/dossier';
import type { PlanChoice, PlanSession } from '../plan-session.js';
import { gainOfChange, stateOf, type PlanState } from '../scenario/plan-state.js';
import { dollarsOfChange, usageOf, type Usage } from '../scenario/spending.js';
import { choiceOver, namesOf } from './asked.js';

/** An application that could be added or dropped, by option. */
type Weighed = { readonly option: number; readonly points: number; readonly dollars: number };

/**
 * When to stop applying: the best application outside the plan, as it stands, and the one in it that is worth least, each
 * against its fee at the person's own exchange rate.
 */
export function stopRule(session: PlanSession, choice: PlanChoice = session.choice()): StopRule {
  const asked = session.problem({ profile: choice.profile });
  const { problem, setting, chances, fixedDollars } = asked;
  const mode = choiceOver(chances, choice.modes);
  const state = stateOf(problem, mode);
  const usage = usageOf(problem, mode);
  const rate = problem.pointsPerDollar;
  const nameOf = namesOf(setting);
  const written = (weighed: Weighed | null): ApplicationStep | null => {
    if (weighed === null) return null;
    const { id, specialty } = chances.options[weighed.option];
    const worthDollars = weighed.points / rate;
    const { points, dollars } = weighed;
    const name = nameOf(id);
    return { program: id, name, specialty, points, worthDollars, dollars, worthIt: worthDollars > dollars };
  };
  const byNet = (a: Weighed, b: Weighed): number => b.points - a.points - rate * (b.dollars - a.dollars);
  const inside: Weighed[] = [];
  const outside: Weighed[] = [];
  for (let option = 0; option < problem.options; option++) {
    if (mode[option] < 0 && (problem.allowed[option] & 1) === 1)
      outside.push(changeOf(asked.problem, state, usage, option, 0));
    if (mode[option] === 0 && problem.required[option] < 0)
      inside.push(changeOf(asked.problem, state, usage, option, -1));
  }
  const best = outside.sort(byNet)[0] ?? null;
  const next = written(best);
  const left = setting.profile.limits.dollars - fixedDollars - usage.dollars;
  return {
    verdict: verdictOf(next, best !== null && isCapped(asked.problem, usage, best.option), left),
    last: written(inside.sort(byNet).at(-1) ?? null),
    next,
  };
}

function changeOf(
  problem: ReturnType<PlanSession['problem']>['problem'],
  state: PlanState,
  usage: Usage,
  option: number,
  to: number,
): Weighed {
  const points = Math.abs(gainOfChange(problem, state, option, to)) / problem.scenarios;
  const dollars = Math.abs(dollarsOfChange(problem, usage, option, state.mode[option], to));
  return { option, points, dollars };
}

function isCapped(
  { group, applicationCap }: ReturnType<PlanSession['problem']>['problem'],
  { applications }: Usage,
  option: number,
): boolean {
  return applications[group[option]] >= applicationCap[group[option]];
}

function verdictOf(next: ApplicationStep | null, capped: boolean, left: number): StopRule['verdict'] {
  if (next === null) return 'none';
  if (!next.worthIt) return 'stop';
  if (capped) return 'limit';
  return next.dollars > left ? 'money' : 'stop';
}
