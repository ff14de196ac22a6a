import type { Chance, Profile } from '@matchwright/dossier';
import type { ApplicantChances } from '@matchwright/market';
import { placeRow } from './build-problem.js';
import { chanceOver } from './outcome-chances.js';
import { outcomesOf, type Outcomes } from './scenario/outcomes.js';
import type { PlanTerms } from './scenario/problem.js';
import { usageOf, type Usage } from './scenario/spending.js';

/** Limits that a plan can exceed. */
export const limitNames = ['dollars', 'gold', 'silver', 'rotations', 'irRotations', 'applications'] as const;
export type LimitName = (typeof limitNames)[number];

/** What a plan reaches on fresh seasons, and what it costs. */
export type PlanFigures = {
  /** Mean points of the outcome, and the same minus dollars at the person's exchange rate (fixed fees aside). */
  readonly points: number;
  readonly net: number;
  /** Dollars for applications and rotations. */
  readonly dollars: number;
  /** Chance of an IR or DR place, and how the season ends. */
  readonly match: Chance;
  readonly byOutcome: {
    readonly ir: Chance;
    readonly dr: Chance;
    readonly prelimOnly: Chance;
    readonly none: Chance;
    /** Contained in `ir` and `dr`. */
    readonly advancedNoFirstYear: Chance;
  };
  /** Limits of the profile that the plan exceeds. */
  readonly exceeded: readonly LimitName[];
};

/** Walks a choice of modes through every scenario: IR places are class 0, DR places class 1. */
export function walkPlan(terms: PlanTerms, chances: ApplicantChances, mode: Int8Array): Outcomes {
  const any: (Float32Array | null)[] = [];
  const full: (Float32Array | null)[] = [];
  for (let option = 0; option < terms.options; option++) {
    const row = mode[option] < 0 ? null : placeRow(chances, option, mode[option]);
    any.push(row === null ? null : row.any);
    full.push(row === null ? null : row.full);
  }
  return outcomesOf({
    ...terms,
    scenarios: chances.scenarios,
    any,
    full,
    classOf: Uint8Array.from(chances.options, ({ specialty }) => (specialty === 'IR' ? 0 : 1)),
    classes: 2,
  });
}

/** The figures of a choice of modes. */
export function figuresOf(
  terms: PlanTerms,
  chances: ApplicantChances,
  mode: Int8Array,
  outcomes: Outcomes = walkPlan(terms, chances, mode),
): PlanFigures {
  const { points, byClass, firstYearOnly, none, noFirstYear } = outcomes;
  const [ir, dr] = byClass;
  const usage = usageOf(terms, mode);
  const over = (row: Float64Array): Chance => chanceOver(chances, row);
  return {
    points,
    net: points - terms.pointsPerDollar * usage.dollars,
    dollars: usage.dollars,
    match: over(sumOf(ir, dr)),
    byOutcome: {
      ir: over(ir),
      dr: over(dr),
      prelimOnly: over(firstYearOnly),
      none: over(none),
      advancedNoFirstYear: over(noFirstYear),
    },
    exceeded: exceededBy(terms, usage),
  };
}

function sumOf(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length);
  for (let s = 0; s < sum.length; s++) sum[s] = a[s] + b[s];
  return sum;
}

function exceededBy({ limits, applicationCap }: PlanTerms, usage: Usage): LimitName[] {
  const over: Readonly<Record<LimitName, boolean>> = {
    dollars: usage.dollars > limits.dollars,
    gold: usage.gold > limits.gold,
    silver: usage.silver > limits.silver,
    rotations: usage.rotations > limits.rotations,
    irRotations: usage.irRotations > limits.irRotations,
    applications: usage.applications.some((count, group) => count > applicationCap[group]),
  };
  return limitNames.filter((name) => over[name]);
}

/** Whether two profiles share programs, hosts, rules and blocks, so that one setting serves both. */
export function sharesSetting(a: Profile, b: Profile): boolean {
  return ground(a) === ground(b);
}

function ground({ applicant, season, goal, rules, choices, rotations }: Profile): string {
  const { kind, citizenship, homeSchool, home, ties, graduationYear, failedAttempts } = applicant;
  const who = [kind, citizenship, homeSchool, home, ties.states, graduationYear, failedAttempts];
  return JSON.stringify([season, goal, rules, choices, rotations, who]);
}
