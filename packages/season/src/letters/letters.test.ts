import type { Letter } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { record, recordsWith, shippedGuide } from '../../test-data/guide.js';
import { shippedAlmanac, syntheticPerson } from '../../test-data/shipped.js';
import { assignLetters, letterPacket, wantedLetters, whomToAsk } from '../index.js';

const almanac = shippedAlmanac();
const dates = { last: '2027-09-21', leadWeeks: 4 };

function letter(id: string, parts: Partial<Letter> = {}): Letter {
  return record('letters', { id, writer: `Dr. ${id}`, kind: 'ir', state: 'promised', knows: 4, ...parts });
}

function mixOf(id: string, off: string[] = []) {
  const program = almanac.programs.find((each) => each.id === id);
  if (program === undefined) throw new Error(`no program ${id}`);
  return wantedLetters(program, syntheticPerson({ rules: { off } }), almanac.rules);
}

test('an IR program wants what rule G19 says; without the rule nothing is wanted of it', () => {
  expect(mixOf('4160300001').wants.map(({ what, count }) => `${count} ${what}`)).toEqual([
    '2 ir',
    '1 senior',
    '1 outside-radiology',
  ]);
  expect(mixOf('4160300001', ['G19']).wants).toEqual([]);
});

test('a page’s own words on the mix go first, and words that only help are not a requirement', () => {
  expect(mixOf('4202111075').wants[0]).toMatchObject({ what: 'radiology', required: true });
  expect(mixOf('4160400001').wants[0]).toMatchObject({ what: 'ir', required: false });
  expect(mixOf('4201911069').wants[0]).toMatchObject({ what: 'outside-radiology', required: true });
  expect(mixOf('4203421120')).toMatchObject({ least: 3, most: 4 });
  expect(mixOf('4160300001').words).toBeUndefined();
});

test.each([
  ['PM', 'medicine'],
  ['PS', 'surgery'],
  ['TY', 'outside-radiology'],
] as const)('a first-year program of kind %s wants a letter from %s', (specialty, what) => {
  const mix = wantedLetters({ id: '1234567P0', specialty }, syntheticPerson(), almanac.rules);
  expect(mix.wants.map((want) => want.what)).toEqual([what]);
});

test('each program gets its own mix out of the same letters, at most four', () => {
  const letters = [
    letter('a', { senior: true }),
    letter('b'),
    letter('c', { kind: 'dr' }),
    letter('d', { kind: 'medicine' }),
    letter('e', { kind: 'surgery' }),
    letter('f', { kind: 'research', knows: 2 }),
  ];
  const person = syntheticPerson();
  const surgical = wantedLetters({ id: 'prelim', specialty: 'PS' }, person, almanac.rules);
  const plan = assignLetters(letters, [mixOf('4160300001'), surgical], dates);
  const [ir, ps] = plan.programs;
  expect(ir?.letters).toEqual(expect.arrayContaining(['a', 'b']));
  expect(ps?.letters).toContain('e');
  for (const program of plan.programs) expect(program.letters.length).toBeLessThanOrEqual(4);
  expect(plan.programs.flatMap(({ missing }) => missing)).toEqual([]);
  expect(plan.unused.map((each) => each.letter)).toEqual(['f']);
});

test('what is missing is told for each program and in all', () => {
  const plan = assignLetters([letter('a')], [mixOf('4160300001'), mixOf('4202111075')], dates);
  expect(plan.programs[0]).toMatchObject({ short: 2 });
  expect(plan.programs[0]?.missing.map(({ want, short }) => `${short} ${want.what}`)).toEqual([
    '1 ir',
    '1 senior',
    '1 outside-radiology',
  ]);
  expect(plan.open[0]).toEqual({ want: 'outside-radiology', required: false, programs: 2 });
});

test('a letter that is assigned in ERAS stays, one that is weak fills no place beyond the number asked for', () => {
  const letters = [
    letter('weak', { knows: 1, assigned: ['4160300001'] }),
    letter('a'),
    letter('b'),
    letter('c'),
    letter('d'),
  ];
  const plan = assignLetters(letters, [mixOf('4160300001')], dates);
  expect(plan.programs[0]?.fixed).toEqual(['weak']);
  const other = assignLetters(
    [letter('a'), letter('b'), letter('c', { kind: 'medicine' }), letter('weak', { knows: 1 })],
    [mixOf('4160300001')],
    dates,
  );
  expect(other.programs[0]?.letters).not.toContain('weak');
});

test('letters that may come after programs start to read are told with their day', () => {
  const letters = [
    letter('in', { state: 'uploaded', uploadedOn: '2027-08-01' }),
    letter('late', { promisedFor: '2027-10-01' }),
    letter('asked', { state: 'asked', askedOn: '2027-08-23' }),
    letter('silent', { state: 'asked' }),
  ];
  const [program] = assignLetters(letters, [mixOf('4160300001')], dates).programs;
  expect(program?.late).toEqual(
    expect.arrayContaining([
      { letter: 'late', expected: '2027-10-01' },
      { letter: 'silent', expected: null },
    ]),
  );
  expect(program?.late.map((each) => each.letter)).not.toContain('asked');
});

test('whom to ask: writers of the place, those most often met first, nobody who was asked', () => {
  const person = (id: string, role: 'director' | 'faculty' | 'resident', days: string[], program = 'p1') =>
    record('people', { id, name: id, role, program, log: days.map((on) => ({ on, text: 'case' })) });
  const records = recordsWith({
    people: [
      person('met-twice', 'faculty', ['2027-07-01', '2027-07-08']),
      person('director', 'director', []),
      person('resident', 'resident', ['2027-07-01', '2027-07-02', '2027-07-03']),
      person('elsewhere', 'faculty', ['2027-07-01'], 'p2'),
      person('asked', 'faculty', ['2027-07-01']),
    ],
    letters: [letter('l', { person: 'asked', state: 'asked' })],
  });
  const found = whomToAsk({ id: 'r', program: 'p1', start: '2027-06-28', end: '2027-07-23' }, records);
  expect(found.map(({ person: { id } }) => id)).toEqual(['met-twice', 'director']);
  expect(found[0]?.reasons.join(' ')).toContain('2 of them during this rotation');
});

test('the packet is made from the notebook of its rotation and says what it lacks', () => {
  const rotation = record('rotations', {
    id: 'r',
    program: 'p1',
    status: 'done',
    start: '2027-06-28',
    end: '2027-07-23',
  });
  const note = (id: string, role: 'observed' | 'assisted', at: string, parts: object = {}) =>
    record('caseNotes', {
      id,
      rotation: 'r',
      on: at,
      procedure: 'TIPS',
      role,
      writtenAt: `${at}T20:00:00Z`,
      ...parts,
    });
  const records = recordsWith({
    caseNotes: [
      note('1', 'observed', '2027-06-29', { learned: 'Pressure before and after.' }),
      note('2', 'assisted', '2027-07-06', {
        question: 'When is MELD too high?',
        answer: 'Above 18 the risk grows.',
      }),
      record('caseNotes', {
        id: '3',
        rotation: 'other',
        on: '2027-07-06',
        procedure: 'TIPS',
        role: 'observed',
        writtenAt: '2027-07-06T20:00:00Z',
      }),
    ],
  });
  const packet = letterPacket(
    {
      letter: letter('a'),
      rotation,
      place: 'Synthetic Hospital',
      records,
      applicant: 'A. Person',
      goal: 'interventional radiology',
      neededBy: '2027-08-25',
      statement: 'Draft.',
    },
    shippedGuide(),
  );
  expect(packet.bullets.cases).toEqual(['TIPS: 2 (1 assisted), Jun 29, 2027 to Jul 6, 2027']);
  expect(packet.bullets.growth).toEqual(['TIPS: observed on Jun 29, 2027, assisted on Jul 6, 2027']);
  expect(packet.bullets.learned).toEqual(['TIPS: Pressure before and after.']);
  expect(packet.bullets.read).toEqual(['When is MELD too high? Above 18 the risk grows.']);
  expect(packet.lacks).toHaveLength(1);
});
