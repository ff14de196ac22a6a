import type { Collection, RecordOf } from '@matchwright/dossier';
import { database } from './database.js';
import { writesSettled } from './pending-writes.js';

/**
 * One record as it is stored once every write under way is over; null when there is none. For an action that takes a
 * record along right after it was typed, when the page does not show what was stored yet.
 */
export async function storedNow<C extends Collection>(
  collection: C,
  id: string,
): Promise<RecordOf<C> | null> {
  await writesSettled();
  const row = await database.records.get([collection, id]);
  if (row === undefined) return null;
  const { readRecord } = await import('./stored-record.js');
  const read = readRecord(collection, row.record);
  return read.ok ? read.value : null;
}
