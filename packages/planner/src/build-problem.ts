import type { Fees, Program, SignalPool } from '@matchwright/almanac';
import { modes, type Profile } from '@matchwright/dossier';
import type { ApplicantChances, Option } from '@matchwright/market';
import { outcomePoints, programPoints } from './outcome-points.js';
import type { RotationOption } from './rotation-options.js';
import { ruleNumber, type RulesInForce } from './rules-in-force.js';
import { modeCount } from './scenario/mode-order.js';
import { surestChance, type PlanningProblem, type PlanTerms } from './scenario/problem.js';
import { feeGroups } from './shortlist.js';

/** What the terms of a plan are read from. */
export type TermsInput = {
  readonly profile: Profile;
  readonly rules: RulesInForce;
  readonly options: readonly Option[];
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

/** Turns one applicant's chances, fees and limits into the planner's typed arrays. */
export function buildProblem(terms: PlanTerms, chances: ApplicantChances): PlanningProblem {
  const chance: (Float32Array | null)[] = [];
  const categorical: (Float32Array | null)[] = [];
  for (let option = 0; option < terms.options; option++) {
    for (let mode = 0; mode < modeCount; mode++) {
      const row = ((terms.allowed[option] >> mode) & 1) === 1 ? placeRow(chances, option, mode) : null;
      chance.push(row === null ? null : row.any);
      categorical.push(row === null ? null : row.full);
    }
  }
  return { ...terms, scenarios: chances.scenarios, chance, categorical };
}

/** What choices are worth and cost, and what limits them. */
export function planTerms(input: TermsInput): PlanTerms {
  const { options, profile } = input;
  const n = options.length;
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
  const exact = new Set(profile.choices.in.filter((choice) => choice.exact).map((choice) => choice.program));
  options.forEach((option, o) => {
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
    if (exact.has(option.id)) allowed[o] = 1 << Math.max(0, required[o]);
    rotationDollars[o] =
      rotation?.dollars.total ?? input.fees.awayLiving.mid + input.fees.vsloPerElective.dollars;
    irRotation[o] = program.specialty === 'IR' ? 1 : 0;
  });
  return {
    options: n,
    points,
    firstYearPoints: outcomePoints(profile).prelimOnly,
    firstYear: Uint8Array.from(options, ({ kind }) => Number(kind === 'pgy1')),
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

function limitsOf(input: TermsInput): PlanTerms['limits'] {
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

/** Chances of one option in one mode by scenario: any place, and a categorical one (null without, `any` if all are). */
export type PlaceRow = { readonly any: Float32Array; readonly full: Float32Array | null };

const books = new WeakMap<ApplicantChances, Map<number, PlaceRow>>();

/** Chances of one option in one mode as a planning problem holds them, worked out once for each set of chances. */
export function placeRow(chances: ApplicantChances, asked: number, mode: number): PlaceRow {
  const option = chances.twin(asked);
  const book = books.get(chances) ?? new Map<number, PlaceRow>();
  books.set(chances, book);
  const found = book.get(modeCount * option + mode);
  if (found !== undefined) return found;
  const letters = chances.letters(option);
  const any = new Float32Array(chances.scenarios);
  const full = letters.categorical && letters.other ? new Float32Array(chances.scenarios) : undefined;
  chances.place(option, mode, any, full);
  clamp(any);
  if (full !== undefined) clamp(full);
  const made = { any, full: full ?? (letters.categorical ? any : null) };
  book.set(modeCount * option + mode, made);
  return made;
}

function clamp(row: Float32Array): void {
  for (let k = 0; k < row.length; k++) if (row[k] > surestChance) row[k] = surestChance;
}
