import { expect, test } from 'vitest';
import { modeCount } from './mode-order.js';
import { outcomesOfProblem } from './outcomes.js';
import { stateOf } from './plan-state.js';
import type { PlanningProblem } from './problem.js';
import { randomProblem } from './random-problem.js';

const limits = { dollars: 1e6, gold: 9, silver: 9, rotations: 9, irRotations: 9, minRotations: 0 };

function problemOf(seed: number, penalty: number): PlanningProblem {
  const made = randomProblem({ seed, scenarios: 8, programs: 6, firstYears: 2, chance: 0.4, limits });
  // some programs share their points, one is worth less than a first year alone
  const points = made.points.map((value, o) => (o === 1 ? 12 : o < 6 ? Math.round(value / 15) * 15 : 0));
  return { ...made, points, noFirstYearPenalty: penalty };
}

/** Someone's modes: every option allowed its strongest, but for one left out. */
function someModes(problem: PlanningProblem, seed: number): Int8Array {
  return Int8Array.from(problem.allowed, (allowed, o) =>
    (o + seed) % 5 === 0 ? -1 : allowed === 1 ? 0 : (o + seed) % 3,
  );
}

/** Expected points of one scenario by going through every way the chances can fall. */
function byEnumeration(problem: PlanningProblem, mode: Int8Array, k: number): number {
  const chosen = [...mode].flatMap((m, o) => (m < 0 ? [] : [{ o, row: modeCount * o + m }]));
  const visit = (i: number, share: number, whole: number, advanced: number, year: boolean): number => {
    const entry = chosen[i];
    if (entry === undefined) {
      const ends = year
        ? Math.max(whole, advanced, problem.firstYearPoints)
        : Math.max(whole, advanced - problem.noFirstYearPenalty, 0);
      return share * ends;
    }
    const q = problem.chance[entry.row]?.[k] ?? 0;
    const c = problem.categorical[entry.row]?.[k] ?? 0;
    const points = problem.points[entry.o];
    const none = visit(i + 1, share * (1 - q), whole, advanced, year);
    if (problem.firstYear[entry.o] === 1) return none + visit(i + 1, share * q, whole, advanced, true);
    return (
      none +
      visit(i + 1, share * c, Math.max(whole, points), advanced, year) +
      visit(i + 1, share * (q - c), whole, Math.max(advanced, points), year)
    );
  };
  return visit(0, 1, 0, 0, false);
}

test('the expected best place is what going through every way the chances can fall gives', () => {
  for (const penalty of [0, 5, 50]) {
    for (let seed = 1; seed <= 10; seed++) {
      const problem = problemOf(seed, penalty);
      const mode = someModes(problem, seed);
      const state = stateOf(problem, mode);
      for (let k = 0; k < problem.scenarios; k++) {
        expect(state.value[k], `seed ${seed}, penalty ${penalty}`).toBeCloseTo(
          byEnumeration(problem, mode, k),
          5,
        );
      }
    }
  }
});

test('contributions add up to the value, and endings to one', () => {
  for (const penalty of [0, 5]) {
    for (let seed = 1; seed <= 10; seed++) {
      const problem = problemOf(seed, penalty);
      const mode = someModes(problem, seed);
      const walk = outcomesOfProblem(problem, mode);
      const value = stateOf(problem, mode).sum / problem.scenarios;
      expect(walk.points).toBeCloseTo(value, 6);
      expect(walk.contribution.reduce((sum, points) => sum + points, 0)).toBeCloseTo(value, 6);
      for (let k = 0; k < problem.scenarios; k++) {
        const places = walk.byClass.reduce((sum, row) => sum + row[k], 0);
        expect(places + walk.firstYearOnly[k] + walk.none[k]).toBeCloseTo(1, 10);
        expect(walk.noFirstYear[k]).toBeLessThanOrEqual(places + 1e-12);
      }
    }
  }
});
