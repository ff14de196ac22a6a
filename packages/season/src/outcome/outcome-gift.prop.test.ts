import { applicationEventKinds, applicationSchema, profileSchema } from '@matchwright/dossier';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { endings, outcomeGift } from './outcome-gift.js';

const secret = fc.stringMatching(/^[a-z]{8,20}$/u).map((word) => `zq${word}`);
const isoDay = fc
  .integer({ min: 0, max: 200 })
  .map((days) => new Date(Date.UTC(2027, 8, 1 + days)).toISOString().slice(0, 10));

const records = fc.record({
  school: secret,
  score: fc.integer({ min: 200, max: 290 }),
  words: fc.array(secret, { minLength: 1, maxLength: 6 }),
  days: fc.array(isoDay, { minLength: 1, maxLength: 6 }),
  kinds: fc.array(fc.constantFrom(...applicationEventKinds), { minLength: 1, maxLength: 6 }),
  ending: fc.constantFrom(...endings),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('nothing that identifies a person is in the gift: no words, programs, schools, days or scores', () => {
  fc.assert(
    fc.property(records, ({ school, score, words, days, kinds, ending, chance }) => {
      const profile = profileSchema.parse({
        applicant: {
          kind: 'us-img',
          citizenship: 'us',
          graduationYear: 2028,
          homeSchool: { class: 'international', name: school },
          step2ck: score,
        },
        goal: 'ir-first',
      });
      const applications = words.map((word, i) =>
        applicationSchema.parse({
          id: word,
          specialty: 'DR',
          notes: word,
          events: kinds.map((kind, k) => ({ kind, on: days[(i + k) % days.length], note: word })),
        }),
      );
      const chances = { ir: chance, dr: 1 - chance, prelimOnly: 0, none: 0 };
      const text = JSON.stringify(outcomeGift({ profile, applications, ending, chances }));
      for (const word of [school, ...words, ...days]) expect(text).not.toContain(word);
      // the three wide bands name their edges, whoever it is
      if (score !== 235 && score !== 250 && score !== 249)
        expect(text).not.toMatch(new RegExp(`\\b${score}\\b`, 'u'));
      expect(text).not.toMatch(/\d{4}-\d{2}|\d\.\d/u);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('people with neighbouring scores and counts give the same gift', () => {
  const gift = (score: number, count: number): string => {
    const profile = profileSchema.parse({
      applicant: {
        kind: 'us-img',
        citizenship: 'us',
        graduationYear: 2028,
        homeSchool: { class: 'international' },
        step2ck: score,
      },
      goal: 'ir-first',
    });
    const applications = Array.from({ length: count }, (_, i) =>
      applicationSchema.parse({
        id: `p${i}`,
        specialty: 'IR',
        events: [{ kind: 'applied', on: '2027-09-25' }],
      }),
    );
    return JSON.stringify(outcomeGift({ profile, applications, ending: 'none', chances: null }));
  };
  expect(gift(236, 24)).toBe(gift(248, 55));
  expect(gift(234, 24)).not.toBe(gift(236, 24));
});
