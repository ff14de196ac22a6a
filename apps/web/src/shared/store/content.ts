import {
  collections,
  readRecord,
  recordsSchema,
  type Content,
  type Plan,
  type Records,
} from '@matchwright/dossier';
import { changeTables, database } from './database.js';
import { isPlanCurrent } from './project.js';
import type { RecordRow } from './rows.js';

/** Everything of the person that is stored, apart from the plan. Inside a transaction it is one moment's state. */
export async function readContent(): Promise<Content> {
  const profile = (await database.project.get('current'))?.profile ?? null;
  return { profile, records: recordsOf(await database.records.toArray()) };
}

/** Everything that is stored at one moment, with the plan if it was made from the profile as it is. */
export function readWhole(): Promise<Content & { readonly plan: Plan | null }> {
  return database.transaction('r', changeTables, async () => {
    const row = await database.project.get('current');
    return { ...(await readContent()), plan: row !== undefined && isPlanCurrent(row) ? row.plan : null };
  });
}

/** Rows as records, each collection in order of id; a row that cannot be read stays where it is and is left out. */
export function recordsOf(rows: readonly RecordRow[]): Records {
  const lists = collections.map((collection) => [
    collection,
    rows
      .filter((row) => row.collection === collection)
      // under a lock the database has another order
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ record }) => {
        const read = readRecord(collection, record);
        return read.ok ? [read.value] : [];
      }),
  ]);
  return recordsSchema.parse(Object.fromEntries(lists));
}
