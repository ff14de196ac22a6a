import { recordName } from '../records/record-name.js';
import { recordsSchema, type Collection, type RecordOf, type Records } from '../records/records.js';
import { findIdentity } from './find-identity.js';
import type { IdentityFinding } from './finding.js';
import { withoutWords } from './without-words.js';

/** Texts of a collection's records in which a patient may have been named, each as a path of field names. */
const searched = {
  caseNotes: ['procedure', 'learned', 'question', 'answer'],
  stories: ['title', 'theme', 'text'],
  rotations: ['notes', 'meeting.agenda', 'meeting.feedback', 'culture.redFlags', 'firstDay.bring'],
  letters: ['notes'],
} as const;
type Searched = keyof typeof searched;
const searchedCollections = [
  'caseNotes',
  'stories',
  'rotations',
  'letters',
] as const satisfies readonly Searched[];

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

/** What is done with one such record. A rotation or letter that is left out keeps its place and loses these texts. */
export const identityChoices = ['take', 'without-words', 'leave-out'] as const;
export type IdentityChoice = (typeof identityChoices)[number];

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

/** The records after each entry's choice; an entry that `choose` says nothing about is taken without the words. */
export function withIdentityChoices(
  records: Records,
  entries: readonly IdentityEntry[],
  choose: (entry: IdentityEntry) => IdentityChoice | undefined,
): Records {
  const decided = new Map(entries.map((entry) => [`${entry.collection} ${entry.id}`, entry]));
  const lists = searchedCollections.map((collection) => [
    collection,
    records[collection].flatMap((record) => {
      const entry = decided.get(`${collection} ${record.id}`);
      return entry === undefined ? [record] : chosen(record, entry, choose(entry) ?? 'without-words');
    }),
  ]);
  return recordsSchema.parse({ ...records, ...Object.fromEntries(lists) });
}

function chosen(record: object, entry: IdentityEntry, choice: IdentityChoice): object[] {
  if (choice === 'take') return [record];
  const isWhole = entry.collection === 'caseNotes' || entry.collection === 'stories';
  if (choice === 'leave-out' && isWhole) return [];
  return [
    entry.fields.reduce(
      (rest, { field, text, findings }) =>
        withText(rest, field.split('.'), choice === 'leave-out' ? '' : withoutWords(text, findings)),
      record,
    ),
  ];
}

function textAt(record: unknown, field: string): string {
  const value = field.split('.').reduce<unknown>((here, key) => own(here, key), record);
  return typeof value === 'string' ? value : '';
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** The record with another text at a path. */
function withText(record: object, [key = '', ...rest]: readonly string[], text: string): object {
  const inner = own(record, key);
  const isGroup = rest.length > 0 && typeof inner === 'object' && inner !== null;
  return { ...record, [key]: isGroup ? withText(inner, rest, text) : text };
}
