import { mix, unit } from '@matchwright/odds';
import type { RehearsalSeasons } from '@matchwright/planner';
import { expect, test } from 'vitest';
import { coupleReport } from './rehearsal-report.js';

const scenarios = 4096;

const open = Uint8Array.from({ length: scenarios }, (_, k) => (unit(mix(7, k)) < 0.4 ? 1 : 0));
const seasons: RehearsalSeasons = {
  scenarios,
  members: 16,
  memberOf: Uint16Array.from({ length: scenarios }, (_, k) => k % 16),
  tracks: new Map([['A', { track: 'A', option: 'a', letter: 'C', open }]]),
};

test('two people with the same seasons each have luck of their own', () => {
  const share = open.reduce((sum, is) => sum + is, 0) / scenarios;
  const pairs = [
    { a: 'A', b: 'A' },
    { a: 'A', b: null },
    { a: null, b: 'A' },
  ];
  const { bothMatched, oneMatched } = coupleReport(seasons, new Map([['A', open]]), pairs);
  const error = Math.sqrt(0.25 / scenarios);
  expect(Math.abs(bothMatched.mid - share * share)).toBeLessThan(4 * error);
  expect(Math.abs(oneMatched.mid - 2 * share * (1 - share))).toBeLessThan(4 * error);
});
