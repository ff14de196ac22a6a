import type { Interest } from './interest.js';
import { createJointState, takeOption, takesOption, takeSupplement } from './joint-state.js';
import type { JointState } from './joint-state.js';
import { keyOf } from './joint-market.js';
import type { JointMarket } from './joint-market.js';
import { applicantOf, NONE } from './market.js';
import type { Rng } from './rng.js';
import { takesOne } from './seats.js';
import { popFrom, pushOnce } from './work-stack.js';

/** A unit that lost its place this many times more than it has options is taken to go round in a loop. */
const LOSSES_OF_A_LOOP = 40;

/** Past the bound, the couples that lost most are set aside, twice as many each time, so that the others come to rest. */
const ROUNDS_OF_SETTING_ASIDE = 12;

/** How one run went. */
export type Run = {
  readonly state: JointState;
  /** Options looked at. */
  proposals: number;
  /** Options and supplemental choices taken. */
  moves: number;
  loops: number;
  /** True when both stacks ran empty within the bound, nobody set aside: then nothing blocks. */
  settled: boolean;
};

/**
 * One run of the Roth–Peranson procedure (Roth & Peranson 1999), from nobody placed.
 *
 * Units enter in `order`. Whoever is on the applicant stack takes the best option whose programs choose them and
 * gives up the present one; a displaced member's partner withdraws. Places given up go on the program stack; when
 * the applicant stack is empty, everybody whom an open program would now choose looks again from the top. A loop
 * is answered by taking from the stacks at random (`rng`) from then on; after `moveLimit` moves the units
 * that lost most often are set aside, so that the run always ends.
 */
export function runRothPeranson(
  market: JointMarket,
  interest: Interest,
  order: Int32Array,
  rng: Rng,
  moveLimit: number,
): Run {
  const run: Run = { state: createJointState(market), proposals: 0, moves: 0, loops: 0, settled: true };
  const { applicants, openings, losses } = run.state;
  const isSetAside = new Uint8Array(market.units);
  let limit = moveLimit;
  let rounds = 0;
  for (let i = order.length - 1; i >= 0; i--) pushOnce(applicants, order[i]);
  while (applicants.size > 0 || openings.size > 0) {
    if (run.moves >= limit) {
      run.settled = false;
      if (rounds === ROUNDS_OF_SETTING_ASIDE) break;
      setAside(run.state, isSetAside, 2 ** rounds++);
      limit += Math.ceil(moveLimit / ROUNDS_OF_SETTING_ASIDE);
    }
    const random = run.loops > 0 && run.settled ? rng : null;
    if (applicants.size === 0) {
      wake(run.state, interest, popFrom(openings, random));
      continue;
    }
    const u = popFrom(applicants, random);
    if (isSetAside[u] === 1) continue;
    lookAgain(run, u);
    if (!run.settled) continue;
    const options = market.optionOffsets[u + 1] - market.optionOffsets[u];
    if (losses[u] >= (LOSSES_OF_A_LOOP + options) * (run.loops + 1)) run.loops++;
  }
  return run;
}

/** Sets aside the given number of units, couples first, those that lost most since the last time; counts afresh. */
function setAside(state: JointState, isSetAside: Uint8Array, count: number): void {
  const { market, losses } = state;
  const units = Array.from({ length: market.units }, (_, u) => u).filter((u) => isSetAside[u] === 0);
  const isSingle = (u: number): number => (market.second[u] === NONE ? 1 : 0);
  units.sort((u, v) => isSingle(u) - isSingle(v) || losses[v] - losses[u]);
  for (const u of units.slice(0, count)) isSetAside[u] = 1;
  losses.fill(0);
}

/** Puts everybody whom an open program would choose on the stack, its favourite on top. */
function wake(state: JointState, interest: Interest, program: number): void {
  const start = interest.offsets[program];
  let end = start;
  while (end < interest.offsets[program + 1] && takesOne(state.seats, program, interest.keys[end])) end++;
  for (let i = end - 1; i >= start; i--)
    pushOnce(state.applicants, state.unitOf[applicantOf(interest.keys[i])]);
}

/** Takes the best option better than the present one, then the best supplemental choice for each person. */
function lookAgain(run: Run, u: number): void {
  const { state } = run;
  const { market } = state;
  const present = state.option[u];
  const end = present === NONE ? market.optionOffsets[u + 1] : present;
  for (let option = market.optionOffsets[u]; option < end; option++) {
    run.proposals++;
    if (!takesOption(state, u, option)) continue;
    takeOption(state, u, option);
    run.moves++;
    break;
  }
  const held = state.option[u];
  if (held === NONE) return;
  lookAtSupplement(run, market.first[u], market.supplementA[held]);
  const isHeldStill = state.option[u] === held; // one member's supplemental place may cost the other's position
  if (market.second[u] !== NONE && isHeldStill)
    lookAtSupplement(run, market.second[u], market.supplementB[held]);
}

function lookAtSupplement(run: Run, person: number, list: number): void {
  if (list === NONE) return;
  const { market, seats, supplement } = run.state;
  const present = supplement[person];
  const end = present === NONE ? market.supplementOffsets[list + 1] : present;
  for (let choice = market.supplementOffsets[list]; choice < end; choice++) {
    run.proposals++;
    const key = keyOf(market.supplementScore[choice], person);
    if (!takesOne(seats, market.supplementProgram[choice], key)) continue;
    takeSupplement(run.state, person, choice);
    run.moves++;
    return;
  }
}
