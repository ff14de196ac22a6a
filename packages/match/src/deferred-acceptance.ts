import { addSorted, FEW_POSITIONS, liftKey, replaceSorted, sinkKey } from './heap.js';
import { KEY_SPAN, NONE, OPEN, scoreOf, seatsOf } from './market.js';
import type { Market } from './market.js';

// imported numbers are read anew at each use, these are constants to the compiler
const SPAN = KEY_SPAN;
const INVERSE_SPAN = 1 / KEY_SPAN;
const WHILE_OPEN = OPEN;
const NOBODY = NONE;
const FEW = FEW_POSITIONS;

/** A reusable workspace and answer: made once, solved into as often as wanted without allocating. */
export type MatchState = {
  /** Length `applicants`: the program matched to, or `NONE`. */
  readonly match: Int32Array;
  /** Length `applicants`: the first choice not proposed to yet. */
  readonly next: Int32Array;
  /** Length `programs`: how many positions are filled. */
  readonly filled: Int32Array;
  /** Length `programs`: the worst key held when full, `OPEN` while there is room, -1 for no positions. */
  readonly worst: Float64Array;
  /** Length `programs`: where a program's keys start in `held`. */
  readonly seatOffset: Int32Array;
  /** Length at least the number of positions: the keys held, a heap for each program. */
  readonly held: Float64Array;
  /** Length `applicants`: 1 for whoever has to propose. */
  readonly waiting: Uint8Array;
};

/** From this many applicants on, rows no longer fit the processor's caches and passes in order are faster. */
const MANY_APPLICANTS = 20_000;

/** Passes end when fewer than one in so many applicants has to propose. */
const FEW_WAITING = 64;

/** Makes a workspace for markets up to the given size (`seats` = sum of quotas); reuse it for every solve. */
export function createMatchState(applicants: number, programs: number, seats: number): MatchState {
  return {
    match: new Int32Array(applicants).fill(NONE),
    next: new Int32Array(applicants),
    filled: new Int32Array(programs),
    worst: new Float64Array(programs),
    seatOffset: new Int32Array(programs),
    held: new Float64Array(seats),
    waiting: new Uint8Array(applicants),
  };
}

/**
 * Applicant-proposing deferred acceptance (Gale & Shapley 1962) into `state`: the stable matching that is
 * best for every applicant at once, whatever the order in which they propose (Dubins & Freedman 1981).
 *
 * Allocates nothing. `without` leaves one applicant out, to be inserted later; `order` is a permutation of
 * the applicants. Throws RangeError when the workspace is too small. Shapes are not checked: `assertMarket`.
 */
export function matchApplicants(
  market: Market,
  state: MatchState,
  without: number = NONE,
  order: Int32Array | null = null,
): void {
  reset(market, state);
  const { applicants } = market;
  if (without !== NONE) state.waiting[without] = 0;
  if (applicants >= MANY_APPLICANTS) {
    while (sweep(market, state, order, true) > applicants / FEW_WAITING);
  }
  sweep(market, state, order, false);
}

function reset(market: Market, state: MatchState): void {
  const { applicants, programs, offsets, quota } = market;
  if (
    state.match.length < applicants ||
    state.filled.length < programs ||
    state.held.length < seatsOf(quota)
  ) {
    throw new RangeError('the workspace is smaller than the market');
  }
  let seat = 0;
  for (let p = 0; p < programs; p++) {
    state.seatOffset[p] = seat;
    state.filled[p] = 0;
    state.worst[p] = quota[p] > 0 ? OPEN : -1;
    seat += quota[p];
  }
  for (let a = 0; a < applicants; a++) {
    state.next[a] = offsets[a];
    state.match[a] = NONE;
    state.waiting[a] = 1;
  }
}

/**
 * Lets everybody who waits propose, in turn. Whoever is displaced proposes at once, or, when `defers`, waits for
 * their turn in this sweep or the next: memory is then read in order. Returns how many were displaced and deferred.
 */
function sweep(market: Market, state: MatchState, order: Int32Array | null, defers: boolean): number {
  const { applicants, offsets, program, score, quota } = market;
  const { match, next, filled, worst, seatOffset, held, waiting } = state;
  let deferred = 0;
  for (let i = 0; i < applicants; i++) {
    let a = order === null ? i : order[i];
    if (waiting[a] === 0) continue;
    waiting[a] = 0;
    while (a >= 0) {
      let choice = next[a];
      const end = offsets[a + 1];
      let got = NOBODY;
      let displaced = NOBODY;
      while (choice < end) {
        const p = program[choice];
        const key = score[choice] * SPAN + a;
        choice++;
        const bar = worst[p];
        if (key >= bar) continue; // unranked keys are never below the bar, not even an open one
        const base = seatOffset[p];
        if (bar < WHILE_OPEN) {
          displaced = bar - Math.floor(bar * INVERSE_SPAN) * SPAN;
          const count = filled[p];
          if (count <= FEW) replaceSorted(held, base, count, key);
          else sinkKey(held, base, count, 0, key);
          worst[p] = held[base];
        } else {
          const count = filled[p];
          const seats = quota[p];
          if (seats <= FEW) addSorted(held, base, count, key);
          else liftKey(held, base, count, key);
          filled[p] = count + 1;
          if (count + 1 === seats) worst[p] = held[base];
        }
        got = p;
        break;
      }
      next[a] = choice;
      match[a] = got;
      if (defers && displaced >= 0) {
        waiting[displaced] = 1;
        deferred++;
        break;
      }
      a = displaced;
    }
  }
  return deferred;
}

/** How many proposals a solved state took; a choice whose program does not rank the applicant counts as one. */
export function countProposals(market: Market, state: MatchState): number {
  let proposals = 0;
  for (let a = 0; a < market.applicants; a++) proposals += state.next[a] - market.offsets[a];
  return proposals;
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
    const bar = state.worst[p];
    out[p] = bar < 0 ? -Infinity : bar >= OPEN ? Infinity : scoreOf(bar);
  }
}
