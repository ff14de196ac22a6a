import { keyOf, unitsOfPersons } from './joint-market.js';
import type { JointMarket, JointMatching } from './joint-market.js';
import { applicantOf, NONE, UNRANKED } from './market.js';
import { createSeats, seat, takesBoth, takesOne, unseat } from './seats.js';
import type { Seats } from './seats.js';
import { createStack, pushOnce } from './work-stack.js';
import type { WorkStack } from './work-stack.js';

/** A joint market being matched: who holds what, which units must look again, which programs have an opening. */
export type JointState = {
  readonly market: JointMarket;
  readonly unitOf: Int32Array;
  readonly seats: Seats;
  /** Length `units`: the option held, or `NONE`. */
  readonly option: Int32Array;
  /** Length `persons`: the supplemental choice held, or `NONE`. */
  readonly supplement: Int32Array;
  /** Length `units`: how often it lost its place, a sign of a loop. */
  readonly losses: Int32Array;
  readonly applicants: WorkStack;
  readonly openings: WorkStack;
};

/** Makes a state in which nobody is placed and both stacks are empty. */
export function createJointState(market: JointMarket): JointState {
  return {
    market,
    unitOf: unitsOfPersons(market),
    seats: createSeats(market.quota),
    option: new Int32Array(market.units).fill(NONE),
    supplement: new Int32Array(market.persons).fill(NONE),
    losses: new Int32Array(market.units),
    applicants: createStack(market.units),
    openings: createStack(market.programs),
  };
}

/** True when the programs of an option would each choose their person (both, when it is one program). */
export function takesOption(state: JointState, u: number, option: number): boolean {
  const { market, seats } = state;
  const p = market.programA[option];
  const q = market.second[u] === NONE ? NONE : market.programB[option];
  if (p !== NONE && market.scoreA[option] === UNRANKED) return false;
  if (q !== NONE && market.scoreB[option] === UNRANKED) return false;
  const keyA = keyOf(market.scoreA[option], market.first[u]);
  const keyB = keyOf(market.scoreB[option], market.second[u]);
  if (p !== NONE && p === q) return takesBoth(seats, p, keyA, keyB);
  return (p === NONE || takesOne(seats, p, keyA)) && (q === NONE || takesOne(seats, q, keyB));
}

/** Moves a unit to an option that takes it; whoever is displaced goes on the stack. */
export function takeOption(state: JointState, u: number, option: number): void {
  const { market } = state;
  giveUpOption(state, u);
  state.option[u] = option;
  if (market.programA[option] !== NONE) {
    occupy(state, market.programA[option], keyOf(market.scoreA[option], market.first[u]));
  }
  if (market.second[u] !== NONE && market.programB[option] !== NONE) {
    occupy(state, market.programB[option], keyOf(market.scoreB[option], market.second[u]));
  }
}

/** Moves a person to a supplemental choice that takes them; whoever is displaced goes on the stack. */
export function takeSupplement(state: JointState, person: number, choice: number): void {
  giveUpSupplement(state, person);
  state.supplement[person] = choice;
  occupy(state, state.market.supplementProgram[choice], keyOf(state.market.supplementScore[choice], person));
}

/** Gives up all that a unit holds, one person's lost place (`lostBy`) apart; its programs get an opening. */
function giveUpOption(state: JointState, u: number, lostBy: number = NONE): void {
  const { market } = state;
  const option = state.option[u];
  if (option === NONE) return;
  state.option[u] = NONE;
  leave(state, market.first[u], lostBy, market.programA[option], market.scoreA[option]);
  if (market.second[u] !== NONE)
    leave(state, market.second[u], lostBy, market.programB[option], market.scoreB[option]);
}

function leave(state: JointState, person: number, lostBy: number, program: number, score: number): void {
  giveUpSupplement(state, person);
  if (person === lostBy || program === NONE) return;
  unseat(state.seats, program, keyOf(score, person));
  pushOnce(state.openings, program);
}

function giveUpSupplement(state: JointState, person: number): void {
  const choice = state.supplement[person];
  if (choice === NONE) return;
  state.supplement[person] = NONE;
  const program = state.market.supplementProgram[choice];
  unseat(state.seats, program, keyOf(state.market.supplementScore[choice], person));
  pushOnce(state.openings, program);
}

/** Seats a key and sees to the person it displaces: a couple withdraws whole, a supplemental place alone is lost. */
function occupy(state: JointState, program: number, key: number): void {
  const lost = seat(state.seats, program, key);
  if (lost < 0) return;
  const person = applicantOf(lost);
  const u = state.unitOf[person];
  const choice = state.supplement[person];
  if (choice !== NONE && state.market.supplementProgram[choice] === program) state.supplement[person] = NONE;
  else giveUpOption(state, u, person);
  state.losses[u]++;
  pushOnce(state.applicants, u);
}

/** The matching that a state holds. */
export function matchingOf(state: JointState): JointMatching {
  const { market } = state;
  const primary = new Int32Array(market.persons).fill(NONE);
  for (let u = 0; u < market.units; u++) {
    const option = state.option[u];
    if (option === NONE) continue;
    primary[market.first[u]] = market.programA[option];
    if (market.second[u] !== NONE) primary[market.second[u]] = market.programB[option];
  }
  const programOf = (choice: number): number => (choice === NONE ? NONE : market.supplementProgram[choice]);
  return { primary, supplemental: state.supplement.map(programOf) };
}
