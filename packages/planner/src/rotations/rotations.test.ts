import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadHighs, solveWithHighs, type IntegerSolver } from './integer-programme.js';
import { readRotations, type RotationsInput } from './read-rotations.js';
import { rotationFaults, rotationFigures } from './rotation-figures.js';
import type { RotationPlan, RotationProblem } from './rotation-problem.js';
import { searchRotations } from './search-rotations.js';
import { solveRotations } from './solve-rotations.js';

type Case = {
  readonly id: string;
  readonly input: unknown;
  readonly expected: {
    readonly feasible: boolean;
    readonly optimum: number | null;
    readonly plans: readonly RotationPlan[] | null;
  };
};

const file: { cases: Case[] } = JSON.parse(
  readFileSync(new URL('../../test-data/rotations.json', import.meta.url), 'utf8'),
);

function read(input: unknown): RotationsInput {
  const result = readRotations(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

let highs: IntegerSolver;
beforeAll(async () => {
  highs = await loadHighs();
});

for (const { id, input, expected } of file.cases) {
  test(`${id} is optimal by the search, by HiGHS, and as reported`, async () => {
    const question = read(input);
    let loads = 0;
    const loadSolver = (): Promise<IntegerSolver> => {
      loads += 1;
      return loadHighs();
    };
    const report = await solveRotations(question, { loadSolver });
    expect(report.feasible).toBe(expected.feasible);
    expect(report.value).toBe(expected.optimum);
    expect(report.exact).toBe(true);
    expect(report.bound).toBe(report.value);
    expect(loads).toBe(0);
    if (report.plan !== null && expected.plans !== null) expect(expected.plans).toContainEqual(report.plan);
    if (!report.feasible) expect(report.why.length).toBeGreaterThan(0);
    const other = solveWithHighs(question.problem, highs);
    expect(other.finished).toBe(true);
    expect(other.plan === null ? null : other.value).toBe(expected.optimum);
  });
}

/** Every plan tried, the limits checked by the plain adding up. */
function byForce(problem: RotationProblem): number | null {
  let best: number | null = null;
  const plan: (number | null)[] = [];
  const extend = (): void => {
    if (plan.length === problem.nBlocks) {
      const { value } = rotationFigures(problem, plan);
      if ((best === null || value > best) && rotationFaults(problem, plan).length === 0) best = value;
      return;
    }
    for (const index of [null, ...problem.rotations.keys()]) {
      plan.push(index);
      extend();
      plan.pop();
    }
  };
  extend();
  return best;
}

const problems: fc.Arbitrary<RotationProblem> = fc.integer({ min: 1, max: 5 }).chain((nBlocks) => {
  const block = fc.integer({ min: 0, max: nBlocks - 1 });
  return fc.record({
    nBlocks: fc.constant(nBlocks),
    rotations: fc.array(
      fc.record({
        value: fc.integer({ min: -5, max: 60 }),
        cost: fc.integer({ min: 0, max: 900 }),
        city: fc.constantFrom('a', 'b', 'c'),
        letter: fc.integer({ min: 0, max: 1 }),
        blocks: fc.uniqueArray(block, { maxLength: nBlocks }),
      }),
      { maxLength: 5 },
    ),
    maxRotations: fc.nat(5),
    maxPerCity: fc.constantFrom(0, 1, 2, Infinity),
    budget: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constant(Infinity)),
    moveCost: fc.constantFrom(0, 100, 333.33),
    blackout: fc.uniqueArray(block, { maxLength: 2 }),
    letterBy: fc.nat(6),
    minLetters: fc.nat(2),
  });
});

test('search and HiGHS both equal trying every plan', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const best = byForce(problem);
      const searched = searchRotations(problem);
      expect(searched.finished).toBe(true);
      expect(searched.plan === null ? null : searched.value).toBe(best);
      if (searched.plan !== null) expect(rotationFaults(problem, searched.plan)).toEqual([]);
      const programmed = solveWithHighs(problem, highs);
      expect(programmed.finished).toBe(true);
      expect(programmed.plan === null ? null : programmed.value).toBe(best);
    }),
    { seed: 20280302, numRuns: 60 },
  );
});

test('a search cut short hands over to HiGHS, and its own bound is never below the optimum', async () => {
  await fc.assert(
    fc.asyncProperty(problems, fc.nat(40), async (problem, searchNodes) => {
      const best = byForce(problem);
      const cut = searchRotations(problem, searchNodes);
      if (best !== null) expect(cut.bound).toBeGreaterThanOrEqual(best);
      const loadSolver = (): Promise<IntegerSolver> => Promise.resolve(highs);
      const report = await solveRotations({ problem, notes: [] }, { searchNodes, loadSolver });
      expect(report.value).toBe(best);
      expect(report.exact).toBe(true);
    }),
    { seed: 20280303, numRuns: 60 },
  );
});

test('a year of blocks with forty offers is solved and the plan keeps every limit', async () => {
  const rotations = Array.from({ length: 40 }, (_, i) => ({
    value: 20 + ((i * 37) % 41),
    cost: 300 + ((i * 53) % 60) * 10,
    city: `c${i % 9}`,
    letter: i % 3 === 0 ? 1 : 0,
    blocks: Array.from({ length: 13 }, (_, b) => b).filter((b) => (i + b * 5) % 4 !== 0),
  }));
  const question = read({
    nBlocks: 13,
    rotations,
    maxRotations: 8,
    maxPerCity: 2,
    budget: 4200,
    moveCost: 250,
    blackout: [3, 7],
    letterBy: 9,
    minLetters: 2,
  });
  const report = await solveRotations(question, { searchNodes: 2000, seconds: 20 });
  expect(report.plan === null ? ['no plan'] : rotationFaults(question.problem, report.plan)).toEqual([]);
  expect(report.bound).toBeGreaterThanOrEqual(report.value ?? Infinity);
});

test('the input is checked at every place', () => {
  const wrong = readRotations({
    nBlocks: 3,
    rotations: [{ value: 'x', cost: -1, city: 4, letter: 0, blocks: [3] }],
    budget: 'all',
    blackout: [0.5],
  });
  expect(wrong.ok ? [] : wrong.error.map(({ where }) => where).sort()).toEqual(
    [
      'rotations[0].value',
      'rotations[0].cost',
      'rotations[0].city',
      'rotations[0].blocks[0]',
      'budget',
      'blackout[0]',
    ].sort(),
  );
  expect(readRotations([]).ok).toBe(false);
  expect(readRotations({ nBlocks: 1e9, rotations: [] }).ok).toBe(false);
});

test('limits left out are said to be no limits, and a misspelt key is named', () => {
  const { notes } = read({ nBlocks: 1, rotations: [], budgett: 3 });
  expect(notes.join('\n')).toMatch(/budgett.*budget/);
  expect(notes.join('\n')).toMatch(/money is no limit/);
});
