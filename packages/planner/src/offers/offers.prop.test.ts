import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseOffers } from './advise-offers.js';
import { clairvoyantValue } from './clairvoyant-bound.js';
import type { HeldOffer, OfferProblem, OpenHost, StayDates } from './offer-problem.js';

const block = (n: number): StayDates => ({ start: `2027-0${n}-01`, end: `2027-0${n}-28` });
const anyDates = fc.constantFrom(block(6), block(7), { start: '2027-06-15', end: '2027-07-12' }, null);
const anyValue = fc.integer({ min: -2, max: 20 });
const anyChance = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

/** Chances of an answer in each of up to `most` steps, and of none. */
function anyAnswer(most: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: most }).chain((parts) =>
    fc.integer({ min: 0, max: 3 }).map((never) => {
      const total = Math.max(
        1,
        parts.reduce((sum, part) => sum + part, never),
      );
      return parts.map((part) => part / total);
    }),
  );
}

function anyProblem(held: number, open: number, steps: number, lapses: boolean): fc.Arbitrary<OfferProblem> {
  const anyHeld = fc.record({ value: anyValue, dates: anyDates, stepsLeft: fc.integer({ min: 0, max: 2 }) });
  const anyOpen = fc.record({
    value: anyValue,
    dates: anyDates,
    answer: anyAnswer(steps),
    offerChance: anyChance,
    standing: fc.integer({ min: 0, max: 2 }),
  });
  return fc
    .record({
      held: fc.array(anyHeld, { maxLength: held }),
      open: fc.array(anyOpen, { maxLength: open }),
      capacity: fc.integer({ min: 0, max: 3 }),
      costs: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
      lapse: lapses ? anyChance : fc.constant(0),
    })
    .map(({ held: offers, open: hosts, capacity, costs, lapse }) => ({
      held: offers.map((offer, i) => ({ ...offer, id: `held-${i}` })),
      open: hosts.map((host, i) => ({ ...host, id: `open-${i}` })),
      capacity,
      countCost: costs.toSorted((a, b) => a - b),
      lapse,
    }));
}

/** One line of the literal game: what has come, what was taken, in full. */
type Line = {
  readonly step: number;
  readonly inHand: readonly (HeldOffer & { readonly left: number })[];
  readonly waiting: readonly OpenHost[];
  readonly taken: readonly (HeldOffer | OpenHost)[];
};

/**
 * The game played out in full, written apart from the engine and without any of its shortcuts: every joint answer of all
 * hosts, every combination of accept, hold and decline, the accepted rotations themselves kept and compared.
 */
function bruteForce(problem: OfferProblem, forced?: { id: string; action: string }): number {
  const longest = Math.max(0, ...problem.open.map(({ answer }) => answer.length));
  const standing = Math.max(
    0,
    ...problem.open.map((host) => host.standing),
    ...problem.held.map((o) => o.stepsLeft),
  );
  const last = longest + standing + 1;
  const collide = (a: StayDates | null, b: StayDates | null): boolean =>
    a !== null && b !== null && !(a.end < b.start || b.end < a.start);
  const worth = (taken: Line['taken']): number =>
    taken.reduce((sum, { value }, n) => {
      const { countCost } = problem;
      return sum + value - (countCost.length === 0 ? 0 : (countCost[Math.min(n, countCost.length - 1)] ?? 0));
    }, 0);

  const decide = (line: Line): number => {
    if (line.step > last) return worth(line.taken);
    let best = -Infinity;
    const choose = (i: number, kept: Line['inHand'], taken: Line['taken']): void => {
      const offer = line.inHand[i];
      if (offer === undefined) {
        best = Math.max(best, nature({ ...line, inHand: kept, taken }));
        return;
      }
      const must = line.step === 0 && forced?.id === offer.id ? forced.action : undefined;
      const fits =
        taken.length < problem.capacity && taken.every((other) => !collide(other.dates, offer.dates));
      if (fits && (must === undefined || must === 'accept')) choose(i + 1, kept, [...taken, offer]);
      if (offer.left > 0 && (must === undefined || must === 'hold')) choose(i + 1, [...kept, offer], taken);
      if (must === undefined || must === 'decline') choose(i + 1, kept, taken);
    };
    choose(0, [], line.taken);
    return best;
  };

  const nature = (line: Line): number => {
    const step = line.step + 1;
    // what each host may do, as chances and the lines' parts they lead to
    let worlds: { chance: number; inHand: Line['inHand']; waiting: Line['waiting'] }[] = [
      { chance: 1, inHand: [], waiting: [] },
    ];
    for (const offer of line.inHand)
      worlds = worlds.flatMap((world) => [
        {
          ...world,
          chance: world.chance * (1 - problem.lapse),
          inHand: [...world.inHand, { ...offer, left: offer.left - 1 }],
        },
        { ...world, chance: world.chance * problem.lapse },
      ]);
    for (const host of line.waiting) {
      const before = host.answer.slice(0, step - 1).reduce((sum, chance) => sum + chance, 0);
      const silence = 1 - before;
      const now = silence < 1e-12 ? 0 : Math.min(1, (host.answer[step - 1] ?? 0) / silence);
      worlds = worlds.flatMap((world) => [
        {
          ...world,
          chance: world.chance * now * host.offerChance,
          inHand: [...world.inHand, { ...host, stepsLeft: host.standing, left: host.standing }],
        },
        { ...world, chance: world.chance * now * (1 - host.offerChance) },
        { ...world, chance: world.chance * (1 - now), waiting: [...world.waiting, host] },
      ]);
    }
    return worlds
      .filter(({ chance }) => chance > 0)
      .reduce(
        (sum, { chance, inHand, waiting }) =>
          sum + chance * decide({ step, inHand, waiting, taken: line.taken }),
        0,
      );
  };

  return decide({
    step: 0,
    inHand: problem.held.map((offer) => ({ ...offer, left: offer.stepsLeft })),
    waiting: problem.open,
    taken: [],
  });
}

const seed = 20273;

test('the value and every way of answering equal the game played out in full', () => {
  fc.assert(
    fc.property(anyProblem(2, 2, 2, false), (problem) => {
      const report = adviseOffers(problem);
      expect(report.exact).toBe(true);
      expect(report.value).toBeCloseTo(bruteForce(problem), 9);
      for (const { id, values, stepsLeft } of report.offers) {
        const fits = problem.capacity > 0;
        if (fits) expect(values.accept).toBeCloseTo(bruteForce(problem, { id, action: 'accept' }), 9);
        expect(values.decline).toBeCloseTo(bruteForce(problem, { id, action: 'decline' }), 9);
        if (stepsLeft > 0) expect(values.hold).toBeCloseTo(bruteForce(problem, { id, action: 'hold' }), 9);
      }
    }),
    { seed, numRuns: 400 },
  );
}, 60_000);

test('the same where hosts may withdraw an offer that is held', () => {
  fc.assert(
    fc.property(anyProblem(2, 1, 2, true), (problem) => {
      expect(adviseOffers(problem).value).toBeCloseTo(bruteForce(problem), 9);
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

test('with hosts left out of the table the best value lies between the two bounds', () => {
  fc.assert(
    fc.property(anyProblem(1, 5, 4, false), fc.integer({ min: 0, max: 4 }), (problem, exactHosts) => {
      const best = adviseOffers(problem, { exactHosts: 99 });
      const report = adviseOffers(problem, { exactHosts });
      expect(report.low).toBeLessThanOrEqual(best.value + 1e-9);
      expect(report.high).toBeGreaterThanOrEqual(best.value - 1e-9);
      expect(clairvoyantValue(problem)).toBeGreaterThanOrEqual(best.value - 1e-9);
    }),
    { seed, numRuns: 300 },
  );
}, 60_000);

test('holding is never worth less than deciding now where offers stand, and the advice is the best way', () => {
  fc.assert(
    fc.property(anyProblem(3, 2, 3, false), (problem) => {
      for (const { advice, values, waiting } of adviseOffers(problem).offers) {
        const now = problem.capacity > 0 ? Math.max(values.accept, values.decline) : values.decline;
        if (values.hold !== null) expect(values.hold).toBeGreaterThanOrEqual(now - 1e-9);
        if (advice === 'hold') expect(waiting).toBeGreaterThan(0);
        if (advice === 'accept') expect(values.accept).toBeGreaterThanOrEqual(values.decline - 1e-6);
        if (advice === 'decline' && problem.capacity > 0)
          expect(values.decline).toBeGreaterThan(values.accept - 1e-6);
      }
    }),
    { seed, numRuns: 300 },
  );
});
