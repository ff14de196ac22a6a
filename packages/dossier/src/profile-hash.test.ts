import { expect, test } from 'vitest';
import { profileHash } from './profile-hash.js';
import { profileSchema } from './profile.js';

const profile = profileSchema.parse({
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2027,
    homeSchool: { class: 'international' },
  },
  goal: 'ir-first',
});

test('the fingerprint does not depend on the order of fields or on the label', () => {
  const turned = Object.fromEntries(Object.entries(profile).toReversed());
  expect(profileHash(profileSchema.parse({ ...turned, label: 'mine' }))).toBe(profileHash(profile));
});

test('the fingerprint changes with any counted field', () => {
  const hashes = new Set([
    profileHash(profile),
    profileHash({ ...profile, seed: 2 }),
    profileHash({ ...profile, goal: 'dr-first' }),
    profileHash({ ...profile, applicant: { ...profile.applicant, step2ck: 250 } }),
  ]);
  expect(hashes.size).toBe(4);
});

test('the fingerprint is the same on every machine and in every version', () => {
  expect(profileHash(profile)).toMatchInlineSnapshot(`"5526d34ba4bac12d"`);
});
