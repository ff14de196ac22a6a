import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestMix } from './small-lp.js';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

test('the best mix keeps the limits, and its prices prove that no mix is better', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), unit, unit, unit), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.tuple(unit, unit, unit),
      (columns, caps) => {
        const use = columns.map(([, ...row], j) => Float64Array.from(row, (value) => (j === 0 ? 0 : value)));
        const worth = columns.map(([value]) => value);
        const { share, price, value } = bestMix(worth, use, Float64Array.from(caps));
        const total = share.reduce((sum, part) => sum + part, 0);
        expect(total).toBeCloseTo(1, 9);
        expect(Math.min(...share, ...price)).toBeGreaterThanOrEqual(-1e-9);
        caps.forEach((cap, r) => {
          const used = use.reduce((sum, row, j) => sum + share[j] * row[r], 0);
          expect(used).toBeLessThanOrEqual(cap + 1e-9);
        });
        // weak duality: at these prices the best single column bounds every mix
        const reduced = use.map(
          (row, j) => worth[j] - row.reduce((sum, units, r) => sum + units * price[r], 0),
        );
        const bound = Math.max(...reduced) + price.reduce((sum, each, r) => sum + each * caps[r], 0);
        expect(value).toBeCloseTo(bound, 6);
      },
    ),
    { numRuns: 300, seed: 12 },
  );
});
