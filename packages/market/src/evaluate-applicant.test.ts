import { readFileSync } from 'node:fs';
import { profileSchema, type Profile, type ProfileInput } from '@matchwright/dossier';
import { parseEffects, type OddsPack } from '@matchwright/odds';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallAlmanac, withCriterion } from '../test-data/small-almanac.js';
import type { ApplicantScenarios } from './applicant-scenarios.js';
import { ensembleChance } from './ensemble-chance.js';
import { applicantScenarios } from './evaluate-applicant.js';

const almanac = smallAlmanac();
const odds = readOdds();

function readOdds(): OddsPack {
  const parsed = parseEffects(
    readFileSync(new URL('../../../data/odds/effects.json', import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function profileOf(applicant: Partial<ProfileInput['applicant']>): Profile {
  return profileSchema.parse({
    goal: 'ir-first',
    applicant: {
      kind: 'us-img',
      citizenship: 'us',
      graduationYear: 2028,
      homeSchool: { class: 'international' },
      step2ck: 245,
      ...applicant,
    },
  });
}

function play(profile: Profile, world = almanac, scenarios = 512): ApplicantScenarios {
  return applicantScenarios({ almanac: world, odds, profile, scenarios, seed: 7 });
}

/** True where no event of `weak` is missing in `strong`. */
function contains(strong: Uint8Array, weak: Uint8Array): boolean {
  return strong.every((mask, i) => (weak[i] & ~mask) === 0);
}

test('the same seed gives the same fate, and other options change nothing', () => {
  const profile = profileOf({});
  const all = play(profile);
  const one = applicantScenarios({
    almanac,
    odds,
    profile,
    scenarios: 512,
    seed: 7,
    options: { programs: [almanac.programs[5].id], pgy1: [] },
  });
  expect(one.options).toHaveLength(1);
  expect([...one.invited]).toEqual([...all.invited.subarray(5 * 512, 6 * 512)]);
});

test('a stronger mode never loses an interview or a place', () => {
  const weaker = [
    [0, 1],
    [1, 2],
    [0, 3],
    [3, 4],
    [4, 5],
    [1, 4],
    [2, 5],
  ];
  const { invited, available } = play(profileOf({}));
  for (const masks of [invited, available]) {
    for (const [low, high] of weaker) {
      expect(masks.every((mask) => ((mask >> low) & 1) <= ((mask >> high) & 1))).toBe(true);
    }
  }
});

test('nothing is lost when only Step 2 CK rises or a letter is added', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 215, max: 270 }),
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom('ir', 'dr', 'other'),
      fc.nat({ max: 2 }),
      (score, more, kind, letters) => {
        const before = play(profileOf({ step2ck: score, letters: { [kind]: letters } }), almanac, 64);
        const higher = play(profileOf({ step2ck: score + more, letters: { [kind]: letters } }), almanac, 64);
        const letter = play(profileOf({ step2ck: score, letters: { [kind]: letters + 1 } }), almanac, 64);
        return (
          contains(higher.invited, before.invited) &&
          contains(higher.available, before.available) &&
          contains(letter.invited, before.invited) &&
          contains(letter.available, before.available)
        );
      },
    ),
    { numRuns: 40, seed: 4 },
  );
});

test('a place needs an interview', () => {
  const { places, invited, available, scenarios } = play(profileOf({ kind: 'md-senior', step2ck: 260 }));
  let had = 0;
  places.forEach((place, row) => {
    for (let k = 0; k < scenarios; k += 1) {
      const mask = available[row * scenarios + k];
      had += mask & 1;
      expect(mask & ~invited[place.option * scenarios + k]).toBe(0);
    }
  });
  expect(had).toBeGreaterThan(0);
});

test('only a plain statement shuts an applicant out', () => {
  const id = almanac.programs[0].id;
  const invitations = (value: string): number =>
    play(profileOf({ kind: 'us-img' }), withCriterion(almanac, id, 'accepts_img', value))
      .invited.subarray(0, 512)
      .reduce((sum, mask) => sum + (mask >> 5), 0);
  expect(invitations('no; US and Canadian schools only')).toBe(0);
  expect(invitations('case by case')).toBeGreaterThan(0);
  expect(invitations('yes')).toBeGreaterThanOrEqual(invitations('case by case'));
});

test('luck is shared: P(no interview) is larger than if programs were independent', () => {
  const { invited, scenarios } = play(profileOf({ kind: 'md-senior', step2ck: 245 }), almanac, 2048);
  let none = 0;
  let independent = 1;
  for (let o = 0; o < 12; o += 1) {
    let count = 0;
    for (let k = 0; k < scenarios; k += 1) count += invited[o * scenarios + k] & 1;
    independent *= 1 - count / scenarios;
  }
  for (let k = 0; k < scenarios; k += 1) {
    let any = 0;
    for (let o = 0; o < 12; o += 1) any |= invited[o * scenarios + k] & 1;
    none += 1 - any;
  }
  expect(none / scenarios).toBeGreaterThan(independent + 0.03);
});

test('a range is not narrowed by few scenarios nor widened by their noise', () => {
  const members = 64;
  const memberOf = Uint16Array.from({ length: 1024 }, (_, k) => k % members);
  const same = Uint8Array.from({ length: 1024 }, (_, k) => (Math.floor(k / members) % 4 === 0 ? 1 : 0));
  const split = Uint8Array.from({ length: 1024 }, (_, k) => (k % members < 16 ? 1 : 0));
  const narrow = ensembleChance(same, memberOf, members);
  const wide = ensembleChance(split, memberOf, members);
  expect(narrow.mid).toBeCloseTo(0.25);
  expect(wide.mid).toBeCloseTo(0.25);
  expect(narrow.high - narrow.low).toBeLessThan(0.06);
  expect(wide.high - wide.low).toBeGreaterThan(0.6);
});
