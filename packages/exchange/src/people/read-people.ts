import { fail, type Issue, type Result } from '@matchwright/almanac';
import { mostLetters, type PeopleFile } from './found-person.js';
import { connectionsHeader, readConnections } from './read-connections.js';
import { readVcards } from './read-vcards.js';

/**
 * A file of contacts, recognised by what is in it: LinkedIn's connections (CSV) or vCards (2.1, 3.0, 4.0). Read as hostile
 * input; nothing is kept, and entries that could not be read stand in `skipped` with their lines.
 *
 * Issue codes: `too-large`, `not-people` (neither format), `no-column`, `too-many`, `nobody` (no entry could be read).
 */
export function readPeople(text: string): Result<PeopleFile> {
  if (text.length > mostLetters) return fail([tooLarge]);
  const isCards = /^\uFEFF?\s*BEGIN:VCARD/i.test(text.slice(0, 1000));
  if (!isCards && connectionsHeader(text) < 0) return fail([notPeople]);
  const read = isCards ? readVcards(text) : readConnections(text);
  return read.ok && read.value.people.length === 0
    ? fail([nobody, ...read.value.skipped.slice(0, 20)])
    : read;
}

const tooLarge: Issue = {
  code: 'too-large',
  where: 'the file',
  expected: `at most ${mostLetters / 1_000_000} million letters`,
  hint: 'Contacts with pictures grow large: export them without pictures, or fewer at once.',
};
const notPeople: Issue = {
  code: 'not-people',
  where: 'line 1',
  expected: 'LinkedIn’s Connections.csv ("First Name, Last Name, …") or contacts as vCard ("BEGIN:VCARD")',
  hint: 'LinkedIn: Settings, Data privacy, Get a copy of your data, Connections. Phone: share a contact, or export all as .vcf.',
};
const nobody: Issue = {
  code: 'nobody',
  where: 'the file',
  expected: 'at least one person with a name',
  hint: 'Look whether the right file was chosen.',
};
