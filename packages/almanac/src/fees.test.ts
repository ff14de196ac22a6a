import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../test-data/shipped.js';
import { feeForApplications, hostFee, rankListFee } from './fees.js';
import { seasonPack } from './lookup.js';

const almanac = shippedAlmanac();
const fees = seasonPack(almanac, 2027)?.fees;
if (fees === undefined) throw new Error('no pack 2027');

test('the AAMC’s own example: 43 internal medicine and 7 radiology programs cost 797 dollars', () => {
  expect(feeForApplications(fees, 43) + feeForApplications(fees, 7)).toBe(797);
});

test('the step after thirty programs is met to the dollar', () => {
  expect([0, 1, 30, 31].map((n) => feeForApplications(fees, n))).toEqual([0, 11, 330, 360]);
});

test('each further application costs the same or more, so splitting by specialty never costs more', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (a, b) => {
      expect(feeForApplications(fees, a) + feeForApplications(fees, b)).toBeLessThanOrEqual(
        feeForApplications(fees, a + b),
      );
    }),
    { seed: 5 },
  );
});

test('ranks are free up to twenty on the primary and twenty on all supplemental lists', () => {
  expect(rankListFee(fees, 20, 20)).toBe(0);
  expect(rankListFee(fees, 21, 20)).toBe(30);
  expect(rankListFee(fees, 25, 23)).toBe(240);
  expect(() => rankListFee(fees, 301, 0)).toThrow(RangeError);
  expect(() => feeForApplications(fees, 1.5)).toThrow(RangeError);
});

test('a host that charges by class of school asks each class its own fee', () => {
  const host = almanac.hosts.find((h) => h.id === 'johns-hopkins-school-of-medicine-md');
  if (host === undefined) throw new Error('host missing');
  expect(hostFee(host, 'lcme')).toMatchObject({ value: 500 });
  expect(hostFee(host, 'international')).toMatchObject({ value: 5500 });
});
