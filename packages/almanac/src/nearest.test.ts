import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { editDistance, nearest } from './nearest.js';

test('distance counts insertions, deletions, replacements and swaps of neighbours', () => {
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('recieve', 'receive')).toBe(1);
});

test('distance is symmetric, zero only for equal words, and never more than the longer word', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
    { seed: 7 },
  );
});

test('nearest forgives case, dashes and a slip, and stays silent when nothing is near', () => {
  expect(nearest('step_2_ck', ['step1', 'step2ck'])).toBe('step2ck');
  expect(nearest('US IMG', ['us-img', 'non-us-img'])).toBe('us-img');
  expect(nearest('graduatonYear', ['graduationYear', 'kind'])).toBe('graduationYear');
  expect(nearest('favouriteColour', ['kind', 'step1'])).toBeUndefined();
});
