import { profileHash, type Certificate, type Plan } from '@matchwright/dossier';
import { letterPlan, seasonTasks } from '@matchwright/season';
import { buildProblem } from './build-problem.js';
import { planCost } from './plan-cost.js';
import { figuresOf, walkPlan } from './plan-figures.js';
import { planItems } from './plan-items.js';
import {
  createPlanSession,
  expectedRanks,
  type Judged,
  type PlanChoice,
  type PlanSession,
} from './plan-session.js';
import type { PlanInput, PlanSetting } from './plan-setting.js';
import { overallChances } from './overall-chances.js';
import { planWarnings } from './plan-warnings.js';
import { scheduleRotations } from './planned-rotations.js';
import { cite } from './rules-in-force.js';
import { rotates, signalOf } from './scenario/mode-order.js';
import { gainOfChange, stateOf } from './scenario/plan-state.js';
import { dollarsOfChange, usageOf } from './scenario/spending.js';

/** Version of the engine, part of every plan's provenance. */
export const engineVersion = '0.2.0';

/**
 * The joint plan: applications, signals, rotations, letters, money and dates chosen together on one set of drawn
 * seasons and judged on fresh ones, so that choosing on noise does not flatter the plan. Same input, same plan.
 */
export function makePlan(input: PlanInput): Plan & { readonly bound: Certificate } {
  const say = (step: string, done: number): void => input.onProgress?.({ step, done });
  say('Drawing seasons', 0.05);
  const session = createPlanSession(input);
  say('Choosing programs, signals and rotations', 0.2);
  const choice = session.choice();
  say('Bounding what any plan could reach', 0.6);
  const bound = session.certify(choice, {
    onProgress: (done) => say('Bounding what any plan could reach', 0.6 + 0.3 * done),
  });
  say('Judging the plan on fresh seasons', 0.9);
  const plan = planOf(input, session, choice);
  say('Done', 1);
  return { ...plan, bound };
}

/** Writes a choice out as a plan; its certificate, which `session.certify` works out, may come later. */
export function planOf(
  input: PlanInput,
  session: PlanSession,
  choice: PlanChoice,
  bound?: Certificate,
): Plan {
  const plan = writePlan({ ...input, profile: choice.profile }, session.judged(choice));
  return bound === undefined ? plan : { ...plan, bound };
}

function writePlan(input: PlanInput, judged: Judged): Plan {
  const { almanac, odds, profile } = input;
  const { setting, chances, mode, terms } = judged;
  const { pack, rules } = setting;
  const outcomes = walkPlan(terms, chances, mode);
  const figures = figuresOf(terms, chances, mode, outcomes);
  const result = { ...lossesOf(judged), contribution: outcomes.contribution };
  const list = planItems({
    almanac,
    odds,
    profile,
    rules,
    rotations: setting.rotations,
    chances,
    mode,
    ...result,
  });
  const chosenRotations = chances.options.flatMap((option, o) => {
    const rotation = rotates(mode[o]) ? setting.rotations.get(option.id) : undefined;
    return rotation === undefined ? [] : [{ option: rotation, marginal: result.marginal[o] }];
  });
  const rotations = scheduleRotations(pack, profile, rules, chosenRotations);
  const signals = signalPlan(setting, chances, mode);
  const letters = letterPlan(profile, rotations, pack, almanac.rules);
  const [primaryRanks, supplementalRanks] = expectedRanks(chances, mode);
  const cost = planCost(pack.fees, profile, {
    applications: usageOf(terms, mode).applications,
    rotations: chosenRotations.map(({ option }) => ({ name: option.program.institution, option })),
    primaryRanks,
    supplementalRanks,
  });
  const overall = overallChances(almanac, odds, profile, chances, mode, figures);
  return {
    schema: 'matchwright.plan/1',
    season: profile.season,
    provenance: {
      engine: engineVersion,
      seed: profile.seed,
      scenarios: chances.scenarios,
      packsAsOf: almanac.asOf,
      profileHash: profileHash(profile),
    },
    list,
    signals,
    rotations,
    letters,
    cost,
    ...overall,
    value: { points: figures.points, net: figures.net },
    rulesOff: [...profile.rules.off].sort(),
    warnings: planWarnings({
      almanac,
      profile,
      pack,
      rules,
      list,
      rotations,
      cost,
      pool: setting.pool,
      leftOut: setting.list.leftOut,
      rotationOptions: setting.rotations.size,
      counted: input.counted ?? [],
    }),
    tasks: seasonTasks({
      pack,
      profile,
      plan: { list, signals, rotations, letters },
      rules: almanac.rules,
      hosts: almanac.hosts,
      ...(input.records === undefined
        ? {}
        : { records: input.records, guide: input.guide, nameOf: nameOf(almanac) }),
    }),
  };
}

/** Names of programs without the word "Program"; the id of one that the packs do not hold. */
function nameOf({ programs }: PlanInput['almanac']): (program: string) => string {
  const names = new Map(programs.map(({ id, name }) => [id, name.replace(/ Program$/, '')]));
  return (id) => names.get(id) ?? id;
}

function signalPlan(setting: PlanSetting, { options }: Judged['chances'], mode: Int8Array): Plan['signals'] {
  const { pool, rules } = setting;
  if (pool === undefined) return [];
  const withSignal = (signal: number): string[] =>
    options.filter((_, o) => mode[o] >= 0 && signalOf(mode[o]) === signal).map(({ id }) => id);
  const cited = cite(rules, 'signal-pool');
  const note = [pool.note, cited.length > 0 ? `Rule ${cited.join(', ')}.` : undefined]
    .filter((text) => text !== undefined)
    .join('. ');
  return [
    {
      pool: pool.id,
      specialties: [...pool.specialties],
      goldAvailable: pool.gold,
      silverAvailable: pool.silver,
      gold: withSignal(2),
      silver: withSignal(1),
      ...(note === '' ? {} : { note }),
    },
  ];
}

/** Per option: points lost and dollars saved if it were dropped. */
function lossesOf({ terms, chances, mode }: Judged): { marginal: Float64Array; dollars: Float64Array } {
  const taken = Uint8Array.from(mode, (m) => (m < 0 ? 0 : 1 << m));
  const problem = buildProblem({ ...terms, allowed: taken }, chances);
  const state = stateOf(problem, mode);
  const usage = usageOf(terms, mode);
  const marginal = new Float64Array(mode.length);
  const dollars = new Float64Array(mode.length);
  for (let option = 0; option < mode.length; option++) {
    if (mode[option] < 0) continue;
    marginal[option] = -gainOfChange(problem, state, option, -1) / problem.scenarios;
    dollars[option] = -dollarsOfChange(terms, usage, option, mode[option], -1);
  }
  return { marginal, dollars };
}
