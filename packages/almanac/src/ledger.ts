import type { Fact, Grade } from './fact.js';

/** Years after which a fact counts as stale unless the caller says otherwise. */
const staleAfterYears = 3;

const gradeWords: Readonly<Record<Grade, string>> = {
  official: 'official page',
  study: 'study',
  secondary: 'second-hand',
  opinion: 'opinion',
  user: 'your own',
};

/** A grade in words for people. */
export function gradeText(grade: Grade): string {
  return gradeWords[grade];
}

/** A fact as one readable text in any of its three states. "Not reported" is never "no". */
export function factText<T>(fact: Fact<T>, show: (value: T) => string = String): string {
  if (fact.state === 'not-reported') return 'not reported';
  if (fact.state === 'conflicting')
    return `sources disagree: ${fact.claims.map((claim) => show(claim.value)).join(' / ')}`;
  return fact.n === undefined ? show(fact.value) : `${show(fact.value)} of ${fact.n}`;
}

/** The single value of a fact, or undefined where it is not reported or sources disagree. */
export function knownValue<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'known' ? fact.value : undefined;
}

/** Years from the middle of the page's own year, or else from the day it was read, to `today`. */
function yearsSince(
  claim: { source: { pageYear?: number | undefined }; readOn: string },
  today: string,
): number {
  const then =
    claim.source.pageYear === undefined ? Date.parse(claim.readOn) : Date.UTC(claim.source.pageYear, 6, 1);
  return Math.max(0, (Date.parse(today) - then) / (365.25 * 24 * 3600 * 1000));
}

/**
 * Age of a fact in years on `today` (ISO date): of its page where the page says its year, else of the reading.
 * Conflicting claims are as old as the newest of them. Undefined where nothing is reported.
 */
export function factAge<T>(fact: Fact<T>, today: string): number | undefined {
  if (fact.state === 'not-reported') return undefined;
  const claims = fact.state === 'known' ? [fact] : fact.claims;
  return Math.min(...claims.map((claim) => yearsSince(claim, today)));
}

/** Whether a fact is older than `years`: it stays in use, with a wider range. Nothing reported is not stale. */
export function isStale<T>(fact: Fact<T>, today: string, years = staleAfterYears): boolean {
  return (factAge(fact, today) ?? 0) > years;
}
