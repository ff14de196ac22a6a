import type { Fees, Program, SignalPool } from '@matchwright/almanac';
import { modes, type Profile } from '@matchwright/dossier';
import type { ApplicantScenarios } from '@matchwright/market';
import { outcomePoints, programPoints } from './outcome-points.js';
import type { RotationOption } from './rotation-options.js';
import { ruleNumber, type RulesInForce } from './rules-in-force.js';
import type { PlanningProblem } from './scenario/problem.js';
import { feeGroups } from './shortlist.js';

/** What a planning problem is built from. */
export type ProblemInput = {
  readonly profile: Profile;
  readonly rules: RulesInForce;
  readonly scenarios: ApplicantScenarios;
  readonly programs: ReadonlyMap<string, Program>;
  readonly rotations: ReadonlyMap<string, RotationOption>;
  readonly fees: Fees;
  readonly pool: SignalPool | undefined;
  /** Blocks in which a rotation may be done, and how many of them end before applications open. */
  readonly blocks: number;
  readonly blocksBeforeEras: number;
  /** Dollars already spoken for: registration, transcript, rank-list fees. */
  readonly fixedDollars: number;
};

/** Most applications considered in one fee group when the person sets no cap. */
const noCap = 400;

/** Turns one applicant's scenarios, fees and limits into the planner's typed arrays. */
export function buildProblem(input: ProblemInput): PlanningProblem {
  const { scenarios, profile } = input;
  const n = scenarios.options.length;
  const points = new Float64Array(n);
  const allowed = new Uint8Array(n);
  const required = new Int8Array(n).fill(-1);
  const group = new Uint8Array(n);
  const rotationDollars = new Float64Array(n);
  const irRotation = new Uint8Array(n);
  const chosen = new Map(
    profile.choices.in.map((choice) => [choice.program, modes.indexOf(choice.mode ?? 'apply')]),
  );
  for (const arranged of profile.rotations.arranged) {
    chosen.set(arranged.program, Math.max(3, chosen.get(arranged.program) ?? 3));
  }
  scenarios.options.forEach((option, o) => {
    group[o] = feeGroups.indexOf(option.specialty);
    required[o] = chosen.get(option.id) ?? -1;
    const program = input.programs.get(option.id);
    if (program === undefined) {
      allowed[o] = 0b1;
      return;
    }
    const rotation = input.rotations.get(program.id);
    points[o] = programPoints(profile, program);
    allowed[o] = rotation === undefined ? 0b000111 : 0b111111;
    if (required[o] >= 3) allowed[o] = 0b111111;
    rotationDollars[o] =
      rotation?.dollars.total ?? input.fees.awayLiving.mid + input.fees.vsloPerElective.dollars;
    irRotation[o] = program.specialty === 'IR' ? 1 : 0;
  });
  return {
    scenarios: scenarios.scenarios,
    options: n,
    points,
    firstYearPoints: outcomePoints(profile).prelimOnly,
    ...placeRows(scenarios),
    noFirstYearPenalty: profile.preferences.noFirstYearPenalty,
    allowed,
    required,
    group,
    applicationDollars: feeGroups.map(() => stepTable(input.fees)),
    applicationCap: applicationCaps(profile),
    rotationDollars,
    irRotation,
    // an IR plan needs its letter from an IR rotation; any other plan from any
    wantedRotation: profile.goal === 'ir-first' ? irRotation : new Uint8Array(n).fill(1),
    limits: limitsOf(input),
    pointsPerDollar: 1 / profile.limits.dollarsPerPoint,
  };
}

function limitsOf(input: ProblemInput): PlanningProblem['limits'] {
  const { limits } = input.profile;
  const cap = ruleNumber(input.rules, 'ir-rotation-cap', 'max');
  const irRotations = cap === undefined ? limits.irRotations : Math.min(cap, limits.irRotations);
  const rotations = Math.min(limits.rotations, input.blocks);
  const wanted =
    input.blocksBeforeEras > 0 ? (ruleNumber(input.rules, 'rotation-before-eras', 'min') ?? 0) : 0;
  return {
    dollars: Math.max(0, limits.dollars - input.fixedDollars),
    gold: input.pool?.gold ?? 0,
    silver: input.pool?.silver ?? 0,
    rotations,
    irRotations,
    minRotations: Math.min(wanted, rotations),
  };
}

function applicationCaps(profile: Profile): number[] {
  const { irApplications, drApplications, prelimApplications } = profile.limits;
  return feeGroups.map((name) =>
    name === 'IR'
      ? (irApplications ?? noCap)
      : name === 'DR'
        ? (drApplications ?? noCap)
        : (prelimApplications ?? noCap),
  );
}

/** Dollars of the n-th application under the season's fee steps. */
function stepTable(fees: Fees): Float64Array {
  const table = new Float64Array(noCap);
  for (let nth = 0; nth < noCap; nth++) {
    const step = fees.erasSteps.steps.find(({ upTo }) => upTo === null || nth < upTo);
    table[nth] = step?.each ?? 0;
  }
  return table;
}

/** Mode masks by option and letter: tracks of one program that share a letter are one chance. */
function placeRows(
  scenarios: ApplicantScenarios,
): Pick<PlanningProblem, 'advanced' | 'categorical' | 'firstYear'> {
  const rows = { A: [], C: [], P: [] } as Record<'A' | 'C' | 'P', (Uint8Array | null)[]>; // filled just below
  for (const letter of ['A', 'C', 'P'] as const) {
    for (let o = 0; o < scenarios.options.length; o++) rows[letter].push(null);
  }
  const k = scenarios.scenarios;
  scenarios.places.forEach((place, p) => {
    const row = scenarios.available.subarray(p * k, (p + 1) * k);
    const present = rows[place.letter][place.option];
    if (present === null || present === undefined) rows[place.letter][place.option] = row;
    else rows[place.letter][place.option] = present.map((mask, s) => mask | row[s]);
  });
  return { advanced: rows.A, categorical: rows.C, firstYear: rows.P };
}
