import { readRecord, type Person, type RecordInput } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { personRows } from './person-rows.js';

function person(data: RecordInput<'people'>): Person {
  const read = readRecord('people', data);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const people = [
  person({ id: 'a', name: 'Zoe Late', role: 'resident', nextFollowUp: '2027-03-01', program: '1' }),
  person({ id: 'b', name: 'Abe Soon', role: 'faculty', nextFollowUp: '2027-02-01', organisation: 'Clinic' }),
  person({
    id: 'c',
    name: 'Ann Never',
    role: 'mentor',
    metOn: '2026-01-01',
    log: [
      { on: '2026-05-01', text: 'later' },
      { on: '2026-02-01', text: 'earlier' },
    ],
  }),
];
const nameOf = (program: string): string => (program === '1' ? 'Synthetic Hospital' : program);

test('whom to write to soonest stands first, and who has no day stands last', () => {
  expect(personRows(people, '', nameOf).map(({ person: { id } }) => id)).toEqual(['b', 'a', 'c']);
});

test('every word of a search must be found, in the name, the place or the role', () => {
  const found = (search: string): string[] =>
    personRows(people, search, nameOf).map(({ person }) => person.id);
  expect(found('synthetic')).toEqual(['a']);
  expect(found('faculty clinic')).toEqual(['b']);
  expect(found('faculty synthetic')).toEqual([]);
});

test('the last contact is the latest day, in whatever order the log was written', () => {
  expect(personRows(people, 'never', nameOf)[0]?.last).toBe('2026-05-01');
});
