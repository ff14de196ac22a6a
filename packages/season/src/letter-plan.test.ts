import { plannedRotationSchema, type PlannedRotation } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { shippedAlmanac, shippedSeason, syntheticPerson } from '../test-data/shipped.js';
import { letterPlan } from './index.js';

const almanac = shippedAlmanac();
const pack = shippedSeason(almanac, 2028);

function rotation(name: string, specialty: 'IR' | 'DR', start: string, end: string): PlannedRotation {
  return plannedRotationSchema.parse({
    program: `synthetic-${name}`,
    name,
    specialty,
    block: 0,
    start,
    end,
    applyBy: '2027-03-01',
    policy: 'ask',
    questions: [],
    dollars: 0,
    reasons: [],
  });
}

const july = rotation('July', 'IR', '2027-06-28', '2027-07-23');
const august = rotation('August', 'IR', '2027-07-26', '2027-08-20');
const autumn = rotation('Autumn', 'DR', '2027-09-20', '2027-10-15');

function plan(parts: Parameters<typeof syntheticPerson>[0], ...rotations: PlannedRotation[]) {
  return letterPlan(syntheticPerson(parts), rotations, pack, almanac.rules);
}

function missingKinds(goal: 'ir-first' | 'dr-first'): string[] {
  return plan({ goal }, autumn)
    .filter((letter) => letter.status === 'missing')
    .map((letter) => letter.kind);
}

test('a letter is asked for at half-time and aimed at a week before applications open', () => {
  expect(plan({}, july)[0]).toEqual({
    kind: 'ir',
    from: 'July',
    askOn: '2027-07-12',
    neededBy: '2027-08-25',
    status: 'planned',
    rules: ['G18', 'R28'],
  });
});

test('a writer asked too late for the aim gets until the day before programs start to read', () => {
  expect(plan({}, august)[0]).toMatchObject({ askOn: '2027-08-09', neededBy: '2027-09-21' });
});

test('a writer asked after programs start to read gets the weeks a writer needs', () => {
  expect(plan({}, autumn).find((letter) => letter.status === 'planned')).toMatchObject({
    askOn: '2027-10-04',
    neededBy: '2027-11-01',
  });
});

test('letters that are wanted but not in sight are named missing, with a day to ask by', () => {
  const letters = plan({}, july);
  expect(letters.filter((letter) => letter.status === 'missing')).toEqual([
    {
      kind: 'ir',
      from: 'not found yet',
      askOn: '2027-07-28',
      neededBy: '2027-08-25',
      status: 'missing',
      rules: ['G19', 'R28'],
    },
    {
      kind: 'other',
      from: 'not found yet',
      askOn: '2027-07-28',
      neededBy: '2027-08-25',
      status: 'missing',
      rules: ['G19', 'R28'],
    },
  ]);
});

test('who aims at DR first may fill the radiology letters with DR letters', () => {
  expect(missingKinds('ir-first')).toEqual(['ir', 'ir']);
  expect(missingKinds('dr-first')).toEqual(['dr', 'other']);
});

test('no more than four letters go to a program, radiology letters first', () => {
  const applicant = { ...syntheticPerson().applicant, letters: { ir: 1, dr: 0, other: 3 } };
  expect(plan({ applicant }, july, august).map((letter) => letter.kind)).toEqual(['ir', 'ir', 'other', 'ir']);
  const uncut = plan({ applicant, rules: { off: ['R25'] } }, july, august);
  expect(uncut).toHaveLength(6);
});

test.each([
  ['G18', { askOn: '2027-07-23' }],
  ['R28', { rules: ['G18'] }],
])('switching %s off changes the letter', (off, changed) => {
  expect(plan({}, july)[0]).not.toMatchObject(changed);
  expect(plan({ rules: { off: [off] } }, july)[0]).toMatchObject(changed);
});

test('without the rule on wanted letters nothing is missing', () => {
  expect(plan({ rules: { off: ['G19'] } }, july).map((letter) => letter.status)).toEqual(['planned']);
});
