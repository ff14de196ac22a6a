import { expect, test } from 'vitest';
import { linearScale } from './scale.js';

test('values land where they belong, in either direction', () => {
  expect(linearScale([0, 10], [0, 200]).at(2.5)).toBe(50);
  expect(linearScale([0, 1], [100, 0]).at(0.25)).toBe(75);
});

test('ticks are round, inside the domain, and free of rounding dust', () => {
  expect(linearScale([0, 1], [0, 1]).ticks(5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(linearScale([3, 47], [0, 1]).ticks(5)).toEqual([10, 20, 30, 40]);
  expect(linearScale([-0.3, 0.3], [0, 1]).ticks(6)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
});

test('a domain of one value does not divide by nothing', () => {
  expect(linearScale([4, 4], [0, 100]).at(4)).toBe(0);
});
