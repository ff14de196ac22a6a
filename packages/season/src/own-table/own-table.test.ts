import { expect, test } from 'vitest';
import { guessColumnUses, type ColumnFor } from './column-uses.js';
import { readOwnRows } from './read-own-rows.js';

const criteria = [
  { id: 'teaching', name: 'Teaching' },
  { id: 'gut', name: 'Gut feeling' },
];
// invented places
const programs = [
  {
    id: '4160400001',
    specialty: 'IR',
    name: 'Lakeside Program',
    city: 'Springfield',
    state: 'AL',
    codes: [],
  },
  {
    id: '4200400002',
    specialty: 'DR',
    name: 'Riverside Program',
    city: 'Salem',
    state: 'OR',
    codes: ['1998420A0'],
  },
];
const heads = ['Program', 'Accepts IMG', 'Teaching', 'Comments', 'Salary'];

test('columns are guessed by their heads: facts, criteria, notes, and one for the program', () => {
  expect(guessColumnUses(heads, criteria)).toEqual([
    'program',
    'fact:accepts_img',
    'rating:teaching',
    'note',
    '',
  ]);
  expect(guessColumnUses(['Hospital', 'NRMP code'], criteria)).toEqual(['program', '']);
  expect(guessColumnUses(['A', 'B'], criteria)).toEqual(['program', '']);
});

test('an empty cell says nothing, a wrong rating is a fault of its cell, and the rest of the row is read', () => {
  const rows = [
    ['Lakeside, Springfield', 'yes', '4/5', 'kind residents', '60000'],
    ['1998420A0', '', '7', '', ''],
    ['', 'no', '3', 'nobody', ''],
    ['Nowhere at all', 'no', '3', '', ''],
  ];
  const read = readOwnRows({ heads, rows }, guessColumnUses(heads, criteria), programs);
  expect(read).toMatchObject([
    {
      row: 2,
      program: '4160400001',
      facts: [{ name: 'accepts_img', value: 'yes' }],
      note: 'kind residents',
      ratings: { teaching: 4 },
      faults: [],
    },
    {
      row: 3,
      program: '4200400002',
      facts: [],
      note: '',
      ratings: {},
      faults: [{ column: 'Teaching', found: '7' }],
    },
    { row: 5, program: null },
  ]);
});

test('several columns of notes are told apart, and a criterion named like an object’s machinery is only a name', () => {
  const uses: ColumnFor[] = ['program', 'note', 'note', 'rating:__proto__'];
  const [row] = readOwnRows(
    { heads: ['Program', 'Day', 'Later', 'x'], rows: [['4160400001', 'good', 'better', '5']] },
    uses,
    programs,
  );
  expect(row?.note).toBe('Day: good\nLater: better');
  expect(Object.keys(row?.ratings ?? {})).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(row?.ratings)).toBe(Object.prototype);
});
