import { expect, test } from 'vitest';
import { upperBound } from './bound.js';
import { emptyState, gainOfChange, rebuild, setMode } from './plan-state.js';
import { enumerateBest } from './enumerate.js';
import { isUpgrade, modeCount } from './mode-order.js';
import type { PlanningLimits, PlanningProblem } from './problem.js';
import { randomProblem } from './random-problem.js';
import { solveScenarioPlan } from './solve.js';
import { usageOf } from './spending.js';

const seeds = Array.from({ length: 100 }, (_, i) => 100 + i);

function tinyProblem(seed: number): PlanningProblem {
  const limits: PlanningLimits = {
    dollars: [100, 2000, 5000][seed % 3],
    gold: 1 + (seed % 2),
    silver: 1,
    rotations: 1 + (seed % 2),
    irRotations: 1,
    minRotations: 0,
  };
  return randomProblem({
    seed,
    scenarios: 64,
    programs: 5,
    firstYears: 1,
    chance: [0.03, 0.1, 0.2][Math.floor(seed / 3) % 3],
    limits,
    pointsPerDollar: [0.002, 0.0005, 0.0001][Math.floor(seed / 9) % 3],
  });
}

test('the plan comes close to the best that trying every choice finds, and the certificate never falls below it', () => {
  const ratios = seeds.map((seed) => {
    const problem = tinyProblem(seed);
    const best = enumerateBest(problem);
    const found = solveScenarioPlan(problem);
    expect(found.net, `seed ${seed}: better than the enumerated optimum`).toBeLessThanOrEqual(
      best.net + 1e-9,
    );
    const bound = upperBound(problem, { mode: found.mode, net: found.net, iterations: 200 });
    expect(bound.value, `seed ${seed}: certificate`).toBeGreaterThanOrEqual(best.net - 1e-9);
    // the bound must hold from a poor plan as well, where the plan in hand does not prop it up
    const poor = upperBound(problem, {
      mode: new Int8Array(problem.options).fill(-1),
      net: Number.NEGATIVE_INFINITY,
      iterations: 30,
    });
    expect(poor.value, `seed ${seed}: certificate from nothing`).toBeGreaterThanOrEqual(best.net - 1e-9);
    return best.net > 0 ? found.net / best.net : 1;
  });
  expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeGreaterThan(0.99);
  expect(Math.min(...ratios)).toBeGreaterThan(0.95);
});

test('a limit that no plan can keep does not make the certificate false', () => {
  for (const seed of seeds.slice(0, 20)) {
    const free = tinyProblem(seed);
    const problem = {
      ...free,
      allowed: free.allowed.map((modes) => modes & 0b111),
      limits: { ...free.limits, rotations: 1, minRotations: 1 },
    };
    const found = solveScenarioPlan(problem);
    const bound = upperBound(problem, { mode: found.mode, net: found.net, iterations: 100 });
    const best = enumerateBest({ ...problem, limits: { ...problem.limits, minRotations: 0 } });
    expect(bound.value, `seed ${seed}`).toBeGreaterThanOrEqual(best.net - 1e-9);
  }
});

test('no limit is ever exceeded: signals, rotations, applications, money', () => {
  for (const seed of [1, 2, 3, 4]) {
    const limits = { dollars: 1800, gold: 3, silver: 2, rotations: 2, irRotations: 1, minRotations: 1 };
    const problem = randomProblem({
      seed,
      scenarios: 256,
      programs: 60,
      firstYears: 10,
      chance: 0.02,
      limits,
    });
    const { mode } = solveScenarioPlan(problem);
    const usage = usageOf(problem, mode);
    expect(usage.gold).toBeLessThanOrEqual(limits.gold);
    expect(usage.silver).toBeLessThanOrEqual(limits.silver);
    expect(usage.rotations).toBeLessThanOrEqual(limits.rotations);
    expect(usage.irRotations).toBeLessThanOrEqual(limits.irRotations);
    expect(usage.dollars).toBeLessThanOrEqual(limits.dollars);
    expect(usage.wantedRotations).toBeGreaterThanOrEqual(limits.minRotations);
    mode.forEach((m, option) => expect(m < 0 || ((problem.allowed[option] >> m) & 1) === 1).toBe(true));
  }
});

test('the gain of a change is exactly what making it does to the value', () => {
  const limits = { dollars: 1e6, gold: 3, silver: 2, rotations: 2, irRotations: 1, minRotations: 0 };
  const problem = randomProblem({
    seed: 9,
    scenarios: 128,
    programs: 12,
    firstYears: 4,
    chance: 0.1,
    limits,
  });
  const state = emptyState(problem);
  for (let step = 0; step < 200; step++) {
    const option = (step * 7) % problem.options;
    const to = ((step * 5) % (modeCount + 1)) - 1;
    if (to >= 0 && ((problem.allowed[option] >> to) & 1) === 0) continue;
    const before = state.sum;
    const gain = gainOfChange(problem, state, option, to);
    const upgrade = isUpgrade(state.mode[option], to);
    setMode(problem, state, option, to);
    expect(state.sum - before).toBeCloseTo(gain, 9);
    if (upgrade) expect(gain).toBeGreaterThanOrEqual(0);
    const again = emptyState(problem);
    again.mode.set(state.mode);
    rebuild(problem, again);
    expect(state.sum).toBeCloseTo(again.sum, 9);
  }
});
