import { profileSchema } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { shippedGuide } from '../../test-data/guide.js';
import { shippedAlmanac, syntheticPerson } from '../../test-data/shipped.js';
import { answerFacts, askCoordinator, fillText, textById, textValues, withAnswer } from '../index.js';

const guide = shippedGuide();
const program = { institution: 'Synthetic Hospital', specialty: 'IR' as const };

test('the e-mail to a coordinator says who asks, what, and leaves only the name to fill in', () => {
  const mail = askCoordinator(
    { program, questions: ['Do you take students from my school?'] },
    syntheticPerson(),
    guide,
  );
  expect(mail.body).toContain('a US citizen and a final-year medical student');
  expect(mail.body).toContain('Synthetic Hospital.');
  expect(mail.body).toContain('1. Do you take students from my school?');
  expect(mail.missing).toEqual(['name']);
});

test('dates come into the sentence when they are known and leave no gap when not', () => {
  const stay = { start: '2027-06-28', end: '2027-07-23' };
  const told = askCoordinator({ program, questions: [], ...stay }, syntheticPerson(), guide);
  expect(told.body).toContain('Synthetic Hospital from Jun 28, 2027 to Jul 23, 2027.');
  const without = askCoordinator({ program, questions: [] }, syntheticPerson(), guide);
  expect(without.body).toContain('Synthetic Hospital.');
});

test('a student of a US school is not introduced as one who trains abroad, a graduate not as a student', () => {
  const { applicant } = syntheticPerson();
  const us = syntheticPerson({
    applicant: { ...applicant, kind: 'md-senior', homeSchool: { class: 'lcme', name: 'Synthetic School' } },
  });
  expect(textValues(us)['who']).toBe(
    'I am a final-year medical student at Synthetic School, and interventional radiology is my goal.',
  );
  const graduate = syntheticPerson({ applicant: { ...applicant, graduationYear: 2025 } });
  expect(textValues(graduate)['who']).toContain('2025 graduate');
});

test('every text of the guide can be filled, and an unknown one is a mistake', () => {
  for (const text of guide.texts.texts) {
    const { subject, body } = fillText(text, {});
    expect(`${subject}${body}`, text.id).not.toContain('{{');
  }
  expect(() => textById(guide, 'nothing')).toThrow(RangeError);
});

test('an answer becomes dated facts that the almanac understands, and a profile that still reads', () => {
  const almanac = shippedAlmanac();
  const about = almanac.programs[0]?.id ?? '';
  const profile = syntheticPerson();
  const answer = {
    about,
    on: '2027-01-10',
    source: 'e-mail of the coordinator',
    takes: 'yes' as const,
    throughVslo: false,
    leadWeeks: 12,
    feeDollars: 200,
    startMonths: '7-10',
    blockStarts: ['2027-07-05', '2027-08-02'],
  };
  expect(answerFacts(profile, answer).map(({ name }) => name)).toEqual([
    'stance.international',
    'needsVslo',
    'leadWeeks',
    'feeDollars',
    'startMonths',
    'blockStarts',
  ]);
  const next = withAnswer(withAnswer(profile, answer), answer);
  expect(next.facts).toHaveLength(6);
  expect(profileSchema.parse(next)).toEqual(next);
});
