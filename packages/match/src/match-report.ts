import { auditMatching } from './audit.js';
import type { Blocking } from './blocking.js';
import { matchApplicants } from './deferred-acceptance.js';
import type { Issue, Result } from './issue.js';
import { isPlain, plainMarket } from './joint-market.js';
import type { JointMarket, JointMatching } from './joint-market.js';
import { readMarketInput } from './market-input.js';
import { NONE, seatsOf } from './market.js';
import { countProposals, createMatchState } from './match-state.js';
import { layOutMarket } from './named-market.js';
import type { Ignored, NamedMarket } from './named-market.js';
import { matchPrograms } from './program-proposing.js';
import { runQuotaRounds } from './quota-rounds.js';
import { solveJoint } from './solve-joint.js';
import type { Effort, Existence } from './solve-joint.js';

/** Who proposes; the result is the stable matching that is best for that side. */
export type Side = 'applicant' | 'program';

/** The answer in names: what `matchwright match --json` prints. */
export type MatchReport = {
  readonly side: Side;
  /** Applicant → program, or null. */
  readonly matching: Readonly<Record<string, string | null>>;
  /** Applicant → program of the first year won from a supplemental list, or null; when such lists were given. */
  readonly pgy1?: Readonly<Record<string, string | null>>;
  /** By the definition of Kojima, Pathak & Roth (2013), as audited apart from the solver. */
  readonly stable: boolean;
  readonly definition: 'KPR';
  readonly blocking: readonly NamedBlocking[];
  /** `none-exists` is proved by a complete search; `not-found` says only that the bounds were reached. */
  readonly existence: Existence;
  readonly unmatched: readonly string[];
  /** Program → positions left, under the final quotas. */
  readonly unfilled: Readonly<Record<string, number>>;
  /** Program → quota of the last run; when reversions or even numbers were asked for. */
  readonly finalQuotas?: Readonly<Record<string, number>>;
  /** Runs until the quotas came to rest, and the work of the last run. */
  readonly counts: Effort & { readonly rounds: number };
  readonly ignored: Ignored;
};

/** `Blocking` in names; a couple's programs are in the order of its members, null is no position. */
export type NamedBlocking =
  | {
      readonly kind: 'individual' | 'broken-link';
      readonly applicant: string;
      readonly program: string | null;
    }
  | {
      readonly kind: 'overfull';
      readonly program: string | null;
      readonly filled: number;
      readonly quota: number;
    }
  | {
      readonly kind: 'pair' | 'supplemental';
      readonly applicant: string;
      readonly program: string | null;
      readonly present: string | null;
    }
  | {
      readonly kind: 'couple' | 'couple-off-list';
      readonly couple: readonly [string, string];
      readonly programs: readonly [string | null, string | null];
      readonly present: readonly [string | null, string | null];
    };

/** One run under fixed quotas. */
type Run = {
  readonly matching: JointMatching;
  readonly filled: Int32Array;
  readonly existence: Existence;
  readonly effort: Effort;
};

/**
 * Matches a market with names from beginning to end: check, solve, quota rules, audit.
 *
 * Fails with every issue of the input; and when the program side is asked for with couples or supplemental
 * lists, where that side has no best matching.
 */
export function matchNamed(input: unknown, side: Side = 'applicant'): Result<MatchReport> {
  const read = readMarketInput(input);
  if (!read.ok) return read;
  const named = layOutMarket(read.value);
  if (side === 'program' && !isPlain(named.market)) return { ok: false, error: [NO_PROGRAM_SIDE] };
  const { last, quota, rounds } = runQuotaRounds(named.market.quota, named.rules, (quotas) =>
    runOnce({ ...named.market, quota: quotas }, side),
  );
  const blocking = auditMatching({ ...named.market, quota }, last.matching);
  const { has } = read.value;
  return {
    ok: true,
    value: {
      side,
      matching: nameMatches(named, last.matching.primary),
      ...(has.supplemental ? { pgy1: nameMatches(named, last.matching.supplemental) } : {}),
      stable: blocking.length === 0,
      definition: 'KPR',
      blocking: blocking.map((entry) => nameBlocking(named, entry)),
      existence: last.existence,
      unmatched: named.applicants.filter((_, person) => last.matching.primary[person] === NONE),
      unfilled: perProgram(named, (p) => quota[p] - last.filled[p]),
      ...(has.reversions || has.even ? { finalQuotas: perProgram(named, (p) => quota[p]) } : {}),
      counts: { ...last.effort, rounds },
      ignored: named.ignored,
    },
  };
}

const NO_PROGRAM_SIDE: Issue = {
  code: 'no-program-side',
  where: 'side',
  found: 'program',
  expected: 'applicant, for a market with couples or supplemental lists',
};

const ONE_ATTEMPT = { loops: 0, attempts: 1, attemptLimit: 1 };

function runOnce(market: JointMarket, side: Side): Run {
  if (!isPlain(market)) {
    const { matching, existence, effort } = solveJoint(market);
    return { matching, filled: fillsOf(market.programs, matching), existence, effort };
  }
  const plain = plainMarket(market);
  const supplemental = new Int32Array(market.persons).fill(NONE);
  // deferred acceptance proposes each choice at most once, so their number is its bound
  const moveLimit = market.optionOffsets[market.units];
  if (side === 'program') {
    const { match, filled, proposals } = matchPrograms(plain);
    const effort = { ...ONE_ATTEMPT, proposals, moves: proposals, moveLimit };
    return { matching: { primary: match, supplemental }, filled, existence: 'found', effort };
  }
  const state = createMatchState(plain.applicants, plain.programs, seatsOf(plain.quota));
  matchApplicants(plain, state);
  const proposals = countProposals(plain, state);
  const effort = { ...ONE_ATTEMPT, proposals, moves: proposals, moveLimit };
  return {
    matching: { primary: state.match, supplemental },
    filled: state.filled,
    existence: 'found',
    effort,
  };
}

function fillsOf(programs: number, { primary, supplemental }: JointMatching): Int32Array {
  const filled = new Int32Array(programs);
  for (const places of [primary, supplemental]) {
    for (const program of places) if (program !== NONE) filled[program]++;
  }
  return filled;
}

/** `Object.fromEntries`, because assigning would take a program called `__proto__` for something else. */
function nameMatches(named: NamedMarket, places: Int32Array): Record<string, string | null> {
  return Object.fromEntries(
    named.applicants.map((name, person) => [name, programName(named, places[person])]),
  );
}

function perProgram(named: NamedMarket, value: (program: number) => number): Record<string, number> {
  return Object.fromEntries(named.programs.map((name, program) => [name, value(program)]));
}

function programName(named: NamedMarket, program: number): string | null {
  return program === NONE ? null : named.programs[program];
}

function nameBlocking(named: NamedMarket, entry: Blocking): NamedBlocking {
  const person = (index: number): string => named.applicants[index];
  const both = ([p, q]: readonly [number, number]): [string | null, string | null] => [
    programName(named, p),
    programName(named, q),
  ];
  if ('persons' in entry) {
    const couple: [string, string] = [person(entry.persons[0]), person(entry.persons[1])];
    const present = entry.kind === 'couple' ? entry.present : entry.programs;
    return { kind: entry.kind, couple, programs: both(entry.programs), present: both(present) };
  }
  const program = programName(named, entry.program);
  if (entry.kind === 'overfull')
    return { kind: entry.kind, program, filled: entry.filled, quota: entry.quota };
  const applicant = person(entry.person);
  if (entry.kind === 'individual' || entry.kind === 'broken-link')
    return { kind: entry.kind, applicant, program };
  return { kind: entry.kind, applicant, program, present: programName(named, entry.present) };
}
