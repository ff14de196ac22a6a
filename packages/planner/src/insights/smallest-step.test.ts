import { expect, test } from 'vitest';
import { smallestStep } from './smallest-step.js';

test('every threshold is found exactly, and none where nothing flips', () => {
  for (let most = 1; most <= 40; most++) {
    for (let threshold = 1; threshold <= most; threshold++)
      expect(smallestStep(most, (step) => step >= threshold)).toBe(threshold);
    expect(smallestStep(most, () => false)).toBeNull();
  }
});

test('no step beyond the largest is tried, and few of them', () => {
  let tried = 0;
  expect(smallestStep(1000, (step) => (tried++, expect(step).toBeLessThanOrEqual(1000), step >= 700))).toBe(
    700,
  );
  expect(tried).toBeLessThan(25);
});
