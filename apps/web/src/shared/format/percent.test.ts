import { expect, test } from 'vitest';
import { inTen, percent, range } from './percent.js';

test('a share is a whole per cent and never a bare 0 or 100', () => {
  expect(percent(0.1249)).toBe('12\u00A0%');
  expect(percent(0)).toBe('under 1\u00A0%');
  expect(percent(0.004)).toBe('under 1\u00A0%');
  expect(percent(1)).toBe('over 99\u00A0%');
});

test('a range is said once, and collapses to one figure where both ends round alike', () => {
  expect(range({ mid: 0.1, low: 0.051, high: 0.239 })).toBe('5–24\u00A0%');
  expect(range({ mid: 0.1, low: 0.101, high: 0.104 })).toBe('10\u00A0%');
});

test('a natural frequency never says none or all', () => {
  expect(inTen(0.01)).toBe('Fewer than 1 in 20');
  expect(inTen(0.06)).toBe('About 1 in 10');
  expect(inTen(0.43)).toBe('About 4 in 10');
  expect(inTen(0.949)).toBe('About 9 in 10');
  expect(inTen(0.99)).toBe('More than 19 in 20');
});
