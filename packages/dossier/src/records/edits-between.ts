import { sameRecord } from './apply-change.js';
import type { Content, Edit, RecordEdit } from './change.js';
import { collections, type Collection, type RecordOf, type Records } from './records.js';

/** The edits that lead from one content to another; empty when both say the same. */
export function editsBetween(before: Content, after: Content): Edit[] {
  const records = collections.flatMap((collection) =>
    ofCollection(collection, before.records, after.records),
  );
  if (sameRecord(before.profile, after.profile)) return records;
  return [{ collection: 'profile', before: before.profile, after: after.profile }, ...records];
}

/** One record's edit. The caller sees to it that both sides have the id. */
export function recordEdit<C extends Collection>(
  collection: C,
  id: string,
  before: RecordOf<C> | null,
  after: RecordOf<C> | null,
): RecordEdit {
  // the collection decides the records' type, which the compiler cannot follow through the union
  return { collection, id, before, after } as RecordEdit;
}

function ofCollection(collection: Collection, before: Records, after: Records): RecordEdit[] {
  const old = byId(before[collection]);
  const next = byId(after[collection]);
  const ids = [...new Set([...old.keys(), ...next.keys()])].sort();
  return ids.flatMap((id) => {
    const a = old.get(id) ?? null;
    const b = next.get(id) ?? null;
    return sameRecord(a, b) ? [] : [recordEdit(collection, id, a, b)];
  });
}

function byId(records: readonly RecordOf<Collection>[]): Map<string, RecordOf<Collection>> {
  return new Map(records.map((record) => [record.id, record]));
}
