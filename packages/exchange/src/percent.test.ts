import { expect, test } from 'vitest';
import { chanceWords, dollars, percent, percentRange, wholePercent } from './index.js';

test('a share is told as a whole per cent', () => {
  expect(percent(0.1249)).toBe('12 %');
  expect(percentRange({ mid: 0.12, low: 0.04, high: 0.31 })).toBe('12 % (4–31 %)');
});

test('nothing is called impossible or certain', () => {
  expect(percent(0)).toBe('under 1 %');
  expect(percent(0.004)).toBe('under 1 %');
  expect(percent(0.996)).toBe('over 99 %');
  expect(percentRange({ mid: 0.002, low: 0, high: 0.02 })).toBe('under 1 % (0–2 %)');
});

test('where no number is justified the words of the refusal stand in its place', () => {
  expect(chanceWords(null, 'too few like you')).toBe('too few like you');
  expect(chanceWords(null)).toMatch(/no number/);
  expect(chanceWords({ mid: 0.5, low: 0.4, high: 0.6 }, 'not said')).toBe('50 % (40–60 %)');
});

test.each([-0.01, 1.01, Number.NaN])('%s is no share', (share) => {
  expect(() => wholePercent(share)).toThrow(RangeError);
});

test('dollars are whole and their thousands stand apart', () => {
  expect([dollars(0), dollars(999.6), dollars(1234567), dollars(-5000)]).toEqual([
    '$0',
    '$1,000',
    '$1,234,567',
    '−$5,000',
  ]);
});
