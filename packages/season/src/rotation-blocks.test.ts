import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { shippedAlmanac, shippedSeason, syntheticPerson } from '../test-data/shipped.js';
import { applyByDate, rotationBlocks } from './index.js';

const pack = shippedSeason(shippedAlmanac(), 2028);

test('season 2028 has nine blocks, each from a Monday to the Friday of its fourth week', () => {
  const blocks = rotationBlocks(pack, syntheticPerson());
  expect(blocks.map(({ start, end }) => `${start}/${end}`)).toEqual([
    '2027-05-03/2027-05-28',
    '2027-05-31/2027-06-25',
    '2027-06-28/2027-07-23',
    '2027-07-26/2027-08-20',
    '2027-08-23/2027-09-17',
    '2027-09-20/2027-10-15',
    '2027-10-18/2027-11-12',
    '2027-11-15/2027-12-10',
    '2027-12-13/2028-01-07',
  ]);
});

test('only blocks that are over before applications open count as before ERAS', () => {
  const blocks = rotationBlocks(pack, syntheticPerson());
  expect(blocks.filter((block) => block.endsBeforeEras).map((block) => block.index)).toEqual([0, 1, 2, 3]);
});

test('a block is high-yield when its middle falls into June to September', () => {
  const blocks = rotationBlocks(pack, syntheticPerson());
  expect(blocks.filter((block) => block.highYield).map((block) => block.index)).toEqual([1, 2, 3, 4]);
  const widened = rotationBlocks(pack, syntheticPerson(), { firstMonth: 5, lastMonth: 10 });
  expect(widened.filter((block) => block.highYield).map((block) => block.index)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('one taken day removes its block and leaves the indices of the others alone', () => {
  const blocks = rotationBlocks(
    pack,
    syntheticPerson({ rotations: { unavailable: [{ start: '2027-07-23', end: '2027-07-23' }] } }),
  );
  expect(blocks.map((block) => block.index)).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
});

test('no block that is offered touches a time that is taken', () => {
  const day = integer({ min: 0, max: 320 }).map((days) => {
    const date = new Date(Date.UTC(2027, 3, 20) + days * 86_400_000);
    return date.toISOString().slice(0, 10);
  });
  const taken = tuple(day, day).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
  assert(
    property(array(taken, { maxLength: 4 }), (unavailable) => {
      for (const block of rotationBlocks(pack, syntheticPerson({ rotations: { unavailable } }))) {
        for (const time of unavailable) expect(time.end < block.start || time.start > block.end).toBe(true);
      }
    }),
    { seed: 50, numRuns: 100 },
  );
});

test('a pack without the date on which applications open is named', () => {
  expect(() => rotationBlocks({ ...pack, calendar: [] }, syntheticPerson())).toThrow(
    'the pack of season 2028 has no calendar event eras-apply-from',
  );
});

test('the last day to apply lies the lead time before the start', () => {
  expect(applyByDate({ start: '2027-06-28' }, 17)).toBe('2027-03-01');
  expect(() => applyByDate({ start: '2027-06-28' }, -1)).toThrow(RangeError);
});
