import type { Collection } from '@matchwright/dossier';
import { database } from './database.js';
import type { RecordRow } from './rows.js';

/** Collections whose records change what a plan is made from. */
const countedCollections: readonly Collection[] = ['rotations', 'letters'];

/** True where a change of a collection may change what a plan is made from. */
export function counts(collection: string): boolean {
  return countedCollections.some((each) => each === collection);
}

/** The stored records that planning counts with. */
export function countedRows(): Promise<RecordRow[]> {
  return database.records.where('collection').anyOf(countedCollections).toArray();
}
