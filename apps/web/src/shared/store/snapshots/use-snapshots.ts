import { database } from '../database.js';
import { useLive } from '../live-value.js';
import type { SnapshotRow } from '../rows.js';

/** A snapshot as a list shows it. */
export type Snapshot = SnapshotRow & { readonly id: number };

async function readSnapshots(): Promise<readonly Snapshot[]> {
  const rows = await database.snapshots.orderBy('id').reverse().toArray();
  return rows.flatMap((row) => (row.id === undefined ? [] : [{ ...row, id: row.id }]));
}

/** The snapshots kept in this browser, newest first; undefined until they are read. */
export function useSnapshots(): readonly Snapshot[] | undefined {
  return useLive('snapshots', () => readSnapshots);
}
