import { auditMatching } from './audit.js';
import type { Blocking } from './blocking.js';
import { searchStable } from './complete-search.js';
import { interestIn } from './interest.js';
import { matchingOf } from './joint-state.js';
import type { JointMarket, JointMatching } from './joint-market.js';
import { NONE } from './market.js';
import { createRng, nextInt } from './rng.js';
import type { Rng } from './rng.js';
import { runRothPeranson } from './roth-peranson.js';

/** Whether a stable matching exists, as far as is known. */
export type Existence = 'found' | 'none-exists' | 'not-found';

/** How much was tried, and the bounds within which it was tried. */
export type Effort = {
  readonly proposals: number;
  readonly moves: number;
  /** Times that a run was found to go round in a loop. */
  readonly loops: number;
  /** Runs of the procedure; the first in the published order. */
  readonly attempts: number;
  /** Moves allowed in one run, and runs allowed. */
  readonly moveLimit: number;
  readonly attemptLimit: number;
};

/** The answer to a market with couples or supplemental lists. */
export type JointSolution = {
  readonly matching: JointMatching;
  /** From the audit; empty when stable. */
  readonly blocking: readonly Blocking[];
  readonly existence: Existence;
  readonly effort: Effort;
};

const MOVES_IN_ALL = 4_000_000;
const MOST_ATTEMPTS = 40;

/** Once no stable matching is known to exist, so many attempts look for few blocking pairs. */
const ATTEMPTS_WITHOUT_HOPE = 6;

/**
 * Matches a market with couples and supplemental lists; always ends, and never calls stable what is not.
 *
 * First Roth–Peranson in the published order, singles before couples. When that does not come to rest, again
 * with the couples in other orders; then, in a small market, a complete search, which may show that no stable
 * matching exists. Failing that, the matching with the fewest blocking pairs is returned with them.
 */
export function solveJoint(market: JointMarket): JointSolution {
  const moveLimit = market.optionOffsets[market.units] + 100 * countJoint(market) + 5_000;
  const attemptLimit = Math.min(Math.max(Math.floor(MOVES_IN_ALL / moveLimit), 2), MOST_ATTEMPTS);
  const interest = interestIn(market);
  const rng = createRng(1999, market.units);
  const order = publishedOrder(market);
  const effort = { proposals: 0, moves: 0, loops: 0, attempts: 0, moveLimit, attemptLimit };
  let best: JointSolution | null = null;
  let existence: Existence = 'not-found';
  let attempts = attemptLimit;
  while (best === null || (effort.attempts < attempts && best.blocking.length > 0)) {
    if (effort.attempts++ > 0) shuffle(order, rng);
    const run = runRothPeranson(market, interest, order, rng, moveLimit);
    effort.proposals += run.proposals;
    effort.moves += run.moves;
    effort.loops += run.loops;
    const matching = matchingOf(run.state);
    const blocking = auditMatching(market, matching);
    if (best === null || blocking.length < best.blocking.length) {
      best = { matching, blocking, existence: 'found', effort };
    }
    if (effort.attempts === 2 && best.blocking.length > 0) {
      const search = searchStable(market);
      if (search.outcome === 'found')
        return { matching: search.matching, blocking: [], existence: 'found', effort };
      if (search.outcome === 'none-exists') {
        existence = 'none-exists';
        attempts = Math.min(attemptLimit, ATTEMPTS_WITHOUT_HOPE);
      }
    }
  }
  return best.blocking.length === 0 ? best : { ...best, existence };
}

function countJoint(market: JointMarket): number {
  return market.persons - market.units + market.supplementOffsets.length - 1;
}

/** Singles in the order given, then couples: fewer loops than the other way round (Roth & Peranson 1999). */
function publishedOrder(market: JointMarket): Int32Array {
  const units = Array.from({ length: market.units }, (_, u) => u);
  const isCouple = (u: number): boolean => market.second[u] !== NONE;
  return Int32Array.from([...units.filter((u) => !isCouple(u)), ...units.filter(isCouple)]);
}

/** Fisher–Yates. */
function shuffle(order: Int32Array, rng: Rng): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = nextInt(rng, i + 1);
    const moved = order[i];
    order[i] = order[j];
    order[j] = moved;
  }
}
