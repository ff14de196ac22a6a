import { expect, test } from 'vitest';
import { censusPlace, distanceMiles } from './geography.js';
import { stateCodes } from './states.js';

const boston = { latitude: 42.35843, longitude: -71.05977 };
const losAngeles = { latitude: 34.05223, longitude: -118.24368 };

test('Boston to Los Angeles is about 2,590 miles, either way, and nowhere is far from itself', () => {
  expect(distanceMiles(boston, losAngeles)).toBeGreaterThan(2570);
  expect(distanceMiles(boston, losAngeles)).toBeLessThan(2610);
  expect(distanceMiles(losAngeles, boston)).toBeCloseTo(distanceMiles(boston, losAngeles));
  expect(distanceMiles(boston, boston)).toBe(0);
});

test('the fifty states and the District fall into nine divisions; only territories stand apart', () => {
  const apart = stateCodes.filter((code) => censusPlace(code).region === 'Territories');
  expect(apart.sort()).toEqual(['GU', 'PR', 'VI']);
  expect(new Set(stateCodes.map((code) => censusPlace(code).division)).size).toBe(10);
  expect(censusPlace('TX')).toEqual({ region: 'South', division: 'West South Central' });
});
