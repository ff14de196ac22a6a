import { expect, test } from 'vitest';
import {
  assertMarket,
  BENCH_MARKETS,
  countProposals,
  createMatchState,
  cutoffs,
  generateMarket,
  matchApplicants,
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

test('a large market, where displaced applicants wait for their turn, ignores the order and who came before', () => {
  const market = generateMarket(BENCH_MARKETS['national-tiered']);
  const state = createMatchState(market.applicants, market.programs, seatsOf(market.quota));
  matchApplicants(market, state);
  const straight = state.match.slice();
  const backwards = Int32Array.from({ length: market.applicants }, (_, i) => market.applicants - 1 - i);
  matchApplicants(market, state, NONE, backwards);
  expect(state.match).toEqual(straight);
});
