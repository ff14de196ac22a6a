import { expect, test } from 'vitest';
import { offerValues } from './offer-values.js';

/** Chance of at least one of independent successes, in points: the plainest case of a diminishing return. */
const chances: Readonly<Record<string, number>> = { a: 0.5, b: 0.4, c: 0.2, agreed: 0.3 };
function valueWith(programs: readonly string[]): number {
  return 100 * (1 - programs.reduce((none, program) => none * (1 - (chances[program] ?? 0)), 1));
}

test('a value is what the rotation adds to those agreed, and the first one loses nothing of it', () => {
  const { points, countCost } = offerValues(valueWith, ['agreed'], ['c', 'a', 'b']);
  expect(points.get('a')).toBeCloseTo(100 * 0.7 * 0.5, 10);
  expect(points.get('c')).toBeCloseTo(100 * 0.7 * 0.2, 10);
  expect(countCost[0]).toBeCloseTo(0, 10);
});

test('values less the losses by count give back the value of the best rotations together', () => {
  const { points, countCost } = offerValues(valueWith, [], ['a', 'b']);
  const sum = (points.get('a') ?? 0) + (points.get('b') ?? 0) - (countCost[0] ?? 0) - (countCost[1] ?? 0);
  expect(sum).toBeCloseTo(valueWith(['a', 'b']), 10);
});

test('losses never fall, as an offer problem asks', () => {
  const { countCost } = offerValues(valueWith, [], ['a', 'b', 'c']);
  countCost.forEach((cost, i) => expect(cost).toBeGreaterThanOrEqual(countCost[i - 1] ?? 0));
});
