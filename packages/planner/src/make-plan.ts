import { rankListFee, type Almanac, type Program, type SeasonPack } from '@matchwright/almanac';
import { profileHash, type Plan, type Profile } from '@matchwright/dossier';
import { applicantScenarios, type ApplicantScenarios, type ScenarioPack } from '@matchwright/market';
import type { OddsPack } from '@matchwright/odds';
import { letterPlan, seasonTasks } from '@matchwright/season';
import { buildProblem } from './build-problem.js';
import { certify } from './certificate.js';
import { interviewChance } from './outcome-chances.js';
import { fixedDollars, planCost } from './plan-cost.js';
import { planItems } from './plan-items.js';
import { overallChances } from './overall-chances.js';
import { planWarnings } from './plan-warnings.js';
import { scheduleRotations, usableBlocks } from './planned-rotations.js';
import { rotationOptions } from './rotation-options.js';
import { cite, rulesInForce } from './rules-in-force.js';
import { emptyCoverage, gainOfChange, rebuild, type Coverage } from './scenario/coverage.js';
import { rotates, signalOf } from './scenario/mode-order.js';
import type { PlanningProblem } from './scenario/problem.js';
import { solveScenarioPlan, type Solution } from './scenario/solve.js';
import { dollarsOfChange, usageOf } from './scenario/spending.js';
import { shortlist } from './shortlist.js';

/** Version of the engine, part of every plan's provenance. */
export const engineVersion = '0.1.0';

/** What a plan is made from, and how hard to try. */
export type PlanInput = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly profile: Profile;
  /** Played seasons to evaluate against; without them the documented log-odds stand in. */
  readonly pack?: ScenarioPack | undefined;
  /** Scenarios the plan is chosen on; as many fresh ones twice over judge it. A multiple of 64. */
  readonly scenarios?: number | undefined;
  /** Steps spent on tightening the certificate. */
  readonly boundIterations?: number | undefined;
  readonly onProgress?: ((progress: PlanProgress) => void) | undefined;
};

/** Progress of a plan: words for people and the share done, 0–1. */
export type PlanProgress = { readonly step: string; readonly done: number };

/**
 * The joint plan: applications, signals, rotations, letters, money and dates chosen together on one set of drawn
 * seasons and judged on fresh ones, so that choosing on noise does not flatter the plan. Same input, same plan.
 */
export function makePlan(input: PlanInput): Plan {
  const { almanac, profile, odds } = input;
  const say = (step: string, done: number): void => input.onProgress?.({ step, done });
  const k = input.scenarios ?? 2048;
  const setting = planSetting(input);
  say('Drawing seasons', 0.05);
  const seeds = planSeeds(profile.seed);
  const ids = { programs: setting.list.programs.map(({ id }) => id), pgy1: setting.list.pgy1 };
  const drawn = applicantScenarios({
    almanac,
    odds,
    profile,
    scenarios: k,
    seed: seeds.choose,
    pack: input.pack,
    options: ids,
  });
  say('Choosing programs, signals and rotations', 0.2);
  const { problem, solution } = chooseWithinMoney(setting, drawn, input);
  say('Judging the plan on fresh seasons', 0.7);
  const fresh = freshScenarios(input, drawn, solution.mode, 2 * k, seeds.judge);
  const judged = judge(setting, fresh.scenarios, fresh.mode);
  say('Bounding what any plan could reach', 0.8);
  const bound = certify(problem, solution, input.boundIterations ?? 300);
  const plan = writePlan(input, setting, { ...fresh, ...judged, bound });
  say('Done', 1);
  return plan;
}

type Setting = ReturnType<typeof planSetting>;

/** Everything that follows from packs and profile before any season is drawn. */
function planSetting({ almanac, profile }: PlanInput): {
  pack: SeasonPack;
  rules: ReturnType<typeof rulesInForce>;
  list: ReturnType<typeof shortlist>;
  programs: ReadonlyMap<string, Program>;
  rotations: ReturnType<typeof rotationOptions>;
  blocks: ReturnType<typeof usableBlocks>;
  pool: SeasonPack['signalPools'][number] | undefined;
  profile: Profile;
} {
  const pack = packFor(almanac, profile.season);
  const rules = rulesInForce(almanac, profile);
  const list = shortlist(almanac, profile, rules);
  return {
    pack,
    rules,
    list,
    programs: new Map(list.programs.map((program) => [program.id, program])),
    rotations: rotationOptions(almanac, profile, pack.fees, rules, list.programs),
    blocks: usableBlocks(pack, profile, rules),
    pool: pack.signalPools.find(
      ({ specialties }) => specialties.includes('IR') || specialties.includes('DR'),
    ),
    profile,
  };
}

/** The season's own pack, or the latest before it where it has none yet. */
function packFor(almanac: Almanac, season: number): SeasonPack {
  const known = [...almanac.seasons].sort((a, b) => a.season - b.season);
  const pack = known.findLast((candidate) => candidate.season <= season) ?? known[0];
  if (pack === undefined) throw new RangeError('the almanac holds no season');
  return pack;
}

/** Separate random streams for choosing and for judging. */
function planSeeds(seed: number): { choose: number; judge: number } {
  return { choose: (2 * seed) >>> 0, judge: (2 * seed + 1) >>> 0 };
}

/** Solves, and solves again with money put aside when the rank lists it leads to cost extra. */
function chooseWithinMoney(
  setting: Setting,
  drawn: ApplicantScenarios,
  input: PlanInput,
): { problem: PlanningProblem; solution: Solution } {
  const { profile, pack } = setting;
  const fixed = fixedDollars(pack.fees, profile);
  let reserve = 0;
  for (let round = 0; ; round++) {
    const problem = problemFor(setting, drawn, fixed + reserve);
    const solution = solveScenarioPlan(problem, {
      onProgress: (done) =>
        input.onProgress?.({ step: 'Choosing programs, signals and rotations', done: 0.2 + 0.5 * done }),
    });
    const extra = rankListFee(pack.fees, ...expectedRanks(drawn, solution.mode));
    if (fixed + extra + solution.dollars <= profile.limits.dollars || extra <= reserve || round >= 2) {
      return { problem, solution };
    }
    reserve = extra;
  }
}

function problemFor(setting: Setting, scenarios: ApplicantScenarios, fixed: number): PlanningProblem {
  const { profile, rules, programs, rotations, pack, pool, blocks } = setting;
  return buildProblem({
    profile,
    rules,
    scenarios,
    programs,
    rotations,
    fees: pack.fees,
    pool,
    blocks: blocks.length + profile.rotations.arranged.length,
    blocksBeforeEras: blocks.filter((block) => block.endsBeforeEras).length,
    fixedDollars: fixed,
  });
}

/** Ranks expected on the primary list and on supplemental lists: each interview gives its tracks. */
function expectedRanks(scenarios: ApplicantScenarios, mode: Int8Array): [number, number] {
  let primary = 0;
  let supplemental = 0;
  const tracks = new Float64Array(scenarios.options.length);
  for (const place of scenarios.places) tracks[place.option]++;
  scenarios.options.forEach((option, o) => {
    if (mode[o] < 0) return;
    const ranks = interviewChance(scenarios, o, mode[o]).mid * tracks[o];
    if (option.kind === 'program') primary += ranks;
    else supplemental += ranks;
  });
  return [Math.round(primary), Math.round(supplemental)];
}

/** Fresh seasons for the chosen options alone: an option's luck does not depend on the others drawn. */
function freshScenarios(
  input: PlanInput,
  drawn: ApplicantScenarios,
  mode: Int8Array,
  scenarios: number,
  seed: number,
): { scenarios: ApplicantScenarios; mode: Int8Array } {
  const { almanac, odds, profile } = input;
  const chosen = drawn.options
    .map((option, o) => ({ ...option, mode: mode[o] }))
    .filter((option) => option.mode >= 0);
  const options = {
    programs: chosen.filter(({ kind }) => kind === 'program').map(({ id }) => id),
    pgy1: chosen.filter(({ kind }) => kind === 'pgy1').map(({ id }) => id),
  };
  const fresh = applicantScenarios({ almanac, odds, profile, scenarios, seed, options, pack: input.pack });
  const modeById = new Map(chosen.map((option) => [option.id, option.mode]));
  return { scenarios: fresh, mode: Int8Array.from(fresh.options, ({ id }) => modeById.get(id) ?? -1) };
}

type Judged = {
  readonly problem: PlanningProblem;
  readonly coverage: Coverage;
  /** Per option: points and dollars lost and saved if it were dropped. */
  readonly marginal: Float64Array;
  readonly dollars: Float64Array;
};

function judge(setting: Setting, scenarios: ApplicantScenarios, mode: Int8Array): Judged {
  const problem = problemFor(setting, scenarios, 0);
  const coverage = emptyCoverage(problem);
  coverage.mode.set(mode);
  rebuild(problem, coverage);
  const usage = usageOf(problem, mode);
  const marginal = new Float64Array(problem.options);
  const dollars = new Float64Array(problem.options);
  for (let option = 0; option < problem.options; option++) {
    if (mode[option] < 0) continue;
    marginal[option] = -gainOfChange(problem, coverage, option, -1) / problem.scenarios;
    dollars[option] = -dollarsOfChange(problem, usage, option, mode[option], -1);
  }
  return { problem, coverage, marginal, dollars };
}

function writePlan(
  input: PlanInput,
  setting: Setting,
  result: Judged & { scenarios: ApplicantScenarios; mode: Int8Array; bound: Plan['bound'] },
): Plan {
  const { almanac, odds, profile } = input;
  const { pack, rules } = setting;
  const { scenarios, mode, problem } = result;
  const list = planItems({ almanac, odds, profile, rules, rotations: setting.rotations, ...result });
  const chosenRotations = scenarios.options.flatMap((option, o) => {
    const rotation = rotates(mode[o]) ? setting.rotations.get(option.id) : undefined;
    return rotation === undefined ? [] : [{ option: rotation, marginal: result.marginal[o] }];
  });
  const rotations = scheduleRotations(pack, profile, rules, chosenRotations);
  const signals = signalPlan(setting, scenarios, mode);
  const letters = letterPlan(profile, rotations, pack, almanac.rules);
  const [primaryRanks, supplementalRanks] = expectedRanks(scenarios, mode);
  const cost = planCost(pack.fees, profile, {
    applications: usageOf(problem, mode).applications,
    rotations: chosenRotations.map(({ option }) => ({ name: option.program.institution, option })),
    primaryRanks,
    supplementalRanks,
  });
  const chances = overallChances(almanac, odds, profile, scenarios, mode, problem);
  return {
    schema: 'matchwright.plan/1',
    season: profile.season,
    provenance: {
      engine: engineVersion,
      seed: profile.seed,
      scenarios: scenarios.scenarios,
      packsAsOf: almanac.asOf,
      profileHash: profileHash(profile),
    },
    list,
    signals,
    rotations,
    letters,
    cost,
    ...chances,
    bound: result.bound,
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
    }),
    tasks: seasonTasks({
      pack,
      profile,
      plan: { list, signals, rotations, letters },
      rules: almanac.rules,
      hosts: almanac.hosts,
    }),
  };
}

function signalPlan(setting: Setting, scenarios: ApplicantScenarios, mode: Int8Array): Plan['signals'] {
  const { pool, rules } = setting;
  if (pool === undefined) return [];
  const withSignal = (signal: number): string[] =>
    scenarios.options.filter((_, o) => mode[o] >= 0 && signalOf(mode[o]) === signal).map(({ id }) => id);
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
