import { expect, test } from 'vitest';
import {
  assertMarket,
  BENCH_MARKETS,
  checksum,
  countProposals,
  createInsertionLog,
  createMatchState,
  createRng,
  cutoffs,
  generateMarket,
  insertApplicant,
  matchApplicants,
  nextInt,
  seatsOf,
} from './index.js';
import { NONE, UNRANKED } from './index.js';
import type { Market } from './index.js';

/** Two programs of one position, one of none; applicant 2 is refused by program 0. */
const MARKET: Market = {
  applicants: 3,
  programs: 3,
  offsets: Int32Array.of(0, 2, 3, 5),
  program: Int32Array.of(2, 0, 0, 0, 1),
  score: Uint32Array.of(0, 7, 7, UNRANKED, 3),
  quota: Int32Array.of(1, 2, 0),
};

test('ties go to the lower index, refusals and programs without positions take nobody', () => {
  const state = createMatchState(3, 3, 3);
  matchApplicants(MARKET, state);
  expect([...state.match]).toEqual([0, NONE, 1]);
  expect([...state.filled]).toEqual([1, 1, 0]);
  expect(countProposals(MARKET, state)).toBe(5);
});

test('cutoffs tell full, open and closed programs apart', () => {
  const state = createMatchState(3, 3, 3);
  matchApplicants(MARKET, state);
  const out = new Float64Array(3);
  cutoffs(state, out);
  expect([...out]).toEqual([7, Infinity, -Infinity]);
});

test('a workspace that is too small is refused instead of giving a wrong matching', () => {
  for (const state of [createMatchState(2, 3, 3), createMatchState(3, 2, 3), createMatchState(3, 3, 2)]) {
    expect(() => matchApplicants(MARKET, state)).toThrow(RangeError);
  }
});

test('a market with a broken shape is named by the check', () => {
  expect(() => assertMarket(MARKET)).not.toThrow();
  expect(() => assertMarket({ ...MARKET, program: Int32Array.of(2, 0, 0, 9, 1) })).toThrow(
    'choice 3 names program 9',
  );
  expect(() => assertMarket({ ...MARKET, quota: Int32Array.of(1, -1, 0) })).toThrow('quota of program 1');
  expect(() => assertMarket({ ...MARKET, offsets: Int32Array.of(0, 4, 3, 5) })).toThrow('applicant 1');
  expect(() => assertMarket({ ...MARKET, score: new Uint32Array(4) })).toThrow('past the choices');
});

/** National in size, and skewed: many ties, a few programs that nearly everybody likes best, some without positions. */
function skewedMarket(seed: number): Market {
  const applicants = 24_000;
  const programs = 5_000;
  const rng = createRng(seed, 8);
  const offsets = Int32Array.from({ length: applicants + 1 }, (_, a) => 5 * a);
  const program = new Int32Array(5 * applicants);
  for (let e = 0; e < program.length; e++) {
    program[e] =
      e % 5 < 2 ? 2 * nextInt(rng, 3) + (e % 5) : 10 + (e % 5) + 5 * nextInt(rng, (programs - 10) / 5);
  }
  const score = Uint32Array.from(program, () => (nextInt(rng, 9) === 0 ? UNRANKED : nextInt(rng, 50)));
  const quota = Int32Array.from({ length: programs }, (_, p) => (p < 6 ? 40 * p : nextInt(rng, 6)));
  return { applicants, programs, offsets, program, score, quota };
}

for (const [what, market] of [
  ['a national market', generateMarket(BENCH_MARKETS['national-tiered'])],
  ['a skewed market', skewedMarket(20_281_124)],
] as const) {
  const seats = seatsOf(market.quota);
  const backwards = Int32Array.from({ length: market.applicants }, (_, i) => market.applicants - 1 - i);
  const inTurn = createMatchState(market.applicants, market.programs, seats);
  matchApplicants(market, inTurn, NONE, backwards);

  test(`${what} comes out alike in turn, in sweeps and in batches, whatever was solved before`, () => {
    // the larger workspace is the one that works in batches
    for (const most of [market.applicants, 300_000]) {
      const state = createMatchState(most, market.programs, seats);
      expect(state.batches !== null).toBe(most === 300_000);
      for (let time = 0; time < 2; time++) {
        matchApplicants(market, state);
        expect(checksum(state.match.subarray(0, market.applicants))).toBe(checksum(inTurn.match));
        expect(checksum(state.next.subarray(0, market.applicants))).toBe(checksum(inTurn.next));
        expect(checksum(state.filled)).toBe(checksum(inTurn.filled));
      }
    }
  });

  test(`in ${what}, leaving somebody out and inserting them gives what a full run does`, () => {
    const log = createInsertionLog();
    for (const most of [market.applicants, 300_000]) {
      const state = createMatchState(most, market.programs, seats);
      matchApplicants(market, state, 12_345);
      expect(state.match[12_345]).toBe(NONE);
      insertApplicant(market, state, log, 12_345);
      expect(checksum(state.match.subarray(0, market.applicants))).toBe(checksum(inTurn.match));
      expect(checksum(state.filled)).toBe(checksum(inTurn.filled));
    }
  });
}
