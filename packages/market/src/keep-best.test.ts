import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { best, keepBest } from './keep-best.js';

test('the best wishes come first and in order, whatever their range', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -40, max: 60, noNaN: true }), { minLength: 1, maxLength: 120 }),
      fc.integer({ min: 1, max: 16 }),
      (values, keep) => {
        const kept = keepBest(Float64Array.from(values), values.length, keep);
        const found = [...best.subarray(0, kept)].map((at) => values[at]);
        expect(found).toEqual(values.toSorted((x, y) => y - x).slice(0, keep));
        expect(new Set(best.subarray(0, kept)).size).toBe(kept);
      },
    ),
    { numRuns: 200, seed: 11 },
  );
});
