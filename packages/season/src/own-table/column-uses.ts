import { criterionNames, type CriterionName } from '@matchwright/almanac';
import type { Criterion } from '@matchwright/dossier';

/**
 * What a column of a person's own table is for: nothing, the program's name or code, a note, a fact of the person's own,
 * or a rating from 1 to 5 of the criterion with that id.
 */
export type ColumnFor = '' | 'program' | 'note' | `fact:${CriterionName}` | `rating:${string}`;

/** A first guess at what each column is for, by its head; what is not recognised is for nothing. */
export function guessColumnUses(
  heads: readonly string[],
  criteria: readonly Pick<Criterion, 'id' | 'name'>[],
): readonly ColumnFor[] {
  const guesses = heads.map((head) => guess(head, criteria));
  const program = guesses.indexOf('program');
  // one column names the program; a table without such a head has it in front
  return guesses.map((use, at) => {
    if (program < 0) return at === 0 ? 'program' : use;
    return use === 'program' && at !== program ? '' : use;
  });
}

function guess(head: string, criteria: readonly Pick<Criterion, 'id' | 'name'>[]): ColumnFor {
  const said = plain(head);
  if (said === '') return '';
  const criterion = criteria.find(({ name }) => plain(name) === said);
  if (criterion !== undefined) return `rating:${criterion.id}`;
  const fact = criterionNames.find((name) => plain(name) === said);
  if (fact !== undefined) return `fact:${fact}`;
  if (/\b(note|notes|comment|comments|remarks?)\b/u.test(said)) return 'note';
  if (/\b(program|institution|hospital|acgme|nrmp)\b/u.test(said)) return 'program';
  return '';
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
