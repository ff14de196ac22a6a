import { readRecord, type Person, type RecordInput } from '@matchwright/dossier';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { peopleToVcard } from './people-to-vcard.js';

function person(data: RecordInput<'people'>): Person {
  const read = readRecord('people', data);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Reads cards back with another implementation. */
function readBack(text: string): ICAL.Component[] {
  return text
    .split(/(?<=\r\nEND:VCARD\r\n)/)
    .filter((card) => card !== '')
    .map((card) => new ICAL.Component(ICAL.parse(card) as unknown[]));
}

const hostile = person({
  id: 'p1',
  name: 'Dr. Ünal, Ayşe; "Director"\nEND:VCARD',
  role: 'director',
  organisation: `Synthetic ${'Hospital '.repeat(15)}`,
  email: 'a@example.org',
  phone: '+1 555 0100',
  notes: 'not for the address book',
});

test('a card reads back with what was written, long lines and special characters included', () => {
  const [card, ...rest] = readBack(peopleToVcard([hostile]));
  expect(rest).toEqual([]);
  expect(card?.getFirstPropertyValue('fn')).toBe(hostile.name);
  expect(card?.getFirstPropertyValue('email')).toBe('a@example.org');
  expect(String(card?.getFirstPropertyValue('org'))).toBe(hostile.organisation.trim());
});

test('lines are no longer than 75 octets, and a name cannot end its card', () => {
  const text = peopleToVcard([hostile]);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.match(/^END:VCARD\r$/gm)).toHaveLength(1);
  expect(text).not.toContain('address book');
});

test('one card a person, and nothing for nobody', () => {
  expect(readBack(peopleToVcard([hostile, person({ id: 'p2', name: 'B', role: 'other' })]))).toHaveLength(2);
  expect(peopleToVcard([])).toBe('');
});
