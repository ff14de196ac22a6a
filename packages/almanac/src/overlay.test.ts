import { expect, test } from 'vitest';
import { shippedAlmanac } from '../test-data/shipped.js';
import type { Almanac } from './almanac.js';
import { overlay, type UserFact } from './overlay.js';

const almanac = shippedAlmanac();
const host = 'lsu-health-new-orleans-school-of-medicine-la';

function fact(about: string, name: string, value: UserFact['value'], readOn = '2026-12-01'): UserFact {
  return { about, name, value, source: 'e-mail from the coordinator', readOn };
}

function newerPack(pack: Almanac): Almanac {
  const programs = pack.programs.map((p) => ({
    ...p,
    criteria: {
      ...p.criteria,
      accepts_img: {
        state: 'known' as const,
        value: 'no',
        source: { title: 'newer page' },
        readOn: '2027-06-01',
        grade: 'official' as const,
      },
    },
  }));
  return { ...pack, asOf: '2027-06-01', programs };
}

test('a person’s fact goes before the shipped one and keeps going before a newer pack', () => {
  const mine = [fact('4204712186', 'accepts_img', 'yes; told by e-mail')];
  for (const pack of [almanac, newerPack(almanac)]) {
    const seen = overlay(pack, mine).almanac.programs.find((p) => p.id === '4204712186')?.criteria
      .accepts_img;
    expect(seen).toMatchObject({ state: 'known', value: 'yes; told by e-mail', grade: 'user' });
  }
});

test('the packs themselves stay as they were', () => {
  const before = JSON.stringify(almanac);
  overlay(almanac, [fact(host, 'stance.international', 'open'), fact('4204712186', 'visa', 'J-1')]);
  expect(JSON.stringify(almanac)).toBe(before);
});

test('host fields take values of their own type, stances among them', () => {
  const mine = [
    fact(host, 'stance.international', 'open'),
    fact(host, 'needsVslo', false),
    fact(host, 'leadWeeks', 12),
  ];
  const { almanac: seen, unplaced } = overlay(almanac, mine);
  expect(unplaced).toEqual([]);
  expect(seen.hosts.find((h) => h.id === host)).toMatchObject({
    stance: { international: { value: 'open', grade: 'user' }, lcme: { state: 'not-reported' } },
    needsVslo: { value: false },
    leadWeeks: { value: 12 },
  });
});

test('facts on unknown ids and fields, or of the wrong type, are told with a reason and not dropped', () => {
  const odd = [
    fact('4209999999', 'visa', 'J-1'),
    fact(host, 'mood', 'good'),
    fact(host, 'leadWeeks', 'soon'),
  ];
  const { unplaced } = overlay(almanac, odd);
  expect(new Set(unplaced.map((u) => u.fact))).toEqual(new Set(odd));
  for (const { reason } of unplaced) expect(reason).not.toBe('');
});

test('of two facts of the person on one subject the newest wins, whatever their order', () => {
  const older = fact(host, 'feeDollars', 100, '2026-01-01');
  const newer = fact(host, 'feeDollars', 300, '2026-06-01');
  for (const mine of [
    [older, newer],
    [newer, older],
  ]) {
    const seen = overlay(almanac, mine).almanac.hosts.find((h) => h.id === host);
    expect(seen?.feeDollars).toMatchObject({ value: 300 });
  }
});
