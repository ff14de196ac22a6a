import { recordName } from '../records/record-name.js';
import type { Collection, RecordOf, Records } from '../records/records.js';
import { findIdentity } from './find-identity.js';
import type { IdentityFinding } from './finding.js';
import { searchedCollections, valueIn, type Searched } from './searched.js';

/** Texts of a collection's records in which a patient may have been named, each as a path of field names. */
const searched = {
  caseNotes: ['procedure', 'learned', 'question', 'answer'],
  stories: ['title', 'theme', 'text'],
  rotations: ['notes', 'meeting.agenda', 'meeting.feedback', 'culture.redFlags', 'firstDay.bring'],
  letters: ['notes'],
} as const satisfies Readonly<Record<Searched, readonly string[]>>;

/** A record with words that look as if they told who a patient was. */
export type IdentityEntry = {
  readonly collection: Searched;
  readonly id: string;
  /** What a person would call the record. */
  readonly name: string;
  readonly fields: readonly {
    /** For example `learned` or `meeting.feedback`. */
    readonly field: string;
    readonly text: string;
    readonly findings: readonly IdentityFinding[];
  }[];
};

/**
 * The records in which words look as if they told who a patient was: notebook entries, stories, and the texts of
 * rotations and letters. People are the applicant's own contacts and are not searched. A record that stands in `known`
 * just so was decided on before and is passed over.
 */
export function recordsIdentity(records: Records, known?: Records): IdentityEntry[] {
  return searchedCollections.flatMap((collection) => {
    const before = new Map((known?.[collection] ?? []).map((record) => [record.id, JSON.stringify(record)]));
    return records[collection]
      .filter((record) => before.get(record.id) !== JSON.stringify(record))
      .flatMap((record) => {
        const fields = searched[collection].flatMap((field) => {
          const text = textAt(record, field);
          const findings = findIdentity(text);
          return findings.length === 0 ? [] : [{ field, text, findings }];
        });
        return fields.length === 0
          ? []
          : [{ collection, id: record.id, name: nameOf(collection, record), fields }];
      });
  });
}

function nameOf<C extends Collection>(collection: C, record: RecordOf<C>): string {
  return recordName(collection, record);
}

function textAt(record: unknown, field: string): string {
  const value = field.split('.').reduce<unknown>((here, key) => valueIn(here, key), record);
  return typeof value === 'string' ? value : '';
}
