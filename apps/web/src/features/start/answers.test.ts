import { checkProfile, type Profile } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { answersOf, classOfKind, emptyAnswers, profileOf, wrongAnswers, type Answers } from './answers.js';

const filled: Answers = {
  ...emptyAnswers,
  step2ck: 248,
  graduationYear: 2027,
  vslo: 'no',
  tieStates: ['NJ'],
};

function checked(answers: Answers, old: Profile | null = null): Profile {
  const result = checkProfile(profileOf(answers, old));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('the five answers make a profile that the dossier takes, and come back the same', () => {
  expect(wrongAnswers(filled)).toEqual([]);
  expect(answersOf(checked(filled))).toEqual(filled);
});

test.each(['md-senior', 'do-senior', 'md-graduate', 'do-graduate', 'us-img', 'non-us-img'] as const)(
  'a %s with the school that goes with it is taken',
  (kind) => {
    const answers = { ...filled, kind, schoolClass: classOfKind(kind) };
    expect(checked(answers).applicant.citizenship).toBe(kind === 'non-us-img' ? 'other' : 'us');
  },
);

test('what the form does not ask is kept when answers change', () => {
  const first = checked(filled);
  const fact = { about: '4160400001', name: 'visa', value: 'yes', source: 'e-mail', readOn: '2026-11-01' };
  const old: Profile = { ...first, facts: [fact], limits: { ...first.limits, dollars: 5000 }, seed: 7 };
  const next = checked({ ...filled, goal: 'dr-first', vslo: 'unknown' }, old);
  expect(next).toMatchObject({ facts: [fact], limits: { dollars: 5000 }, seed: 7, goal: 'dr-first' });
  expect('vslo' in next.applicant.homeSchool).toBe(false);
});

test('an expected score is never kept as a real one, nor an old score beside “I cannot say”', () => {
  const old = checked(filled);
  const expected = checked({ ...filled, score: 'expect', step2ck: 240 }, old).applicant;
  expect(expected).toMatchObject({ step2ckExpected: 240 });
  expect('step2ck' in expected).toBe(false);
  const unknown = checked({ ...filled, score: 'unknown', step2ck: '' }, old).applicant;
  expect('step2ck' in unknown || 'step2ckExpected' in unknown).toBe(false);
});

test('everything wrong is told at once, in the order of the page', () => {
  const bad = {
    ...filled,
    step2ck: 400,
    graduationYear: '',
    more: { ...filled.more, lettersIr: 9 },
  } as const;
  expect(wrongAnswers(bad)).toEqual(['step2ck', 'graduationYear', 'lettersIr']);
});
