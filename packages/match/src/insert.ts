import { liftKey, sinkKey } from './heap.js';
import { applicantOf, KEY_SPAN, NONE, OPEN } from './market.js';
import type { Market } from './market.js';
import type { MatchState } from './match-state.js';

/** What one insertion changed, step by step, so that it can be taken back. Reuse one for every what-if. */
export type InsertionLog = {
  /** Steps of the last insertion: how many applicants moved. */
  length: number;
  /** One entry a step: who moved, which choice was next and which program was held before. */
  mover: Int32Array;
  nextBefore: Int32Array;
  matchBefore: Int32Array;
  /** One entry a step: the key displaced, `OPEN` when a position was unfilled, -1 when nobody took the mover. */
  displacedKey: Float64Array;
};

/** Makes an empty log; it grows by itself when a chain is longer than any before. */
export function createInsertionLog(capacity = 256): InsertionLog {
  return {
    length: 0,
    mover: new Int32Array(capacity),
    nextBefore: new Int32Array(capacity),
    matchBefore: new Int32Array(capacity),
    displacedKey: new Float64Array(capacity),
  };
}

/**
 * Inserts applicant `a`, left out of `state` so far, and follows the chain of displacements to its end.
 *
 * The result equals a full run with `a`: deferred acceptance does not depend on the order of proposals
 * (Dubins & Freedman 1981), so `a` may as well come last. Returns the program matched to, or `NONE`.
 * For many what-ifs leave a market's last row free, fill it, insert, read, undo; nothing is allocated.
 * Throws RangeError when `a` is already in.
 */
export function insertApplicant(market: Market, state: MatchState, log: InsertionLog, a: number): number {
  if (state.match[a] !== NONE || state.next[a] !== market.offsets[a]) {
    throw new RangeError(`applicant ${a} has already proposed in this state`);
  }
  log.length = 0;
  let mover = a;
  while (mover !== NONE) mover = step(market, state, log, mover);
  return state.match[a];
}

/** Moves one applicant to the best remaining choice that takes them; returns who is displaced. */
function step(market: Market, state: MatchState, log: InsertionLog, mover: number): number {
  const { offsets, program, score } = market;
  const { match, next, filled, seatOffset, held } = state;
  const at = log.length++;
  if (at === log.mover.length) grow(log);
  log.mover[at] = mover;
  log.nextBefore[at] = next[mover];
  log.matchBefore[at] = match[mover];
  log.displacedKey[at] = -1;
  let displaced = NONE;
  let got = NONE;
  let choice = next[mover];
  for (const end = offsets[mover + 1]; choice < end && got === NONE; choice++) {
    const p = program[choice];
    const key = score[choice] * KEY_SPAN + mover;
    const base = seatOffset[p];
    const worst = held[base];
    if (key >= worst) continue;
    got = p;
    sinkKey(held, base, seatOffset[p + 1] - base, 0, key);
    log.displacedKey[at] = worst;
    if (worst < OPEN) displaced = applicantOf(worst);
    else filled[p]++;
  }
  next[mover] = choice;
  match[mover] = got;
  return displaced;
}

/** Takes the last insertion back: `state` holds the same matching as before it. A second call does nothing. */
export function undoInsertion(market: Market, state: MatchState, log: InsertionLog): void {
  while (log.length > 0) {
    const at = --log.length;
    const mover = log.mover[at];
    if (state.match[mover] !== NONE) giveBack(market, state, mover, log.displacedKey[at]);
    state.next[mover] = log.nextBefore[at];
    state.match[mover] = log.matchBefore[at];
  }
}

/** Takes the mover's key out of the program held now, and puts back what it displaced: a key or an open position. */
function giveBack(market: Market, state: MatchState, mover: number, displacedKey: number): void {
  const p = state.match[mover];
  const base = state.seatOffset[p];
  const key = market.score[state.next[mover] - 1] * KEY_SPAN + mover;
  let slot = 0;
  while (state.held[base + slot] !== key) slot++;
  if (displacedKey === OPEN) state.filled[p]--;
  liftKey(state.held, base, slot, displacedKey); // it was the worst of all, so it rises to the top
}

function grow(log: InsertionLog): void {
  const bigger = createInsertionLog(log.mover.length * 2);
  bigger.mover.set(log.mover);
  bigger.nextBefore.set(log.nextBefore);
  bigger.matchBefore.set(log.matchBefore);
  bigger.displacedKey.set(log.displacedKey);
  log.mover = bigger.mover;
  log.nextBefore = bigger.nextBefore;
  log.matchBefore = bigger.matchBefore;
  log.displacedKey = bigger.displacedKey;
}
