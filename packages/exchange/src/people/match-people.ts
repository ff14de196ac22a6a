import type { Person } from '@matchwright/dossier';
import type { FoundPerson } from './found-person.js';

/** Somebody found, and who they already are: a person kept, or an earlier line of the same file. */
export type MatchedPerson = {
  readonly found: FoundPerson;
  readonly same:
    | { readonly as: 'kept'; readonly person: Person; readonly by: 'email' | 'name' }
    | { readonly as: 'line'; readonly line: number; readonly by: 'email' | 'name' }
    | null;
};

/**
 * Recognises people who are known already: by the same e-mail address, or by the same name where neither address nor
 * organisation speaks against it. Accents, titles ("Dr.", ", MD"), middle initials and letter case do not count.
 */
export function matchPeople(found: readonly FoundPerson[], kept: readonly Person[]): MatchedPerson[] {
  const keptBy = index(kept);
  const linesBy = index<FoundPerson>([]);
  return found.map((person) => {
    const known = lookUp(keptBy, person);
    const line = known === null ? lookUp(linesBy, person) : null;
    add(linesBy, person);
    if (known !== null) return { found: person, same: { as: 'kept', person: known.one, by: known.by } };
    return { found: person, same: line === null ? null : { as: 'line', line: line.one.line, by: line.by } };
  });
}

type Named = Pick<Person, 'name' | 'email' | 'organisation'>;
type Index<T> = { readonly email: Map<string, T>; readonly name: Map<string, T[]> };

function index<T extends Named>(people: readonly T[]): Index<T> {
  const made: Index<T> = { email: new Map(), name: new Map() };
  for (const person of people) add(made, person);
  return made;
}

function add<T extends Named>(to: Index<T>, person: T): void {
  const email = person.email.trim().toLowerCase();
  if (email !== '' && !to.email.has(email)) to.email.set(email, person);
  const name = nameKey(person.name);
  to.name.set(name, [...(to.name.get(name) ?? []), person]);
}

function lookUp<T extends Named>(people: Index<T>, person: Named): { one: T; by: 'email' | 'name' } | null {
  const byEmail = people.email.get(person.email.trim().toLowerCase());
  if (byEmail !== undefined) return { one: byEmail, by: 'email' };
  const namesake = people.name.get(nameKey(person.name))?.find((other) => !speaksAgainst(other, person));
  return namesake === undefined ? null : { one: namesake, by: 'name' };
}

/** Two addresses and two organisations that all differ: two people of one name. */
function speaksAgainst(a: Named, b: Named): boolean {
  const differ = (x: string, y: string): boolean => x !== '' && y !== '' && plain(x) !== plain(y);
  const isOtherHouse = differ(a.organisation, b.organisation);
  return isOtherHouse && (differ(a.email, b.email) || a.email === '' || b.email === '');
}

const decorations = new Set([
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'md',
  'do',
  'phd',
  'mph',
  'mba',
  'mbbs',
  'jr',
  'sr',
  'fsir',
  'facr',
]);

/** A name as it is compared: "Dr. Núria O. Costa, MD" and "nuria costa" are one. */
function nameKey(name: string): string {
  const words = plain(name).split(' ');
  const bare = words.filter((word) => word.length > 1 && !decorations.has(word));
  return (bare.length === 0 ? words : bare).join(' ');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
