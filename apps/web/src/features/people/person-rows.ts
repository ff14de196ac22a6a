import type { Person } from '@matchwright/dossier';
import { m } from '../../shared/messages/index.js';

/** One person as the table shows them. */
export type PersonRow = {
  readonly person: Person;
  /** Program or organisation. */
  readonly place: string;
  /** ISO date of the last contact, or of the first meeting; null where none is written down. */
  readonly last: string | null;
};

/** Rows of the people in whom every word of the search is found; those to write to soonest first. */
export function personRows(
  people: readonly Person[],
  search: string,
  nameOf: (program: string) => string,
): PersonRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return people
    .map((person): PersonRow => {
      const { program, organisation, log, metOn } = person;
      const days = [...log.map(({ on }) => on), ...(metOn === undefined ? [] : [metOn])].sort();
      return {
        person,
        place: program === undefined ? organisation : nameOf(program),
        last: days.at(-1) ?? null,
      };
    })
    .filter(({ person, place }) => {
      const { name, role, organisation, metAt, notes, email } = person;
      const text = [name, place, organisation, m.people.roles[role], metAt, notes, email]
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => {
      const [left, right] = [a.person.nextFollowUp ?? '9', b.person.nextFollowUp ?? '9'];
      return left === right ? a.person.name.localeCompare(b.person.name) : left < right ? -1 : 1;
    });
}
