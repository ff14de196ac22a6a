import { expect, test } from 'vitest';
import { albersUsa } from './albers-usa.js';
import map from './us-states.json' with { type: 'json' };

type Ring = readonly (readonly [number, number])[];

/** The rings of a path made of `M x y l dx dy … z` parts. */
function ringsOf(path: string): Ring[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
      let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
      const points: [number, number][] = [[x, y]];
      for (let i = 2; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

function isInside([x, y]: readonly [number, number], ring: Ring): boolean {
  let inside = false;
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

test.each([
  ['NY', 42.65, -74.3],
  ['TX', 31.0, -99.5],
  ['CA', 37.2, -120.0],
  ['FL', 28.2, -81.6],
  ['WA', 47.4, -120.5],
  ['ME', 45.3, -69.2],
  ['AK', 64.8, -152.0],
  ['HI', 19.6, -155.5],
  ['MI', 43.6, -84.7],
] as const)('a place in the middle of %s lies inside its outline', (state, latitude, longitude) => {
  const place = albersUsa(latitude, longitude);
  expect(place).not.toBeNull();
  const rings = ringsOf(map.states[state]);
  expect(place !== null && rings.some((ring) => isInside(place, ring))).toBe(true);
});

test('places outside of the US are not drawn', () => {
  expect(albersUsa(51.5, -0.1)).toBeNull();
  expect(albersUsa(12.5, -69.9)).toBeNull();
});
