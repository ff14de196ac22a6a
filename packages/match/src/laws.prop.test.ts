import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allStable, isStable } from '../test-support/brute-force.js';
import type { Placement, SmallMarket } from '../test-support/brute-force.js';
import { smallMarket, typedMarket } from '../test-support/random-market.js';
import {
  auditMatching,
  createMatchState,
  layOutMarket,
  matchApplicants,
  matchNamed,
  matchPrograms,
  readMarketInput,
} from './index.js';
import { createRng, nextInt, NONE, searchStable, seatsOf, solveJoint } from './index.js';
import type { JointMatching, Market, MatchReport, MatchState, NamedMarket, Side } from './index.js';

/** A thousand instances a law; on a failure fast-check prints its own seed and the instance's. */
const RUNS = { seed: 20_281_117, numRuns: 1_000 } as const;
const instance = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const SINGLES = { singles: 4, programs: 3, couples: 0, supplemental: false } as const;

function law(name: string, holds: (seed: number) => void): void {
  test(`${name} (1,000 instances, seed ${RUNS.seed})`, () => {
    fc.assert(fc.property(instance, holds), RUNS);
  });
}

function report(market: SmallMarket, side: Side = 'applicant'): MatchReport {
  const result = matchNamed(market, side);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function placementOf({ matching, pgy1 }: MatchReport): Placement {
  return Object.fromEntries(Object.keys(matching).map((a) => [a, [matching[a], pgy1?.[a] ?? null]]));
}

/** Place on an applicant's list, the list's length for no program: smaller is better. */
function rankOf(market: SmallMarket, name: string, program: string | null): number {
  const ranks = market.applicants[name];
  return program === null ? ranks.length : ranks.indexOf(program);
}

function solve(market: Market, order: Int32Array | null = null): MatchState {
  const state = createMatchState(market.applicants, market.programs, seatsOf(market.quota));
  matchApplicants(market, state, NONE, order);
  return state;
}

law('deferred acceptance from either side is stable, best for its side and worst for the other', (seed) => {
  const market = smallMarket(seed, SINGLES);
  const stable = allStable(market);
  const ours = placementOf(report(market));
  const theirs = placementOf(report(market, 'program'));
  expect(stable).toContainEqual(ours);
  expect(stable).toContainEqual(theirs);
  for (const other of stable) {
    for (const name of Object.keys(market.applicants)) {
      const rank = rankOf(market, name, other[name][0]);
      expect(rankOf(market, name, ours[name][0])).toBeLessThanOrEqual(rank);
      expect(rankOf(market, name, theirs[name][0])).toBeGreaterThanOrEqual(rank);
    }
  }
});

law(
  'rural hospitals: all stable matchings fill as many, and the same people where any position stays open',
  (seed) => {
    const market = smallMarket(seed, SINGLES);
    const ours = placementOf(report(market));
    const heldIn = (placement: Placement, p: string): string[] =>
      Object.keys(placement).filter((a) => placement[a][0] === p);
    for (const other of allStable(market)) {
      for (const [p, { quota }] of Object.entries(market.programs)) {
        expect(heldIn(other, p).length).toBe(heldIn(ours, p).length);
        if (heldIn(ours, p).length < quota) expect(heldIn(other, p)).toEqual(heldIn(ours, p));
      }
    }
  },
);

law('no applicant gains by reordering or cutting the list', (seed) => {
  const market = smallMarket(seed, { ...SINGLES, singles: 6, programs: 4 });
  const rng = createRng(seed, 3);
  const honest = report(market).matching;
  for (const [name, ranks] of Object.entries(market.applicants)) {
    const told = [...ranks];
    for (let i = told.length - 1; i > 0; i--) {
      const j = nextInt(rng, i + 1);
      [told[i], told[j]] = [told[j], told[i]];
    }
    const cut = told.slice(0, nextInt(rng, told.length + 1));
    const lied = report({ ...market, applicants: { ...market.applicants, [name]: cut } }).matching;
    expect(rankOf(market, name, lied[name])).toBeGreaterThanOrEqual(rankOf(market, name, honest[name]));
  }
});

law('the order in which applicants are processed changes nothing, ties and refusals included', (seed) => {
  const market = typedMarket(seed, 30, 8);
  const rng = createRng(seed, 4);
  const order = Int32Array.from({ length: market.applicants }, (_, a) => a);
  for (let i = order.length - 1; i > 0; i--) {
    const j = nextInt(rng, i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  expect(solve(market, order).match).toEqual(solve(market).match);
});

law('the two sides fill every program alike, and no applicant does better when programs propose', (seed) => {
  const market = typedMarket(seed, 30, 8);
  const ours = solve(market);
  const theirs = matchPrograms(market);
  expect(theirs.filled).toEqual(ours.filled);
  for (let a = 0; a < market.applicants; a++) {
    const row = [...market.program.subarray(market.offsets[a], market.offsets[a + 1]), NONE];
    expect(row.indexOf(ours.match[a])).toBeLessThanOrEqual(row.indexOf(theirs.match[a]));
  }
});

for (const [what, size] of [
  ['couples', { singles: 3, programs: 3, couples: 2, supplemental: false }],
  ['supplemental lists', { singles: 4, programs: 3, couples: 0, supplemental: true }],
  ['couples and supplemental lists', { singles: 2, programs: 3, couples: 1, supplemental: true }],
] as const) {
  law(`with ${what}, a stable matching is found exactly when enumeration finds one`, (seed) => {
    const market = smallMarket(seed, size);
    const stable = allStable(market);
    const found = report(market);
    expect(found.stable).toBe(stable.length > 0);
    expect(found.blocking.length === 0).toBe(found.stable);
    expect(found.existence).toBe(stable.length > 0 ? 'found' : 'none-exists');
    if (found.stable) expect(stable).toContainEqual(placementOf(found));
  });

  law(`with ${what}, the complete search alone agrees with enumeration`, (seed) => {
    const market = smallMarket(seed, size);
    const named = laidOut(market);
    const search = searchStable(named.market);
    expect(search.outcome).toBe(allStable(market).length > 0 ? 'found' : 'none-exists');
    if (search.outcome === 'found') expect(isStable(market, inNames(named, search.matching))).toBe(true);
  });

  law(`with ${what}, the audit agrees with the definition on any matching, broken ones included`, (seed) => {
    const market = smallMarket(seed, size);
    const named = laidOut(market);
    const rng = createRng(seed, 5);
    const { matching } = nextInt(rng, 2) === 0 ? solveJoint(named.market) : randomMatching(named, seed);
    disturb(matching, named.programs.length, seed);
    expect(auditMatching(named.market, matching).length === 0).toBe(
      isStable(market, inNames(named, matching)),
    );
  });
}

function laidOut(market: SmallMarket): NamedMarket {
  const read = readMarketInput(market);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return layOutMarket(read.value);
}

function inNames({ applicants, programs }: NamedMarket, { primary, supplemental }: JointMatching): Placement {
  const nameOf = (p: number): string | null => (p === NONE ? null : programs[p]);
  return Object.fromEntries(
    applicants.map((name, i) => [name, [nameOf(primary[i]), nameOf(supplemental[i])]]),
  );
}

/** Everybody anywhere or nowhere. */
function randomMatching({ market }: NamedMarket, seed: number): { matching: JointMatching } {
  const rng = createRng(seed, 6);
  const somewhere = (): number => nextInt(rng, market.programs + 1) - 1;
  const primary = Int32Array.from({ length: market.persons }, somewhere);
  return {
    matching: { primary, supplemental: primary.map(() => (nextInt(rng, 3) === 0 ? somewhere() : NONE)) },
  };
}

/** Changes one place in half of the instances: nearly stable matchings are the hard ones to judge. */
function disturb({ primary, supplemental }: JointMatching, programs: number, seed: number): void {
  const rng = createRng(seed, 7);
  if (primary.length === 0 || nextInt(rng, 2) === 0) return;
  const places = nextInt(rng, 3) === 0 ? supplemental : primary;
  places[nextInt(rng, places.length)] = nextInt(rng, programs + 1) - 1;
}
