import { expect, test } from 'vitest';
import { benchPortfolio, renderBenchPortfolio } from './bench-portfolio.js';
import { renderPortfolio, runPortfolio } from './portfolio.js';
import { renderRotations, runRotations } from './rotations.js';

test('a portfolio question is answered with value, set, order and a closed bound', () => {
  const result = runPortfolio({ f: [1, 0.5, 0.48], t: [0.48, 1, 1], limit: 2 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value).toMatchObject({ value: 0.74, bound: 0.74, set: [0, 1], order: [1, 0] });
  expect(renderPortfolio(result.value)).toMatch(/value {2}0\.74\nbound {2}0\.74 {2}\(exact\)\nset {4}0 1/);
});

test('modes are answered per school', () => {
  const modes = [
    [
      { f: 0.2, signals: 0 },
      { f: 0.5, signals: 1 },
    ],
    [{ f: 0.3, signals: 1 }],
  ];
  const result = runPortfolio({ t: [10, 20], caps: { signals: 1 }, modes });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.choice).toEqual([0, 0]);
  expect(renderPortfolio(result.value)).toContain('0:0 1:0');
});

test('a wrong portfolio question comes back as places, not as an exception', () => {
  const result = runPortfolio({ f: [2], t: [1], limit: 1 });
  expect(result.ok ? [] : result.error.map(({ where }) => where)).toEqual(['f[0]']);
});

test('an approximate answer says how far off it may be', () => {
  const result = runPortfolio({ f: [0.3, 0.2, 0.1], t: [5, 9, 20], g: [3, 2, 4], budget: 6, epsilon: 0.2 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(renderPortfolio(result.value)).toMatch(/not proved best.*promised within 20 %/);
});

const offer = { value: 5, cost: 100, city: 'Boston', letter: 0, blocks: [0, 1] };

test('a schedule is drawn block by block', async () => {
  const result = await runRotations({ nBlocks: 2, rotations: [offer], budget: 100 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value).toMatchObject({ feasible: true, value: 5, bound: 5, exact: true });
  expect(renderRotations(result.value)).toContain('rotation 0');
});

test('a schedule that cannot be says what would make it possible', async () => {
  const lettered = { ...offer, letter: 1 };
  const result = await runRotations({ nBlocks: 2, rotations: [lettered], budget: 50, minLetters: 1 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value).toMatchObject({ feasible: false, value: null, plan: null });
  expect(renderRotations(result.value)).toContain('possible with more money');
});

test('a wrong schedule comes back as places', async () => {
  const result = await runRotations({ nBlocks: 2, rotations: [{ ...offer, blocks: [7] }] });
  expect(result.ok ? [] : result.error.map(({ where }) => where)).toEqual(['rotations[0].blocks[0]']);
});

test('the timings stand beside the published ones as ratios', () => {
  let clock = 0;
  const timings = benchPortfolio(() => (clock += 0.5), 1, 0);
  expect(timings.length).toBeGreaterThan(5);
  for (const { ours, published, ratio } of timings) {
    expect(ours).toBe(0.5);
    expect(ratio).toBeCloseTo(ours / published, 12);
  }
  expect(renderBenchPortfolio(timings).trimEnd().split('\n')).toHaveLength(timings.length + 1);
});
