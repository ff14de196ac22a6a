import { expect, test } from 'vitest';
import { collisionsOf, excess } from './collisions.js';
import type { FigureLine } from './figures.js';

/** The same mean by going through every outcome. */
function excessByEnumeration(chances: readonly number[], places: number): number {
  let mean = 0;
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    let chance = 1;
    let count = 0;
    for (const [i, p] of chances.entries()) {
      const happens = (outcome >> i) % 2 === 1;
      chance *= happens ? p : 1 - p;
      count += happens ? 1 : 0;
    }
    mean += chance * Math.max(0, count - places);
  }
  return mean;
}

test('places counted twice are those that an enumeration of every outcome counts', () => {
  const chances = [0.9, 0.05, 0.4, 0.33, 0.7, 1, 0, 0.25];
  for (let places = 0; places <= 9; places++)
    expect(excess(chances, places)).toBeCloseTo(excessByEnumeration(chances, places), 12);
  expect(excess([], 2)).toBe(0);
});

const line = (program: string, taken: number, marginal: number, places: number | null): FigureLine => ({
  program,
  name: program,
  city: '',
  state: '',
  specialty: 'IR',
  mode: 'apply',
  places,
  pInvite: null,
  pMatch: null,
  marginal,
  taken,
});

test('programs of one student are no collision; those of several name first who gives up least', () => {
  const found = collisionsOf([
    {
      id: '1',
      name: 'Ann',
      lines: [line('big', 0.1, 3, 9), line('small', 0.5, 4, 1), line('own', 0.5, 1, 1)],
    },
    { id: '2', name: 'Ben', lines: [line('big', 0.1, 1, 9), line('small', 0.5, 2, 1)] },
    { id: '3', name: 'Cem', lines: [line('unknown', 0.5, 1, null)] },
    { id: '4', name: 'Dan', lines: [line('unknown', 0.5, 1, null)] },
  ]);
  expect(found.map(({ program, twice }) => [program, twice])).toEqual([
    ['small', 0.25],
    ['unknown', 0],
    ['big', 0],
  ]);
  expect(found[0]?.students.map(({ name }) => name)).toEqual(['Ben', 'Ann']);
});
