import { FEW_POSITIONS, replaceSorted, sinkKey } from './heap.js';
import { KEY_SPAN, NONE, OPEN } from './market.js';
import type { Market } from './market.js';
import { countFilled, resetMatchState } from './match-state.js';
import type { MatchState } from './match-state.js';
import { proposeInBatches } from './propose-in-batches.js';

// imported numbers are read anew at each use, these are constants to the compiler
const SPAN = KEY_SPAN;
const INVERSE_SPAN = 1 / KEY_SPAN;
const WHILE_OPEN = OPEN;
const NOBODY = NONE;
const FEW = FEW_POSITIONS;

/** From this many applicants on, rows no longer fit the processor's caches and passes in order are faster. */
const MANY_APPLICANTS = 20_000;

/** Batches end when at most one in so many applicants has to propose. */
const FEW_WAITING = 8;

/**
 * Applicant-proposing deferred acceptance (Gale & Shapley 1962) into `state`: the stable matching that is
 * best for every applicant at once, whatever the order in which they propose (Dubins & Freedman 1981).
 *
 * Allocates nothing. `without` leaves one applicant out, to be inserted later; `order` is a permutation of the
 * applicants, who then propose in turn. Throws RangeError when the workspace is too small. Shapes are not checked:
 * `assertMarket`.
 */
export function matchApplicants(
  market: Market,
  state: MatchState,
  without: number = NONE,
  order: Int32Array | null = null,
): void {
  resetMatchState(market, state);
  if (order !== null || market.applicants < MANY_APPLICANTS) proposeInTurn(market, state, without, order);
  else proposeInRounds(market, state, without);
  countFilled(market, state);
}

/** Rounds of proposals in an order that suits the processor: in batches while many have to propose, then in sweeps. */
function proposeInRounds(market: Market, state: MatchState, without: number): void {
  const { applicants } = market;
  const { batches } = state;
  letEverybodyWait(state.waiting, applicants, without);
  let waiting = applicants;
  if (batches !== null) {
    while (waiting > applicants / FEW_WAITING) waiting = proposeInBatches(market, state, batches);
  }
  while (waiting > 0) waiting = sweep(market, state);
}

function letEverybodyWait(waiting: Int32Array, applicants: number, without: number): void {
  waiting.fill(-1, 0, applicants >>> 5);
  if ((applicants & 31) > 0) waiting[applicants >>> 5] = (1 << (applicants & 31)) - 1;
  if (without !== NONE) waiting[without >>> 5] &= ~(1 << (without & 31));
}

/** Lets everybody propose, one after the other; whoever is displaced proposes at once. */
function proposeInTurn(market: Market, state: MatchState, without: number, order: Int32Array | null): void {
  const { applicants, offsets, program, score } = market;
  const { match, next, seatOffset, held } = state;
  for (let i = 0; i < applicants; i++) {
    let a = order === null ? i : order[i];
    if (a === without) continue;
    while (a >= 0) {
      let choice = next[a];
      const stop = offsets[a + 1];
      let got = NOBODY;
      let displaced = NOBODY;
      while (choice < stop) {
        const p = program[choice];
        const key = score[choice] * SPAN + a;
        choice++;
        const base = seatOffset[p];
        const worst = held[base];
        if (key >= worst) continue; // unranked keys are never below the worst, not even an open position
        const count = seatOffset[p + 1] - base;
        if (count <= FEW) replaceSorted(held, base, count, key);
        else sinkKey(held, base, count, 0, key);
        if (worst < WHILE_OPEN) displaced = worst - Math.floor(worst * INVERSE_SPAN) * SPAN;
        got = p;
        break;
      }
      next[a] = choice;
      match[a] = got;
      a = displaced;
    }
  }
}

/**
 * Lets everybody who waits propose, in order of index, down to the first choice that takes them; whoever is displaced
 * waits for the next sweep, so that memory is read in order. Returns how many that are.
 */
function sweep(market: Market, state: MatchState): number {
  const { applicants, offsets, program, score } = market;
  const { match, next, seatOffset, held, bar, waiting } = state;
  const words = (applicants + 31) >>> 5;
  let displaced = 0;
  for (let word = 0; word < words; word++) {
    let bits = waiting[word];
    waiting[word] = 0;
    while (bits !== 0) {
      const low = bits & -bits;
      bits ^= low;
      const a = (word << 5) + 31 - Math.clz32(low);
      let choice = next[a];
      const stop = offsets[a + 1];
      let got = NOBODY;
      while (choice < stop) {
        const p = program[choice];
        const s = score[choice];
        choice++;
        if (s > bar[p]) continue;
        const key = s * SPAN + a;
        const base = seatOffset[p];
        const worst = held[base];
        if (key >= worst) continue;
        const count = seatOffset[p + 1] - base;
        if (count <= FEW) replaceSorted(held, base, count, key);
        else sinkKey(held, base, count, 0, key);
        const worstNow = held[base];
        if (worstNow < WHILE_OPEN) bar[p] = worstNow * INVERSE_SPAN;
        if (worst < WHILE_OPEN) {
          const loser = worst - Math.floor(worst * INVERSE_SPAN) * SPAN;
          waiting[loser >>> 5] |= 1 << (loser & 31);
          displaced++;
        }
        got = p;
        break;
      }
      next[a] = choice;
      match[a] = got;
    }
  }
  return displaced;
}
