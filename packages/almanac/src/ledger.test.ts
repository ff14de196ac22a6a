import { expect, test } from 'vitest';
import type { Fact } from './fact.js';
import { factAge, factText, isStale, knownValue } from './ledger.js';

const old: Fact<number> = {
  state: 'known',
  value: 3,
  n: 18,
  source: { title: 'page', pageYear: 2013 },
  readOn: '2026-11-15',
  grade: 'official',
};
const nothing: Fact<number> = { state: 'not-reported' };
const split: Fact<string> = {
  state: 'conflicting',
  claims: [
    { value: 'J-1', source: { title: 'a' }, readOn: '2026-11-15', grade: 'official' },
    {
      value: 'J-1 and H-1B',
      source: { title: 'b', pageYear: 2010 },
      readOn: '2026-11-15',
      grade: 'official',
    },
  ],
};

test('the three states read differently, and not reported is never no or nought', () => {
  expect(factText(old)).toBe('3 of 18');
  expect(factText(nothing)).toBe('not reported');
  expect(factText(split)).toBe('sources disagree: J-1 / J-1 and H-1B');
  expect([knownValue(old), knownValue(nothing), knownValue(split)]).toEqual([3, undefined, undefined]);
});

test('a page ages from its own year, not from the day we read it', () => {
  expect(factAge(old, '2026-11-23')).toBeCloseTo(13.4, 1);
  expect(isStale(old, '2026-11-23')).toBe(true);
  expect(factAge(split, '2026-11-23')).toBeLessThan(0.1);
  expect(factAge(nothing, '2026-11-23')).toBeUndefined();
  expect(isStale(nothing, '2026-11-23')).toBe(false);
});
