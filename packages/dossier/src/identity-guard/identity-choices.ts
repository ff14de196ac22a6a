import { recordsSchema, type Records } from '../records/records.js';
import type { IdentityEntry } from './records-identity.js';
import { searchedCollections, valueIn } from './searched.js';
import { withoutWords } from './without-words.js';

/** What is done with one such record. A rotation or letter that is left out keeps its place and loses these texts. */
export const identityChoices = ['take', 'without-words', 'leave-out'] as const;
export type IdentityChoice = (typeof identityChoices)[number];

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

/** The record with another text at a path. */
function withText(record: object, [key = '', ...rest]: readonly string[], text: string): object {
  const inner = valueIn(record, key);
  const isGroup = rest.length > 0 && typeof inner === 'object' && inner !== null;
  return { ...record, [key]: isGroup ? withText(inner, rest, text) : text };
}
