import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isDue, snapshotsToDrop, type Dated } from './kept.js';

const hour = 3_600_000;
const now = Date.parse('2027-06-15T12:30:00Z');

function agedHours(...ages: number[]): Dated[] {
  return ages.map((age, id) => ({ id, at: new Date(now - age * hour).toISOString() }));
}

test('a year of hourly snapshots thins out to a day of hours, two weeks of days and twelve of weeks', () => {
  let shelf: Dated[] = [];
  for (let age = 365 * 24; age >= 0; age--) {
    const at = now - age * hour;
    shelf.push({
      id: shelf.length === 0 ? 0 : Math.max(...shelf.map(({ id }) => id)) + 1,
      at: new Date(at).toISOString(),
    });
    const gone = new Set(snapshotsToDrop(shelf, at));
    shelf = shelf.filter(({ id }) => !gone.has(id));
  }
  const ages = shelf.map(({ at }) => (now - Date.parse(at)) / hour);
  expect(ages.filter((age) => age < 24).length).toBeGreaterThanOrEqual(23);
  const days = ages.filter((age) => age >= 24 && age < 14 * 24);
  expect(days.length).toBeGreaterThanOrEqual(12);
  expect(days.length).toBeLessThanOrEqual(14);
  const weeks = ages.filter((age) => age >= 14 * 24);
  expect(weeks.length).toBeGreaterThanOrEqual(9);
  expect(weeks.length).toBeLessThanOrEqual(12);
  expect(Math.max(...ages)).toBeLessThan(12 * 7 * 24);
});

test('the newest five stay, however wrong the clock is', () => {
  const shelf = agedHours(1, 2, 3, 4, 5, 6, 7);
  const tenYearsOn = now + 10 * 365 * 24 * hour;
  expect(new Set(snapshotsToDrop(shelf, tenYearsOn))).toEqual(new Set([5, 6]));
});

test('dropping twice drops nothing more, and the newest of all always stays', () => {
  assert(
    property(array(integer({ min: -1000, max: 4000 }), { minLength: 1, maxLength: 80 }), (ages) => {
      const shelf = agedHours(...ages.map((age) => age / 2));
      const gone = new Set(snapshotsToDrop(shelf, now));
      const left = shelf.filter(({ id }) => !gone.has(id));
      expect(snapshotsToDrop(left, now)).toEqual([]);
      const newest = Math.max(...shelf.map(({ at }) => Date.parse(at)));
      expect(left.some(({ at }) => Date.parse(at) === newest)).toBe(true);
    }),
    { seed: 12, numRuns: 200 },
  );
});

test('another is due after an hour, at first, and when the clock was set back', () => {
  expect(isDue(undefined, now)).toBe(true);
  const [fresh, old, ahead] = agedHours(0.5, 1, -3);
  expect(isDue(fresh?.at, now)).toBe(false);
  expect(isDue(old?.at, now)).toBe(true);
  expect(isDue(ahead?.at, now)).toBe(true);
});
