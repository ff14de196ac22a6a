import { NONE } from './market.js';
import type { Market } from './market.js';
import { programOrder } from './program-order.js';
import type { ProgramOrder } from './program-order.js';

/** The answer of `matchPrograms`. */
export type ProgramProposing = {
  /** Length `applicants`: the program matched to, or `NONE`. */
  readonly match: Int32Array;
  /** Length `programs`: how many positions are filled. */
  readonly filled: Int32Array;
  readonly proposals: number;
};

/**
 * Program-proposing deferred acceptance (Gale & Shapley 1962): the stable matching that is best for every
 * program at once and worst for every applicant. The US Match used this side until 1997 (Roth & Peranson 1999).
 *
 * `order` may be given when the market was sorted before; it allocates its own answer.
 */
export function matchPrograms(market: Market, order: ProgramOrder = programOrder(market)): ProgramProposing {
  const { applicants, programs, program, quota } = market;
  const held = new Int32Array(applicants).fill(NONE); // the choice each applicant holds
  const filled = new Int32Array(programs);
  const next = order.offsets.slice(0, programs);
  const waiting = Int32Array.from({ length: programs }, (_, i) => programs - 1 - i);
  const isWaiting = new Uint8Array(programs).fill(1);
  let top = programs;
  let proposals = 0;
  while (top > 0) {
    const p = waiting[--top];
    isWaiting[p] = 0;
    for (const end = order.offsets[p + 1]; filled[p] < quota[p] && next[p] < end;) {
      const choice = order.choice[next[p]++];
      const a = order.applicantOfChoice[choice];
      const present = held[a];
      proposals++;
      if (present !== NONE && present < choice) continue; // rows are best first: the smaller is preferred
      held[a] = choice;
      filled[p]++;
      if (present === NONE) continue;
      const left = program[present];
      filled[left]--;
      if (isWaiting[left] === 0) {
        isWaiting[left] = 1;
        waiting[top++] = left;
      }
    }
  }
  return { match: held.map((choice) => (choice === NONE ? NONE : program[choice])), filled, proposals };
}
