import { test } from 'vitest';
import { randomProblem } from './random-problem.js';
import { solveScenarioPlan } from './solve.js';
import { enumerateBest } from './enumerate.js';
import { upperBound } from './bound.js';
import { emptyCoverage, rebuild } from './coverage.js';
test('time', () => {
  for (const dollars of [1500, 4000, 1e6])
    for (const chance of [0.0005, 0.002, 0.01]) {
      const p = randomProblem({
        seed: 3,
        scenarios: 2048,
        programs: 280,
        firstYears: 80,
        chance,
        limits: { dollars, gold: 6, silver: 9, rotations: 3, irRotations: 2, minRotations: 1 },
      });
      let t = performance.now();
      const s = solveScenarioPlan(p);
      const ts = performance.now() - t;
      t = performance.now();
      const c = [0, 0, 0, 0, 0, 0];
      for (const m of s.mode) if (m >= 0) c[m]++;
      const cov = emptyCoverage(p);
      cov.mode.set(s.mode);
      rebuild(p, cov);
      for (const it of [100, 400, 1600]) {
        const b = upperBound(p, { target: s.net, iterations: it, coverage: cov, price: s.price });
        console.log(
          dollars,
          chance,
          ts.toFixed(0) + 'ms',
          s.points.toFixed(2),
          s.net.toFixed(2),
          s.dollars,
          s.price,
          c.join(','),
          'bound',
          b.value.toFixed(2),
          b.iterations,
          (((b.value - s.net) / b.value) * 100).toFixed(2) + '%',
          (performance.now() - t).toFixed(0),
        );
        t = performance.now();
      }
    }
});
