import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { howManyRotations } from './how-many.js';

const candidates = ['a', 'b', 'c', 'd', 'e'].map((program) => ({ program, dollars: 2000, isIr: true }));

/** Gains that halve with each rotation, whatever their order. */
function halving(programs: readonly string[]): number {
  return 40 + 8 * (1 - 0.5 ** programs.length);
}

test('the first, second, third rotation are shown with what each adds and costs, and the advice stops where the price wins', () => {
  const result = howManyRotations({ valueWith: halving, candidates, dollarsPerPoint: 1500 });
  expect(result.without).toBe(40);
  expect(result.steps.map(({ gain }) => gain)).toEqual([4, 2, 1, 0.5, 0.25]);
  expect(result.steps.map(({ net }) => net > 0)).toEqual([true, true, false, false, false]);
  expect(result.advised).toBe(2);
  expect(result.why).toContain('1.0 points');
});

test('rule G2 stops the advice although the next one would pay', () => {
  const result = howManyRotations({
    valueWith: (set) => 40 + set.length,
    candidates,
    dollarsPerPoint: 1e9,
    irCap: 3,
  });
  expect(result.advised).toBe(3);
  expect(result.steps[3]).toMatchObject({ beyondRule: true, advised: false });
  expect(result.why).toContain('G2');
});

test('rule G8 asks for the first one although its price is above its gain', () => {
  const dear = { valueWith: halving, candidates, dollarsPerPoint: 100 };
  expect(howManyRotations(dear).advised).toBe(0);
  expect(howManyRotations({ ...dear, least: 1 }).advised).toBe(1);
});

test('each step takes the candidate that adds most beyond its price', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ worth: fc.integer({ min: 0, max: 50 }), dollars: fc.integer({ min: 0, max: 5000 }) }),
        { minLength: 1, maxLength: 6 },
      ),
      (hosts) => {
        const worth = new Map(hosts.map((host, i) => [`h${i}`, host.worth]));
        const valueWith = (set: readonly string[]): number =>
          set.reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
        const list = hosts.map(({ dollars }, i) => ({ program: `h${i}`, dollars, isIr: false }));
        const { steps } = howManyRotations({ valueWith, candidates: list, dollarsPerPoint: 100 });
        const nets = hosts.map((host) => host.worth - host.dollars / 100).sort((a, b) => b - a);
        steps.forEach(({ net }, i) => expect(net).toBeCloseTo(nets[i] ?? NaN, 9));
      },
    ),
    { seed: 20272, numRuns: 100 },
  );
});
