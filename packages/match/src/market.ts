/**
 * One-to-many market on typed arrays: each applicant's rank order list is one row, best choice first.
 *
 * A choice carries the score by which its program orders that applicant, so that nothing has to be looked
 * up or sorted while matching. Two applicants with one score at a program are ordered by their index.
 */
export type Market = {
  readonly applicants: number;
  readonly programs: number;
  /** Length `applicants + 1`: row `a` is the choices from `offsets[a]` up to `offsets[a + 1]`. */
  readonly offsets: Int32Array;
  /** One entry a choice: the program's index. */
  readonly program: Int32Array;
  /** One entry a choice: the program's score of the applicant, 0 is best; `UNRANKED` when it refuses. */
  readonly score: Uint32Array;
  /** Length `programs`: positions, 0 or more. */
  readonly quota: Int32Array;
};

/** The score of an applicant whom a program does not rank. */
export const UNRANKED = 0xffff_ffff;

/** Means "no program" and "no applicant" in every array of indices. */
export const NONE = -1;

/** Score and applicant share one exact double, `score * KEY_SPAN + applicant`: at most this many applicants. */
export const KEY_SPAN = 2 ** 21;

/** Every ranked applicant's key is below it, every unranked one's at or above it. */
export const OPEN = UNRANKED * KEY_SPAN;

/** The score inside a key (`score * KEY_SPAN + applicant`). */
export function scoreOf(key: number): number {
  return Math.floor(key / KEY_SPAN);
}

/** The applicant inside a key (`score * KEY_SPAN + applicant`). */
export function applicantOf(key: number): number {
  return key - Math.floor(key / KEY_SPAN) * KEY_SPAN;
}

/** The number of positions of the whole market. */
export function seatsOf(quota: Int32Array): number {
  let seats = 0;
  for (let p = 0; p < quota.length; p++) seats += quota[p];
  return seats;
}

/** Throws a RangeError that names the first broken shape or index of a market: for callers that build their own. */
export function assertMarket(market: Market): void {
  const { applicants, programs, offsets, program, score, quota } = market;
  if (applicants > KEY_SPAN) throw new RangeError(`at most ${KEY_SPAN} applicants, found ${applicants}`);
  if (offsets.length <= applicants) throw new RangeError('offsets must have one entry more than applicants');
  if (quota.length < programs) throw new RangeError('quota must have one entry for each program');
  for (let p = 0; p < programs; p++) {
    if (quota[p] < 0) throw new RangeError(`quota of program ${p} is negative`);
  }
  for (let a = 0; a < applicants; a++) {
    if (offsets[a] > offsets[a + 1]) throw new RangeError(`the row of applicant ${a} ends before it starts`);
  }
  const choices = offsets[applicants];
  if (program.length < choices || score.length < choices) throw new RangeError('a row runs past the choices');
  for (let e = offsets[0]; e < choices; e++) {
    if (program[e] < 0 || program[e] >= programs)
      throw new RangeError(`choice ${e} names program ${program[e]}`);
  }
}
