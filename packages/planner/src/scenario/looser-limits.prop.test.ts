import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanningLimits, PlanningProblem } from './problem.js';
import { randomProblem } from './random-problem.js';
import { solveScenarioPlan } from './solve.js';

const someLimits = fc.record({
  dollars: fc.integer({ min: 50, max: 6000 }),
  gold: fc.integer({ min: 0, max: 2 }),
  silver: fc.integer({ min: 0, max: 2 }),
  rotations: fc.integer({ min: 0, max: 2 }),
  irRotations: fc.integer({ min: 0, max: 1 }),
  minRotations: fc.constant(0),
});

const someProblem = fc
  .record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    programs: fc.integer({ min: 4, max: 10 }),
    chance: fc.constantFrom(0.02, 0.1, 0.3),
    rate: fc.constantFrom(1 / 100, 1 / 500, 1 / 4000),
    limits: someLimits,
  })
  .map(({ seed, programs, chance, rate, limits }) =>
    randomProblem({ seed, scenarios: 32, programs, firstYears: 2, chance, limits, pointsPerDollar: rate }),
  );

function netUnder(problem: PlanningProblem, more: Partial<PlanningLimits>): number {
  return solveScenarioPlan({ ...problem, limits: { ...problem.limits, ...more } }).net;
}

test('one more signal or one more allowed rotation never lowers the value of the plan', () => {
  fc.assert(
    fc.property(someProblem, (problem) => {
      const { gold, silver, rotations, irRotations } = problem.limits;
      const before = netUnder(problem, {});
      const looser = [
        { gold: gold + 1 },
        { silver: silver + 1 },
        { rotations: rotations + 1 },
        { irRotations: irRotations + 1 },
      ];
      for (const more of looser) expect(netUnder(problem, more)).toBeGreaterThanOrEqual(before - 1e-9);
    }),
    { numRuns: 25, seed: 5 },
  );
});

test('more money never lowers the value of the plan', () => {
  fc.assert(
    fc.property(someProblem, fc.integer({ min: 1, max: 3000 }), (problem, extra) => {
      const before = netUnder(problem, {});
      const after = netUnder(problem, { dollars: problem.limits.dollars + extra });
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    }),
    { numRuns: 60, seed: 6 },
  );
});

test('a plan is never worse than a choice that it was given to start from', () => {
  fc.assert(
    fc.property(someProblem, (problem) => {
      const tighter = { ...problem.limits, dollars: problem.limits.dollars / 2, gold: 0 };
      const start = solveScenarioPlan({ ...problem, limits: tighter });
      const after = solveScenarioPlan(problem, { starts: [start.mode] });
      expect(after.net).toBeGreaterThanOrEqual(start.net - 1e-9);
    }),
    { numRuns: 40, seed: 7 },
  );
});
