import type { Collection } from '@matchwright/dossier';

/** The field that says what a record belongs to; records of other collections belong to nothing. */
const groupFields: { readonly [C in Collection]?: string } = {
  caseNotes: 'rotation',
  letters: 'rotation',
  rotations: 'program',
  people: 'program',
  applications: 'specialty',
  interviews: 'program',
};

/** What a record belongs to: a note's rotation, an interview's program; empty where nothing is said. */
export function groupOf(collection: Collection, record: object): string {
  const field = groupFields[collection];
  const value: unknown = field === undefined ? undefined : Reflect.get(record, field);
  return typeof value === 'string' ? value : '';
}
