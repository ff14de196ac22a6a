import { expect, test } from 'vitest';
import { FAMILIES, readCases } from '../test-support/case-files.js';
import {
  checksum,
  createMatchState,
  createRng,
  generateMarket,
  matchApplicants,
  matchNamed,
  NONE,
  nextWord,
  seatsOf,
} from './index.js';
import type { Market } from './index.js';

for (const [family, failing] of Object.entries(FAMILIES)) {
  test(`every case of ${family} is answered as known`, () => {
    expect(failing(matchNamed)).toEqual([]);
  });
}

type MarketsInput = { nA: number; nP: number; L: number; qmean: number; tiered: number; seed: number };
type MarketsExpected = { seats: number; matched: number; fnv1a32: number };

test('large generated markets match as the C reference does, to the last applicant', () => {
  for (const { id, input, expected } of readCases<MarketsExpected, MarketsInput>('markets')) {
    const market = generateMarket({
      applicants: input.nA,
      programs: input.nP,
      listLength: input.L,
      meanQuota: input.qmean,
      tiered: input.tiered === 1,
      seed: input.seed,
    });
    const state = createMatchState(market.applicants, market.programs, seatsOf(market.quota));
    matchApplicants(market, state);
    const matched = state.match.reduce((sum, program) => sum + (program === NONE ? 0 : 1), 0);
    expect({ id, seats: seatsOf(market.quota), matched, fnv1a32: checksum(state.match) }).toEqual({
      id,
      ...expected,
    });
  }
});

type ChanceInput = { applicants: Record<string, string[]>; quota: Record<string, number> };
type ChanceExpected = {
  pMatch: Record<string, number>;
  orders: number;
  counts: Record<string, Record<string, number>>;
};

test('chances under random program orders are within five standard errors of full enumeration', () => {
  const draws = 4_000;
  for (const { id, input, expected } of readCases<ChanceExpected, ChanceInput>('pmatch-exact')) {
    const { applicants, quota } = input;
    const names = Object.keys(applicants);
    const programs = Object.keys(quota);
    const counts = countPlaces(applicants, quota, draws);
    for (const [a, name] of names.entries()) {
      for (const [p, program] of programs.entries()) {
        const exact = (expected.counts[name]?.[program] ?? 0) / expected.orders;
        const error = Math.sqrt((exact * (1 - exact)) / draws);
        const label = `${id} ${name} at ${program}`;
        expect([
          label,
          Math.abs(counts[a * programs.length + p] / draws - exact) <= 5 * error + 1e-12,
        ]).toEqual([label, true]);
      }
    }
  }
});

/** How often each applicant (rows) is placed in each program (columns) when programs order at random. */
function countPlaces(
  applicants: Record<string, string[]>,
  quota: Record<string, number>,
  draws: number,
): Int32Array {
  const lists = Object.values(applicants);
  const programs = Object.keys(quota);
  const offsets = Int32Array.from([0, ...lists.map((_, a) => lists.slice(0, a + 1).flat().length)]);
  const program = Int32Array.from(lists.flat(), (name) => programs.indexOf(name));
  const score = new Uint32Array(program.length);
  const market: Market = {
    applicants: lists.length,
    programs: programs.length,
    offsets,
    program,
    score,
    quota: Int32Array.from(Object.values(quota)),
  };
  const state = createMatchState(market.applicants, market.programs, seatsOf(market.quota));
  const rng = createRng(16, 0);
  const counts = new Int32Array(lists.length * programs.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let e = 0; e < score.length; e++) score[e] = nextWord(rng) >>> 1;
    matchApplicants(market, state);
    for (let a = 0; a < lists.length; a++)
      if (state.match[a] !== NONE) counts[a * programs.length + state.match[a]]++;
  }
  return counts;
}
