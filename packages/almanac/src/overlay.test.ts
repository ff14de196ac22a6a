import { expect, test } from 'vitest';
import { shippedAlmanac } from '../test-data/shipped.js';
import type { Almanac } from './almanac.js';
import { hostEligibility } from './host-eligibility.js';
import { hostByProgram } from './lookup.js';
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

const abroad = {
  homeSchoolClass: 'international',
  vsloMember: false,
  citizenship: 'us',
  affiliatedHosts: [],
} as const;

test('what a coordinator answers about a program without a page becomes a host of its own', () => {
  const served = new Set(almanac.hosts.flatMap(({ programIds }) => programIds));
  const program = almanac.programs.find(({ id }) => !served.has(id))?.id ?? '';
  const answer = (value: string) => {
    const { almanac: seen, unplaced } = overlay(almanac, [fact(program, 'stance.international', value)]);
    expect(unplaced).toEqual([]);
    const own = hostByProgram(seen).get(program);
    return own === undefined ? 'no host' : hostEligibility(own, abroad).verdict;
  };
  expect([answer('open'), answer('closed')]).toEqual(['open', 'closed']);
});

test('what a coordinator answers for one program does not speak for the host’s other programs', () => {
  const several = almanac.hosts.find(
    ({ programIds, stance }) =>
      programIds.length > 1 &&
      stance.international.state === 'known' &&
      stance.international.value === 'closed',
  );
  const [asked = '', other = ''] = several?.programIds ?? [];
  const { almanac: seen } = overlay(almanac, [fact(asked, 'stance.international', 'open')]);
  const verdicts = [asked, other].map((id) => {
    const served = hostByProgram(seen).get(id);
    return served === undefined ? 'no host' : hostEligibility(served, abroad).verdict;
  });
  expect(verdicts).toEqual(['open', 'closed']);
});

test('months and blocks told by a host are read from words', () => {
  const mine = [fact(host, 'startMonths', '11-1'), fact(host, 'blockStarts', '2027-08-02, 2027-07-05')];
  const { almanac: seen, unplaced } = overlay(almanac, mine);
  expect(unplaced).toEqual([]);
  expect(seen.hosts.find((h) => h.id === host)).toMatchObject({
    startMonths: { value: [1, 11, 12] },
    blockStarts: { value: ['2027-07-05', '2027-08-02'] },
  });
  expect(overlay(almanac, [fact(host, 'startMonths', '13-2')]).unplaced[0]?.reason).toContain('7-10');
  expect(overlay(almanac, [fact(host, 'blockStarts', 'July')]).unplaced[0]?.reason).toContain('2027-07-05');
});

test('positions that the person read in a newer report stand at the track, beside the shipped seasons', () => {
  const track = almanac.tracks.find(({ results }) => results[2025] !== undefined);
  const code = track?.code ?? '';
  const mine = [fact(code, 'results_2026', '3 of 4'), fact(code, 'results_2027', '5 of 4')];
  const { almanac: seen, unplaced } = overlay(almanac, mine);
  expect(seen.tracks.find((each) => each.code === code)?.results).toEqual({
    ...track?.results,
    2026: { quota: 4, filled: 3 },
  });
  expect(unplaced.map(({ reason }) => reason)).toEqual(['results are written as 3 of 4']);
});
