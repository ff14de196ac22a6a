import { FEW_POSITIONS, replaceSorted, sinkKey } from './heap.js';
import { KEY_SPAN, NONE, OPEN } from './market.js';
import type { Market } from './market.js';
import type { MatchState } from './match-state.js';
import { BLOCK_BITS, ROOM_BITS } from './proposal-batches.js';
import type { ProposalBatches } from './proposal-batches.js';

// imported numbers are read anew at each use, these are constants to the compiler
const SPAN = KEY_SPAN;
const INVERSE_SPAN = 1 / KEY_SPAN;
const WHILE_OPEN = OPEN;
const NOBODY = NONE;
const FEW = FEW_POSITIONS;
const BLOCK = BLOCK_BITS;
const IN_BLOCK = (1 << BLOCK_BITS) - 1;
const ROOM = ROOM_BITS;
const IN_ROOM = (1 << ROOM_BITS) - 1;

/**
 * Lets everybody who waits propose once, batch by batch; programs answer block by block, so that what is read at
 * random fits the processor's own cache. Returns how many have to propose again.
 */
export function proposeInBatches(market: Market, state: MatchState, batches: ProposalBatches): number {
  const words = (market.applicants + 31) >>> 5;
  let waiting = 0;
  batches.to = 0;
  while (batches.to < words) {
    gather(market, state, batches, words);
    waiting += answer(state, batches);
  }
  return waiting;
}

/** Sends the proposals of those who wait to the blocks, until one has no room for another word of 32 applicants. */
function gather(market: Market, state: MatchState, batches: ProposalBatches, words: number): void {
  const { offsets, program, score } = market;
  const { match, next, bar, waiting } = state;
  const { proposals, end } = batches;
  for (let b = 0; b < end.length; b++) end[b] = b << ROOM;
  const from = batches.to;
  const first = from << 5;
  let full = false;
  let word = from;
  for (; word < words && !full; word++) {
    let bits = waiting[word];
    waiting[word] = 0;
    while (bits !== 0) {
      const low = bits & -bits;
      bits ^= low;
      const a = (word << 5) + 31 - Math.clz32(low);
      let choice = next[a];
      const stop = offsets[a + 1];
      let asked = NOBODY;
      while (choice < stop) {
        const p = program[choice];
        const s = score[choice];
        choice++;
        if (s > bar[p]) continue;
        const b = p >>> BLOCK;
        const at = end[b]++;
        proposals[at << 1] = s;
        proposals[(at << 1) + 1] = ((a - first) << BLOCK) | (p & IN_BLOCK);
        if ((at & IN_ROOM) >= IN_ROOM - 31) full = true;
        asked = p;
        break;
      }
      next[a] = choice;
      match[a] = asked;
    }
  }
  batches.from = from;
  batches.to = word;
}

/** Lets each block's programs answer; whoever is refused or displaced waits. Returns how many that are. */
function answer(state: MatchState, batches: ProposalBatches): number {
  const { seatOffset, held, bar, waiting } = state;
  const { proposals, end } = batches;
  const first = batches.from << 5;
  let refused = 0;
  for (let b = 0; b < end.length; b++) {
    const firstProgram = b << BLOCK;
    for (let at = b << ROOM; at < end[b]; at++) {
      const who = proposals[(at << 1) + 1];
      const p = firstProgram + (who & IN_BLOCK);
      let loser = first + (who >>> BLOCK);
      const key = proposals[at << 1] * SPAN + loser;
      const base = seatOffset[p];
      const worst = held[base];
      if (key < worst) {
        const count = seatOffset[p + 1] - base;
        if (count <= FEW) replaceSorted(held, base, count, key);
        else sinkKey(held, base, count, 0, key);
        const worstNow = held[base];
        if (worstNow < WHILE_OPEN) bar[p] = worstNow * INVERSE_SPAN;
        if (worst >= WHILE_OPEN) continue;
        loser = worst - Math.floor(worst * INVERSE_SPAN) * SPAN;
      }
      waiting[loser >>> 5] |= 1 << (loser & 31);
      refused++;
    }
  }
  return refused;
}
