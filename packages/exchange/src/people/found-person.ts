import type { Issue } from '@matchwright/almanac';
import { recordSchemas, type Person } from '@matchwright/dossier';

/** Somebody in a file of contacts. Texts are trimmed, without line breaks, and cut to what a person's record holds. */
export type FoundPerson = {
  /** Line of the file on which they stand, from 1. */
  readonly line: number;
  readonly name: string;
  readonly organisation: string;
  /** Position, in the file's words. */
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  /** LinkedIn: the day of the connection, ISO. */
  readonly connectedOn?: string | undefined;
};

/** What a file of contacts holds. Nothing is kept yet. */
export type PeopleFile = {
  readonly kind: 'linkedin' | 'vcard';
  readonly people: readonly FoundPerson[];
  /** Entries that could not be read, each with its line. */
  readonly skipped: readonly Issue[];
};

/** Largest file that is read, letters; a whole network of 30,000 connections has about six million. */
export const mostLetters = 8_000_000;
/** Most people of one file. */
export const mostPeople = 30_000;

/** A text on one line, without signs that are not to be seen, at most `most` letters. */
export function tidy(text: string, most = 200): string {
  return text
    .slice(0, 4 * most + 100)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, most)
    .trimEnd();
}

// the first that fits wins: "Program Director, Professor" is a director, "medical student" no doctor
const roles: readonly (readonly [RegExp, Person['role']])[] = [
  [/\b(?:coordinator|administrator|secretary|manager)\b/i, 'coordinator'],
  [/\bprogram director\b|\bchair\b|\bchairman\b|\bchief of\b|\bdirector\b/i, 'director'],
  [/\bfellow\b/i, 'fellow'],
  [/\bresident\b|\bresidency\b|\bpgy[- ]?\d\b|\bhouse officer\b|\bintern\b/i, 'resident'],
  [/\bstudents?\b|\bms[ -]?[1-4]\b|\bcandidate\b/i, 'student'],
  [
    /\bprofessor\b|\battending\b|\bfaculty\b|\bradiologist\b|\bphysician\b|\bsurgeon\b|\bconsultant\b/i,
    'faculty',
  ],
];

/** The record that a person found in a file becomes; `id` is the new record's. */
export function personRecord(found: FoundPerson, id: string): Person {
  return recordSchemas.people.parse({
    id,
    name: found.name,
    role: roles.find(([pattern]) => pattern.test(found.title))?.[1] ?? 'other',
    organisation: found.organisation,
    email: found.email,
    phone: found.phone,
    metAt: found.connectedOn === undefined ? '' : 'LinkedIn',
    metOn: found.connectedOn,
    notes: found.title,
  });
}
