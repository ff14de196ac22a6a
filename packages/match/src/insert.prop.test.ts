import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedMarket } from '../test-support/random-market.js';
import {
  createInsertionLog,
  createMatchState,
  cutoffs,
  insertApplicant,
  matchApplicants,
  NONE,
  seatsOf,
  undoInsertion,
  UNRANKED,
} from './index.js';
import type { Market, MatchState } from './index.js';

const RUNS = { seed: 20_280_301, numRuns: 1_000 } as const;
const instance = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function solve(market: Market, without: number = NONE): MatchState {
  const state = createMatchState(market.applicants, market.programs, seatsOf(market.quota));
  matchApplicants(market, state, without);
  return state;
}

/** What programs hold, unfilled positions included, apart from the order inside their heaps. */
function holdings(market: Market, state: MatchState): number[][] {
  return Array.from({ length: market.programs }, (_, p) =>
    [...state.held.subarray(state.seatOffset[p], state.seatOffset[p + 1])].sort((x, y) => x - y),
  );
}

function cutoffsOf(market: Market, state: MatchState): Float64Array {
  const cutoff = new Float64Array(market.programs);
  cutoffs(state, cutoff);
  return cutoff;
}

test(`inserting anybody into the market without them equals a full run (1,000 instances, seed ${RUNS.seed})`, () => {
  const log = createInsertionLog(1);
  fc.assert(
    fc.property(instance, (seed) => {
      const market = typedMarket(seed, 40, 8);
      const a = seed % market.applicants;
      const whole = solve(market);
      const state = solve(market, a);
      expect(insertApplicant(market, state, log, a)).toBe(whole.match[a]);
      expect(state.match).toEqual(whole.match);
      expect(cutoffsOf(market, state)).toEqual(cutoffsOf(market, whole));
      expect(state.filled).toEqual(whole.filled);
      expect(holdings(market, state)).toEqual(holdings(market, whole));
    }),
    RUNS,
  );
});

test(`undoing takes everything back, so that one state serves many what-ifs (1,000 instances, seed ${RUNS.seed})`, () => {
  const log = createInsertionLog(4);
  fc.assert(
    fc.property(instance, (seed) => {
      const market = typedMarket(seed, 40, 8);
      const last = market.applicants - 1;
      const before = solve(market, last);
      const state = solve(market, last);
      for (const shift of [0, 3, 7]) {
        for (let e = market.offsets[last]; e < market.offsets[last + 1]; e++) {
          if (market.score[e] !== UNRANKED) market.score[e] = (market.score[e] + shift) % 12;
        }
        const got = insertApplicant(market, state, log, last);
        expect(got).toBe(solve(market).match[last]);
        undoInsertion(market, state, log);
        expect(state.match).toEqual(before.match);
        expect(state.next).toEqual(before.next);
        expect(cutoffsOf(market, state)).toEqual(cutoffsOf(market, before));
        expect(state.filled).toEqual(before.filled);
        expect(holdings(market, state)).toEqual(holdings(market, before));
      }
    }),
    RUNS,
  );
});

test(`a newcomer never gets better than the first program whose cutoff they pass (1,000 instances, seed ${RUNS.seed})`, () => {
  const log = createInsertionLog();
  let exact = 0;
  fc.assert(
    fc.property(instance, (seed) => {
      const market = typedMarket(seed, 40, 8);
      const last = market.applicants - 1;
      const state = solve(market, last);
      const cutoff = cutoffsOf(market, state);
      const row = [...market.program.subarray(market.offsets[last], market.offsets[last + 1]), NONE];
      const passes = (p: number, k: number): boolean => {
        const score = market.score[market.offsets[last] + k];
        return p === NONE || (score !== UNRANKED && score < cutoff[p]);
      };
      const byCutoff = row.findIndex(passes);
      const byInsertion = row.indexOf(insertApplicant(market, state, log, last));
      expect(byInsertion).toBeGreaterThanOrEqual(byCutoff);
      if (byInsertion === byCutoff) exact++;
    }),
    RUNS,
  );
  expect(exact).toBeGreaterThan(950); // the chain rarely comes back to its start, even in markets this small
});

test('inserting somebody who is in already is a mistake that is not passed over', () => {
  const market = typedMarket(4, 40, 8);
  const state = solve(market);
  const placed = state.match.findIndex((program) => program !== NONE);
  expect(() => insertApplicant(market, state, createInsertionLog(), placed)).toThrow(RangeError);
});
