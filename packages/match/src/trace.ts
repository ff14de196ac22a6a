import type { Issue, Result } from './issue.js';
import { readMarketInput } from './market-input.js';
import type { MarketInput } from './market-input.js';

/** One proposal and its answer. */
export type TraceStep = {
  readonly applicant: string;
  readonly program: string;
  /** Place of the program on the applicant's list, from 1. */
  readonly rank: number;
  /** `held`: a position was free; `instead`: the worst held had to go; `full`: all held are better. */
  readonly answer: 'held' | 'instead' | 'full' | 'not-ranked';
  /** Who had to go, after `instead`. */
  readonly displaced: string | null;
  /** Whom the program holds after this step, best first. */
  readonly holds: readonly string[];
};

/** A whole match as steps, in the order of the proposals. */
export type Trace = { readonly steps: readonly TraceStep[]; readonly input: MarketInput };

/** What stands after some of the steps. */
export type Board = {
  /** Program → whom it holds, best first. */
  readonly holds: ReadonlyMap<string, readonly string[]>;
  /** Applicant → program that holds them now, or null. */
  readonly places: ReadonlyMap<string, string | null>;
};

const MOST_PROPOSALS = 100_000;

/**
 * Records applicant-proposing deferred acceptance (Gale & Shapley 1962) one proposal at a time, for a step player.
 *
 * Takes a market with names as `matchNamed` does; a displaced applicant proposes next. Fails with the input's
 * issues, with couples or supplemental lists, and past 100,000 choices. Quota rules are left aside.
 */
export function traceMatch(input: unknown): Result<Trace> {
  const read = readMarketInput(input);
  if (!read.ok) return read;
  const market = read.value;
  const choices = [...market.applicants.values()].reduce((sum, ranks) => sum + ranks.length, 0);
  const problem = untraceable(market, choices);
  if (problem !== null) return { ok: false, error: [problem] };
  return { ok: true, value: { steps: recordSteps(market), input: market } };
}

function untraceable(market: MarketInput, choices: number): Issue | null {
  if (market.couples.length > 0)
    return { code: 'not-traced', where: 'couples', expected: 'a market of singles' };
  if (market.supplemental.size > 0) {
    return { code: 'not-traced', where: 'supplemental', expected: 'a market without supplemental lists' };
  }
  if (choices <= MOST_PROPOSALS) return null;
  return {
    code: 'too-large',
    where: 'applicants',
    found: `${choices}`,
    expected: `at most ${MOST_PROPOSALS} choices`,
  };
}

function recordSteps(market: MarketInput): TraceStep[] {
  const steps: TraceStep[] = [];
  const holds = new Map([...market.programs.keys()].map((name): [string, string[]] => [name, []]));
  const next = new Map<string, number>();
  for (const first of market.applicants.keys()) {
    let mover: string | null = first;
    while (mover !== null) {
      const rank: number = (next.get(mover) ?? 0) + 1;
      const program = market.applicants.get(mover)?.[rank - 1];
      if (program === undefined) break;
      next.set(mover, rank);
      const step = answer(market, holds, mover, program, rank);
      steps.push(step);
      if (step.answer === 'instead') mover = step.displaced;
      else if (step.answer === 'held') mover = null;
    }
  }
  return steps;
}

function answer(
  market: MarketInput,
  holds: Map<string, string[]>,
  applicant: string,
  program: string,
  rank: number,
): TraceStep {
  const { quota, ranks } = market.programs.get(program) ?? { quota: 0, ranks: [] };
  const held = holds.get(program) ?? [];
  const step = { applicant, program, rank };
  if (!ranks.includes(applicant)) return { ...step, answer: 'not-ranked', displaced: null, holds: held };
  const wanted = [...held, applicant].sort((x, y) => ranks.indexOf(x) - ranks.indexOf(y));
  const kept = wanted.slice(0, quota);
  if (!kept.includes(applicant)) return { ...step, answer: 'full', displaced: null, holds: held };
  holds.set(program, kept);
  const displaced = wanted[quota] ?? null;
  return { ...step, answer: displaced === null ? 'held' : 'instead', displaced, holds: kept };
}

/** What stands after the first `count` steps of a trace. */
export function boardAt(trace: Trace, count: number): Board {
  const holds = new Map(
    [...trace.input.programs.keys()].map((name): [string, readonly string[]] => [name, []]),
  );
  for (const step of trace.steps.slice(0, count)) holds.set(step.program, step.holds);
  const places = new Map(
    [...trace.input.applicants.keys()].map((name): [string, string | null] => [name, null]),
  );
  for (const [program, held] of holds) for (const applicant of held) places.set(applicant, program);
  return { holds, places };
}
