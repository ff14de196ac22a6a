import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { approximation } from './approximation.js';
import { branchAndBound } from './branch-and-bound.js';
import { compileProblem } from './compiled.js';
import { dynamicProgramme } from './dynamic-programme.js';
import { enumeration } from './enumeration.js';
import { greedyItems } from './greedy.js';
import { marginalGains, surplus } from './marginal.js';
import { nestedOrder } from './nested-order.js';
import type { PortfolioProblem, PortfolioSolution } from './problem.js';
import { portfolioUse, portfolioValue } from './value.js';

const settings = { seed: 20280301, numRuns: 150 };
const chance = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const worth = fc.integer({ min: 1, max: 100 });

/** Up to `most` schools, one budget, costs whole or not, `scenarios` scenarios. */
function budgetProblem(most: number, scenarios: number, whole: boolean): fc.Arbitrary<PortfolioProblem> {
  const cost = whole ? fc.integer({ min: 0, max: 9 }) : fc.double({ min: 0.1, max: 9, noNaN: true });
  const school = fc.record({
    t: worth,
    f: fc.array(chance, { minLength: scenarios, maxLength: scenarios }),
    cost,
  });
  return fc
    .record({
      schools: fc.array(school, { minLength: 1, maxLength: most }),
      cap: fc.integer({ min: 0, max: 30 }),
      outside: fc.constantFrom(0, 0, 10, -5),
      masses: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: scenarios, maxLength: scenarios }),
    })
    .map(({ schools, cap, outside, masses }) => {
      const mass = masses.reduce((sum, part) => sum + part, 0);
      return {
        t: schools.map(({ t }) => t),
        outside,
        weights: masses.map((part) => part / mass),
        modes: schools.map(({ f, cost }) => [{ f, uses: [cost] }]),
        caps: [{ name: 'money', cap }],
      };
    });
}

/** Few schools, several modes each, three caps. */
const modesProblem: fc.Arbitrary<PortfolioProblem> = fc
  .record({
    schools: fc.array(
      fc.record({
        t: worth,
        modes: fc.array(
          fc.record({
            f: fc.tuple(chance),
            uses: fc.tuple(fc.constant(1), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 })),
          }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    caps: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2)),
  })
  .map(({ schools, caps }) => ({
    t: schools.map(({ t }) => t),
    outside: 0,
    weights: [1],
    modes: schools.map(({ modes }) => modes),
    caps: caps.map((cap, r) => ({ name: `r${r}`, cap })),
  }));

function expectOptimal(problem: PortfolioProblem, found: PortfolioSolution | null): void {
  const optimum = enumeration(problem).value;
  expect(found).not.toBeNull();
  if (found === null) return;
  expect(Math.abs(found.value - optimum)).toBeLessThan(1e-9);
  expect(found.bound).toBe(found.value);
  expect(portfolioValue(problem, found.choice)).toBe(found.value);
  portfolioUse(problem, found.choice).forEach((use, r) =>
    expect(use).toBeLessThanOrEqual(problem.caps[r].cap + 1e-9),
  );
}

test('the dynamic programme on money is optimal for whole costs', () => {
  fc.assert(
    fc.property(budgetProblem(10, 1, true), (problem) => expectOptimal(problem, dynamicProgramme(problem))),
    settings,
  );
});

test('the dynamic programme is optimal over modes and several caps', () => {
  fc.assert(
    fc.property(modesProblem, (problem) => expectOptimal(problem, dynamicProgramme(problem))),
    settings,
  );
});

test('branch and bound is optimal for costs that are not whole, with and without tables', () => {
  fc.assert(
    fc.property(budgetProblem(9, 1, false), (problem) => {
      expectOptimal(problem, branchAndBound(problem));
      expectOptimal(problem, branchAndBound(problem, { tableSize: 0 }));
      expectOptimal(problem, branchAndBound(problem, { tableSize: 40 }));
    }),
    settings,
  );
});

test('branch and bound is optimal over modes and several caps, with tables too coarse to be exact', () => {
  fc.assert(
    fc.property(modesProblem, (problem) => {
      expectOptimal(problem, branchAndBound(problem, { tableSize: 0 }));
      expectOptimal(problem, branchAndBound(problem, { tableSize: 30 }));
    }),
    settings,
  );
});

test('branch and bound is optimal when admissions are correlated', () => {
  fc.assert(
    fc.property(budgetProblem(9, 3, false), (problem) => {
      expectOptimal(problem, branchAndBound(problem));
      expectOptimal(problem, branchAndBound(problem, { tableSize: 0 }));
    }),
    settings,
  );
});

test('branch and bound cut short still bounds the optimum from both sides', () => {
  fc.assert(
    fc.property(budgetProblem(10, 3, true), fc.nat(200), (problem, effort) => {
      const optimum = enumeration(problem).value;
      const cut = branchAndBound(problem, { effort, tableSize: 60 });
      expect(cut.bound).toBeGreaterThanOrEqual(optimum - 1e-9);
      expect(cut.value).toBeLessThanOrEqual(optimum + 1e-9);
      if (cut.exact) expect(Math.abs(cut.value - optimum)).toBeLessThan(1e-9);
    }),
    settings,
  );
});

test('the approximation keeps its guarantee and its bound holds', () => {
  fc.assert(
    fc.property(budgetProblem(10, 1, false), fc.constantFrom(0.01, 0.1, 0.5, 0.9), (problem, epsilon) => {
      const optimum = enumeration(problem).value;
      const found = approximation(problem, epsilon);
      if (!('choice' in found)) throw new Error('a small problem must fit');
      const promised = problem.outside + (1 - epsilon) * (optimum - problem.outside);
      expect(found.value).toBeGreaterThanOrEqual(promised - 1e-9);
      expect(found.value).toBeLessThanOrEqual(optimum + 1e-9);
      expect(found.bound).toBeGreaterThanOrEqual(optimum - 1e-9);
      expect(portfolioUse(problem, found.choice)[0]).toBeLessThanOrEqual(problem.caps[0].cap + 1e-9);
    }),
    settings,
  );
});

test('more money never lowers the optimum', () => {
  fc.assert(
    fc.property(budgetProblem(12, 1, true), (problem) => {
      let before = -Infinity;
      for (let cap = 0; cap <= 30; cap += 3) {
        const found = dynamicProgramme({ ...problem, caps: [{ name: 'money', cap }] });
        expect(found?.value).toBeGreaterThanOrEqual(before - 1e-12);
        before = found?.value ?? NaN;
      }
    }),
    { ...settings, numRuns: 60 },
  );
});

test('with equal costs the nested order is optimal at every size, with falling improvements', () => {
  fc.assert(
    fc.property(budgetProblem(9, 1, true), (problem) => {
      const chances = problem.modes.map(([mode]) => mode.f[0]);
      const { order, values } = nestedOrder(chances, problem.t, problem.t.length, problem.outside);
      for (let size = 1; size <= problem.t.length; size += 1) {
        const modes = problem.modes.map(([mode]) => [{ f: mode.f, uses: [1] }]);
        const best = enumeration({ ...problem, modes, caps: [{ name: 'applications', cap: size }] }).value;
        const value = values[Math.min(size, order.length) - 1] ?? problem.outside;
        expect(Math.abs(value - best)).toBeLessThan(1e-9);
        const short = nestedOrder(chances, problem.t, size, problem.outside).order;
        expect(short).toEqual(order.slice(0, size));
      }
      const steps = values.map((value, i) => value - (i === 0 ? problem.outside : values[i - 1]));
      steps.slice(1).forEach((step, i) => expect(step).toBeLessThanOrEqual(steps[i] + 1e-9));
    }),
    { ...settings, numRuns: 60 },
  );
});

test('marginal gains are the differences of values they stand for', () => {
  fc.assert(
    fc.property(budgetProblem(8, 2, true), (problem) => {
      const compiled = compileProblem(problem);
      const items = greedyItems(compiled);
      const chosen = new Int32Array(compiled.schools).fill(-1);
      for (const item of items) chosen[compiled.school[item]] = item;
      const gain = new Float64Array(compiled.items);
      marginalGains(compiled, chosen, gain);
      gain.forEach((value, item) => {
        const others = items.filter((has) => compiled.school[has] !== compiled.school[item]);
        const difference = surplus(compiled, [...others, item]) - surplus(compiled, items);
        expect(Math.abs(value - difference)).toBeLessThan(1e-9);
      });
    }),
    settings,
  );
});
