import { rankListFee } from '@matchwright/almanac';
import { modes, type Certificate, type Mode, type Profile } from '@matchwright/dossier';
import { applicantChances, type ApplicantChances } from '@matchwright/market';
import { buildProblem } from './build-problem.js';
import { certify } from './certificate.js';
import type { PlanChange, ResolveChange } from './plan-change.js';
import { fixedDollars } from './plan-cost.js';
import { figuresOf, sharesSetting, type PlanFigures } from './plan-figures.js';
import { planSeeds, planSetting, termsOf, type PlanInput, type PlanSetting } from './plan-setting.js';
import { changedTerms, withBeliefs, withinAllowed } from './changed-problem.js';
import type { PlanningProblem, PlanTerms } from './scenario/problem.js';
import { refinePlan, solveScenarioPlan, type Solution } from './scenario/solve.js';
import { keepsLimits } from './scenario/spending.js';

/** A chosen plan, before it is written out. */
export type PlanChoice = {
  readonly profile: Profile;
  /** By option id: every option that is taken, in the order of the shortlist. */
  readonly modes: ReadonlyMap<string, Mode>;
  /** Mean points and net value on the scenarios that it was chosen on. */
  readonly points: number;
  readonly net: number;
  /** Dollars for applications and rotations. */
  readonly dollars: number;
  /** Points per dollar at which money was priced in the end: above the person's own rate where money binds. */
  readonly price: number;
};

/** How good a choice provably is, and how long to look. */
export type CertifyOptions = {
  readonly iterations?: number | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
};

/** One person's scenarios and problem, prepared once: every question about the plan is asked here. */
export type PlanSession = {
  readonly profile: Profile;
  /** The plan chosen for the session's own profile; worked out when first asked for. */
  readonly choice: () => PlanChoice;
  /**
   * The figures of a changed plan on fresh seasons, nothing re-chosen: the given plan (the session's own unless told)
   * with the change's modes, under the change's profile.
   */
  readonly evaluate: (change?: PlanChange, from?: PlanChoice) => PlanFigures;
  /** Chooses anew under a change; modes that it names are kept as they are. */
  readonly resolve: (change?: ResolveChange, onProgress?: (done: number) => void) => PlanChoice;
  /**
   * A given plan brought up to a change by local search alone: a good deal quicker than `resolve`, and never worse than
   * the plan given where that keeps the limits.
   */
  readonly refine: (change: ResolveChange, from: PlanChoice) => PlanChoice;
  /** The typed arrays that a plan is chosen on under a change, for questions that are not asked by profile. */
  readonly problem: (change?: ResolveChange) => AskedProblem;
  /** An upper bound beside a plan's net value, on the scenarios that it was chosen on. */
  readonly certify: (choice?: PlanChoice, options?: CertifyOptions) => Certificate;
  /** What a written plan is read from: fresh chances, terms and modes of a choice. */
  readonly judged: (choice?: PlanChoice) => Judged;
  /** What the session was made from. */
  readonly input: PlanInput;
};

/** A planning problem with what its options and dollars stand for. */
export type AskedProblem = {
  readonly problem: PlanningProblem;
  readonly setting: PlanSetting;
  readonly chances: ApplicantChances;
  /** Dollars owed whatever the plan, already taken off the problem's limit. */
  readonly fixedDollars: number;
};

/** A choice on fresh scenarios. */
export type Judged = {
  readonly setting: PlanSetting;
  readonly chances: ApplicantChances;
  readonly terms: PlanTerms;
  /** Per option of `chances`: mode index or −1. */
  readonly mode: Int8Array;
};

const chooseOn = 1024;
const judgeOn = 4096;

/** Prepares a session: the choice is made on one set of seasons and judged on another. */
export function createPlanSession(input: PlanInput): PlanSession {
  const base = groundOf(input, input.profile);
  let own: PlanChoice | undefined;
  const choice = (): PlanChoice => (own ??= choose(base, input.profile));
  const resolve: PlanSession['resolve'] = (change = {}, onProgress) => {
    const profile = profileUnder(change, input.profile);
    const ground = groundFor(base, profile);
    return choose(ground, profile, { change, start: choice(), onProgress });
  };
  return {
    profile: input.profile,
    input,
    choice,
    resolve,
    refine: (change, from) => {
      const profile = profileUnder(change, input.profile);
      return refine(groundFor(base, profile), profile, change, from) ?? resolve(change);
    },
    problem: (change = {}) => {
      const profile = profileUnder(change, input.profile);
      const ground = groundFor(base, profile);
      const chances = chancesFor(ground, 'choose', profile);
      const { setting, fixed: fixedDollars } = ground;
      return { problem: problemOf(ground, profile, 0, change), setting, chances, fixedDollars };
    },
    evaluate: (change = {}, from = choice()) => {
      const ground = groundFor(base, profileUnder(change, input.profile));
      const profile = change.profile ?? from.profile;
      const chances = chancesFor(ground, 'judge', profile);
      const terms = termsOf(ground.setting, profile, chances.options, ground.fixed);
      return figuresOf(terms, chances, modesOver(chances, from.modes, change.modes));
    },
    certify: (made = choice(), options = {}) => {
      const ground = groundFor(base, made.profile);
      const problem = problemOf(ground, made.profile, 0);
      return certify(
        problem,
        { ...made, mode: modesOver(ground.choose, made.modes) },
        {
          iterations: options.iterations ?? input.boundIterations,
          onProgress: options.onProgress,
        },
      );
    },
    judged: (made = choice()) => {
      const ground = groundFor(base, made.profile);
      const chances = chancesFor(ground, 'judge', made.profile);
      const terms = termsOf(ground.setting, made.profile, chances.options, 0);
      return { setting: ground.setting, chances, terms, mode: modesOver(chances, made.modes) };
    },
  };
}

/** What profiles with the same programs, hosts and rules share. */
type Ground = {
  readonly input: PlanInput;
  readonly setting: PlanSetting;
  readonly fixed: number;
  readonly choose: ApplicantChances;
  readonly judge: ApplicantChances;
  /** The last other profile asked about, so that a slider held still costs nothing. */
  readonly last: { choose?: Derived; judge?: Derived };
};

type Derived = { readonly profile: Profile; readonly chances: ApplicantChances };

function groundOf(input: PlanInput, profile: Profile): Ground {
  const { almanac, odds, pack } = input;
  const setting = planSetting(almanac, profile);
  const seeds = planSeeds(profile.seed);
  const options = { programs: setting.list.programs.map(({ id }) => id), pgy1: setting.list.pgy1 };
  const common = { almanac, odds, profile, pack, options, member: input.member };
  return {
    input: { ...input, profile },
    setting,
    fixed: fixedDollars(setting.pack.fees, profile),
    choose: applicantChances({ ...common, scenarios: input.scenarios ?? chooseOn, seed: seeds.choose }),
    judge: applicantChances({ ...common, scenarios: input.judged ?? judgeOn, seed: seeds.judge }),
    last: {},
  };
}

function groundFor(base: Ground, profile: Profile): Ground {
  const { input } = base;
  if (profile === input.profile || sharesSetting(profile, input.profile)) return base;
  return groundOf(input, profile);
}

function profileUnder(change: PlanChange, profile: Profile): Profile {
  return change.profile ?? profile;
}

function chancesFor(ground: Ground, which: 'choose' | 'judge', profile: Profile): ApplicantChances {
  if (profile.applicant === ground.input.profile.applicant) return ground[which];
  const last = ground.last[which];
  if (last !== undefined && last.profile.applicant === profile.applicant) return last.chances;
  const chances = ground[which].withProfile(profile);
  ground.last[which] = { profile, chances };
  return chances;
}

function problemOf(
  ground: Ground,
  profile: Profile,
  reserve: number,
  change: ResolveChange = {},
): PlanningProblem {
  const chances = chancesFor(ground, 'choose', profile);
  const terms = termsOf(ground.setting, profile, chances.options, ground.fixed + reserve);
  const problem = buildProblem(changedTerms(terms, chances, change), chances);
  return change.beliefs === undefined ? problem : withBeliefs(problem, chances, change.beliefs);
}

/** Mode by option of the chances: the plan's own, then what the change says. */
function modesOver(
  chances: ApplicantChances,
  plan: ReadonlyMap<string, Mode>,
  change: PlanChange['modes'] = {},
): Int8Array {
  return Int8Array.from(chances.options, ({ id }) => {
    const mode = change[id] ?? plan.get(id) ?? 'out';
    return mode === 'out' ? -1 : modes.indexOf(mode);
  });
}

type ChooseOptions = {
  readonly change?: ResolveChange;
  /** A plan that the new one is never worse than, where it keeps the limits. */
  readonly start?: PlanChoice | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
};

/** Solves, and solves again with money put aside when the rank lists it leads to cost extra. */
function choose(ground: Ground, profile: Profile, options: ChooseOptions = {}): PlanChoice {
  const { change = {}, start, onProgress } = options;
  const chances = chancesFor(ground, 'choose', profile);
  const starts = start === undefined ? [] : [modesOver(chances, start.modes, change.modes)];
  let reserve = 0;
  for (let round = 0; ; round++) {
    const problem = problemOf(ground, profile, reserve, change);
    const solution = solveScenarioPlan(problem, { onProgress, starts });
    const extra = rankFees(ground, chances, solution);
    const fits = ground.fixed + extra + solution.dollars <= profile.limits.dollars;
    if (fits || extra <= reserve || round >= 2) return choiceOf(profile, chances, solution);
    reserve = extra;
  }
}

/** Local search from a plan in hand; null where what it ends at does not keep the limits. */
function refine(
  ground: Ground,
  profile: Profile,
  change: ResolveChange,
  from: PlanChoice,
): PlanChoice | null {
  const chances = chancesFor(ground, 'choose', profile);
  const problem = problemOf(ground, profile, 0, change);
  const solution = refinePlan(problem, withinAllowed(problem, modesOver(chances, from.modes, change.modes)));
  const extra = rankFees(ground, chances, solution);
  const fits = ground.fixed + extra + solution.dollars <= profile.limits.dollars;
  return fits && keepsLimits(problem, solution.mode) ? choiceOf(profile, chances, solution) : null;
}

function rankFees(ground: Ground, chances: ApplicantChances, { mode }: Solution): number {
  return rankListFee(ground.setting.pack.fees, ...expectedRanks(chances, mode));
}

function choiceOf(profile: Profile, { options }: ApplicantChances, solution: Solution): PlanChoice {
  const { points, net, dollars, price } = solution;
  const taken = options.flatMap(({ id }, o): [string, Mode][] => {
    const mode = modes[solution.mode[o]];
    return mode === undefined ? [] : [[id, mode]];
  });
  return { profile, modes: new Map(taken), points, net, dollars, price };
}

/** Ranks expected on the primary list and on supplemental lists: each interview gives its tracks. */
export function expectedRanks(chances: ApplicantChances, mode: Int8Array): [number, number] {
  let primary = 0;
  let supplemental = 0;
  const tracks = new Float64Array(chances.options.length);
  for (const place of chances.places) tracks[place.option]++;
  const row = new Float32Array(chances.scenarios);
  chances.options.forEach((option, o) => {
    if (mode[o] < 0) return;
    chances.invite(o, mode[o], row);
    const ranks = (row.reduce((sum, q) => sum + q, 0) / row.length) * tracks[o];
    if (option.kind === 'program') primary += ranks;
    else supplemental += ranks;
  });
  return [Math.round(primary), Math.round(supplemental)];
}
