import type { Procedure } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';

/** A procedure as it is counted: one of the shipped list, or the person's own words. */
export type NamedProcedure = {
  readonly id: string;
  readonly name: string;
  /** Group of the shipped list; null for own words. */
  readonly group: string | null;
  readonly level: 'everyday' | 'advanced' | null;
};

/** Finds what a notebook entry calls its procedure: an id, a name, another name for it, or own words kept as they are. */
export function procedureNamer(procedures: readonly Procedure[]): (words: string) => NamedProcedure {
  const index = new Map<string, Procedure>();
  for (const procedure of procedures.toReversed())
    for (const alias of [...procedure.aliases, procedure.name, procedure.id])
      index.set(plain(alias), procedure);
  const name = (words: string): NamedProcedure => {
    const found = index.get(plain(words));
    if (found !== undefined)
      return { id: found.id, name: found.name, group: found.group, level: found.level };
    return { id: plain(words), name: words.trim(), group: null, level: null };
  };
  // thousands of entries speak of a few dozen procedures
  const known = new Map<string, NamedProcedure>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const named = name(words);
    known.set(words, named);
    return named;
  };
}

/**
 * Procedures for a box that is typed into: what begins with the words before what contains them, and within each the
 * ones this person writes down most. Without words: the person's most frequent first, then the everyday ones.
 */
export function procedureChoices(
  procedures: readonly Procedure[],
  notes: readonly Pick<CaseNote, 'procedure'>[],
  typed = '',
  most = 12,
): Procedure[] {
  const nameOf = procedureNamer(procedures);
  const times = new Map<string, number>();
  for (const { procedure } of notes) {
    const { id } = nameOf(procedure);
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const words = plain(typed);
  return procedures
    .map((procedure, place) => ({
      procedure,
      place,
      fit: fitOf(procedure, words),
      times: times.get(procedure.id) ?? 0,
    }))
    .filter(({ fit }) => fit > 0)
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        b.times - a.times ||
        Number(b.procedure.level === 'everyday') - Number(a.procedure.level === 'everyday') ||
        a.place - b.place,
    )
    .slice(0, most)
    .map(({ procedure }) => procedure);
}

function fitOf(procedure: Procedure, words: string): number {
  if (words === '') return 1;
  const names = [procedure.name, procedure.id, ...procedure.aliases].map(plain);
  if (names.includes(words)) return 4;
  if (names.some((name) => name.startsWith(words))) return 3;
  if (names.some((name) => name.split(' ').some((part) => part.startsWith(words)))) return 2;
  return names.some((name) => name.includes(words)) ? 1 : 0;
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
