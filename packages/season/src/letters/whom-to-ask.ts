import type { Person, Records, Rotation } from '@matchwright/dossier';

/** Somebody who might write a letter, with what speaks for it. */
export type LetterCandidate = {
  readonly person: Person;
  /** Chair, director or senior faculty (rule G19). */
  readonly senior: boolean;
  /** Days on which something with this person was written down: their settings and meetings. */
  readonly contacts: number;
  readonly reasons: readonly string[];
};

const writers: readonly Person['role'][] = ['director', 'faculty', 'mentor'];

/**
 * Whom to ask for a letter at half-time of a rotation (rule G18): directors, faculty and mentors of the place who have
 * no letter open yet; those most often met first, then directors before others. Fellows and residents can say who
 * saw the work; their own letters carry less, so they are left out.
 */
export function whomToAsk(
  rotation: Pick<Rotation, 'id' | 'program' | 'start' | 'end'>,
  records: Pick<Records, 'people' | 'letters'>,
): LetterCandidate[] {
  const asked = new Set(
    records.letters.filter(({ state }) => state !== 'idea').flatMap(({ person }) => person ?? []),
  );
  return records.people
    .filter((person) => person.program === rotation.program && writers.includes(person.role))
    .filter(({ id }) => !asked.has(id))
    .map((person) => candidate(person, rotation))
    .sort(
      (a, b) =>
        b.contacts - a.contacts ||
        Number(b.senior) - Number(a.senior) ||
        (a.person.name < b.person.name ? -1 : 1),
    );
}

function candidate(person: Person, { start, end }: Pick<Rotation, 'start' | 'end'>): LetterCandidate {
  const days = new Set(person.log.map(({ on }) => on));
  if (person.metOn !== undefined) days.add(person.metOn);
  const during = [...days].filter(
    (on) => start !== undefined && end !== undefined && on >= start && on <= end,
  ).length;
  const senior = person.role === 'director';
  return {
    person,
    senior,
    contacts: days.size,
    reasons: [
      days.size === 0 ? 'No meeting written down yet.' : `Written down on ${days.size} days.`,
      ...(during > 0 ? [`${during} of them during this rotation.`] : []),
      ...(senior ? ['Director: counts as the senior letter.'] : []),
    ],
  };
}
