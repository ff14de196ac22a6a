import { readFileSync } from 'node:fs';
import type { MatchReport, Result, Side } from '../src/index.js';

type Places = Record<string, string | null>;
type Primaries = Record<string, [string | null, string | null]>;

/** One case of a file in test-data: an input and what is known about its answer. */
export type Case<Expected, Input = unknown> = {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
};

/** The function under test: what the command line calls. */
export type Matcher = (input: unknown, side: Side) => Result<MatchReport>;

/** Reads the cases of one family. */
export function readCases<Expected, Input = unknown>(family: string): Case<Expected, Input>[] {
  const file = new URL(`../test-data/${family}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).cases;
}

/** Says whether a case passes. */
type Check<Expected> = (input: unknown, expected: Expected) => boolean;

/** The ids of a family's cases that fail; empty when all pass. */
function failures<Expected>(family: string, passes: Check<Expected>): string[] {
  const cases: Case<Expected>[] = readCases(family);
  if (cases.length === 0) throw new Error(`no cases in ${family}`);
  return cases.filter(({ input, expected }) => !passes(input, expected)).map(({ id }) => id);
}

/** The report as a reader of its JSON sees it. */
function reportOf(match: Matcher, input: unknown, side: Side = 'applicant'): MatchReport {
  const result = match(input, side);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return JSON.parse(JSON.stringify(result.value));
}

/** True when two records hold the same entries, whatever their order. */
function sameEntries(x: object, y: object): boolean {
  const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
  const text = (record: object): string => JSON.stringify(Object.entries(record).sort(byName));
  return text(x) === text(y);
}

/** Checks of each family, by name. */
export const FAMILIES: Record<string, (match: Matcher) => string[]> = {
  'published-hr': (match) => failures('published-hr', bothOptima(match)),
  'hr-small': (match) => failures('hr-small', bothOptima(match)),
  'hr-medium': (match) => failures('hr-medium', bothOptima(match)),
  'published-couples': (match) => failures('published-couples', oneOfTheStable(match)),
  'couples-small': (match) => failures('couples-small', oneOfTheStable(match)),
  'couples-medium': (match) => failures('couples-medium', (input) => isStable(reportOf(match, input))),
  'published-supplemental': (match) => failures('published-supplemental', oneOfTheStable(match)),
  'supplemental-small': (match) => failures('supplemental-small', oneOfTheStable(match)),
  reversions: (match) => failures('reversions', finalQuotas(match)),
  'even-quota': (match) => failures('even-quota', finalQuotas(match)),
};

function isStable(report: MatchReport): boolean {
  return report.stable && report.blocking.length === 0;
}

function bothOptima(
  match: Matcher,
): (input: unknown, expected: { applicantOptimal: Places; programOptimal: Places }) => boolean {
  return (input, expected) => {
    const ours = reportOf(match, input);
    const theirs = reportOf(match, input, 'program');
    return (
      isStable(ours) &&
      isStable(theirs) &&
      sameEntries(ours.matching, expected.applicantOptimal) &&
      sameEntries(theirs.matching, expected.programOptimal)
    );
  };
}

/** One of the listed stable matchings; where there is none, not called stable and shown why. */
function oneOfTheStable(
  match: Matcher,
): (input: unknown, expected: { exists: boolean; stable: (Places | Primaries)[] }) => boolean {
  return (input, expected) => {
    const report = reportOf(match, input);
    if (!expected.exists)
      return !report.stable && report.blocking.length > 0 && report.existence === 'none-exists';
    const { matching, pgy1 } = report;
    const pairs = (): Primaries =>
      Object.fromEntries(Object.keys(matching).map((a) => [a, [matching[a], pgy1?.[a] ?? null]]));
    const found = pgy1 === undefined ? matching : pairs();
    return isStable(report) && expected.stable.some((stable) => sameEntries(stable, found));
  };
}

type QuotaExpected = { matching: Places; finalQuotas: Record<string, number>; rounds: number };

function finalQuotas(match: Matcher): (input: unknown, expected: QuotaExpected) => boolean {
  return (input, expected) => {
    const report = reportOf(match, input);
    return (
      isStable(report) &&
      report.counts.rounds === expected.rounds &&
      sameEntries(report.matching, expected.matching) &&
      sameEntries(report.finalQuotas ?? {}, expected.finalQuotas)
    );
  };
}
