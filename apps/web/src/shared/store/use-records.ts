import type { Collection, RecordOf } from '@matchwright/dossier';
import { database } from './database.js';
import { useLive } from './live-value.js';
import type { RecordRow } from './rows.js';

type Reader<C extends Collection> = () => Promise<readonly RecordOf<C>[]>;

/** Reads rows as records; a row that was not written since the last time gives the very same object. */
function reader<C extends Collection>(collection: C, rows: () => Promise<RecordRow[]>): Reader<C> {
  let known = new Map<string, RecordOf<C>>();
  return async () => {
    const [found, { readRecord }] = await Promise.all([rows(), import('./stored-record.js')]);
    const next = new Map<string, RecordOf<C>>();
    for (const { stamp, record } of found) {
      const before = known.get(stamp);
      const read = before === undefined ? readRecord(collection, record) : null;
      if (before !== undefined) next.set(stamp, before);
      else if (read?.ok === true) next.set(stamp, read.value);
    }
    known = next;
    return [...next.values()];
  };
}

/**
 * All records of a collection in order of id, re-rendered when one of them changes; undefined until they are read
 * (show a skeleton). Records that did not change keep their identity.
 */
export function useRecords<C extends Collection>(collection: C): readonly RecordOf<C>[] | undefined {
  return useLive(`all/${collection}`, () =>
    reader(collection, () => database.records.where({ collection }).sortBy('id')),
  );
}

/**
 * The records of a collection that belong to one thing: the notes or letters of a rotation, the interviews, people or
 * rotations of a program, the applications of a specialty. `''` gives those that belong to nothing.
 */
export function useCollectionBy<C extends Collection>(
  collection: C,
  group: string,
): readonly RecordOf<C>[] | undefined {
  return useLive(`by/${collection}/${group}`, () =>
    reader(collection, () =>
      database.records.where('[collection+group]').equals([collection, group]).sortBy('id'),
    ),
  );
}

/** One record; null when there is none with this id, undefined until it is read. */
export function useRecord<C extends Collection>(collection: C, id: string): RecordOf<C> | null | undefined {
  const found = useLive(`one/${collection}/${id}`, () =>
    reader(collection, async () => {
      const row = await database.records.get([collection, id]);
      return row === undefined ? [] : [row];
    }),
  );
  return found === undefined ? undefined : (found[0] ?? null);
}
