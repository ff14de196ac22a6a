import { createProposalBatches } from './proposal-batches.js';
import type { ProposalBatches } from './proposal-batches.js';
import { NONE, OPEN, scoreOf, seatsOf, UNRANKED } from './market.js';
import type { Market } from './market.js';

/** A reusable workspace and answer: made once, solved into as often as wanted without allocating. */
export type MatchState = {
  /** Length `applicants`: the program matched to, or `NONE`. */
  readonly match: Int32Array;
  /** Length `applicants`: the first choice not proposed to yet. */
  readonly next: Int32Array;
  /** Length `programs`: how many positions are filled. */
  readonly filled: Int32Array;
  /** Length `programs + 1`: where a program's keys start in `held`, and the next program's. */
  readonly seatOffset: Int32Array;
  /**
   * At least one entry a position and program: a heap of keys for each program, the worst first. `OPEN` stands for
   * each unfilled position; a program without positions has one entry, -1, which nobody passes.
   */
  readonly held: Float64Array;
  /** Length `programs`, used while matching: no score above it is taken any more. */
  readonly bar: Uint32Array;
  /** One bit an applicant, used while matching: set for whoever has to propose. */
  readonly waiting: Int32Array;
  /** Used while matching a very large market, null in others. */
  readonly batches: ProposalBatches | null;
};

/** From this many applicants on, programs' keys outgrow the processor's own cache. */
const VERY_MANY_APPLICANTS = 160_000;

/** Makes a workspace for markets up to the given size (`seats` = sum of quotas); reuse it for every solve. */
export function createMatchState(applicants: number, programs: number, seats: number): MatchState {
  return {
    match: new Int32Array(applicants).fill(NONE),
    next: new Int32Array(applicants),
    filled: new Int32Array(programs),
    seatOffset: new Int32Array(programs + 1),
    held: new Float64Array(seats + programs),
    bar: new Uint32Array(programs),
    waiting: new Int32Array((applicants + 31) >>> 5),
    batches: applicants < VERY_MANY_APPLICANTS ? null : createProposalBatches(programs),
  };
}

/** Empties every position and puts everybody before their first choice. Throws RangeError when `state` is too small. */
export function resetMatchState(market: Market, state: MatchState): void {
  const { applicants, programs, offsets, quota } = market;
  const { match, next, seatOffset, held, bar } = state;
  if (match.length < applicants || bar.length < programs || held.length - bar.length < seatsOf(quota)) {
    throw new RangeError('the workspace is smaller than the market');
  }
  let seat = 0;
  for (let p = 0; p < programs; p++) {
    seatOffset[p] = seat;
    bar[p] = quota[p] > 0 ? UNRANKED - 1 : 0;
    if (quota[p] === 0) held[seat++] = -1;
    else for (const end = seat + quota[p]; seat < end; seat++) held[seat] = OPEN;
  }
  seatOffset[programs] = seat;
  for (let a = 0; a < applicants; a++) next[a] = offsets[a];
  match.fill(NONE, 0, applicants);
}

/** How many proposals a solved state took; a choice whose program does not rank the applicant counts as one. */
export function countProposals(market: Market, state: MatchState): number {
  let proposals = 0;
  for (let a = 0; a < market.applicants; a++) proposals += state.next[a] - market.offsets[a];
  return proposals;
}

/** Counts the filled positions of each program, once nobody proposes any more. */
export function countFilled(market: Market, state: MatchState): void {
  const { filled, seatOffset, held } = state;
  for (let p = 0; p < market.programs; p++) {
    filled[p] = market.quota[p];
    if (held[seatOffset[p]] < OPEN) continue;
    for (let seat = seatOffset[p]; seat < seatOffset[p + 1]; seat++) if (held[seat] === OPEN) filled[p]--;
  }
}

/**
 * Writes one cutoff a program into `out`: at first asking, it takes an applicant from outside exactly when its
 * score of them is below the cutoff. `Infinity` where a position is unfilled, `-Infinity` where there is none.
 *
 * A newcomer who ties with the worst admitted loses, as anybody with a later index does. The first program whose
 * cutoff a newcomer passes is where they end up unless the chain that they set off comes back to that program, which
 * is rare in a large market: the shortcut never promises less than the truth. `insertApplicant` is exact.
 */
export function cutoffs(state: MatchState, out: Float64Array): void {
  for (let p = 0; p < out.length; p++) {
    const worst = state.held[state.seatOffset[p]];
    out[p] = worst < 0 ? -Infinity : worst >= OPEN ? Infinity : scoreOf(worst);
  }
}
