import type { Person } from '@matchwright/dossier';

/**
 * People as vCards (RFC 6350, version 4.0) for address books: UTF-8, CRLF, lines folded at 75 octets. Names are not taken
 * apart: the whole name stands where the family name does. Own notes and the log stay at home.
 */
export function peopleToVcard(people: readonly Person[]): string {
  return (
    people.map((person) => card(person).map(folded).join('\r\n')).join('\r\n') +
    (people.length > 0 ? '\r\n' : '')
  );
}

function card(person: Person): string[] {
  const { id, name, role, organisation, email, phone } = person;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:matchwright:${escaped(id)}`,
    `FN:${escaped(name)}`,
    `N:${part(name)};;;;`,
    ...(organisation.trim() === '' ? [] : [`ORG:${part(organisation.trim())}`]),
    ...filled('TITLE', titles[role]),
    ...filled('EMAIL', email),
    ...filled('TEL', phone),
    'END:VCARD',
  ];
}

const titles: Readonly<Record<Person['role'], string>> = {
  resident: 'Resident',
  fellow: 'Fellow',
  faculty: 'Faculty',
  director: 'Program director',
  coordinator: 'Coordinator',
  mentor: 'Mentor',
  student: 'Student',
  other: '',
};

function filled(property: string, value: string): string[] {
  return value.trim() === '' ? [] : [`${property}:${escaped(value.trim())}`];
}

/** A text value: line breaks cannot begin another property. */
function escaped(value: string): string {
  return value
    .replaceAll(/[\\,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, String.raw`\n`);
}

/** One part of a value that has several, with semicolons between them. */
function part(value: string): string {
  return escaped(value).replaceAll(';', String.raw`\;`);
}

const encoder = new TextEncoder();
const longest = 75;

/** A content line in parts of at most 75 octets, each but the first begun with a space; characters stay whole. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
