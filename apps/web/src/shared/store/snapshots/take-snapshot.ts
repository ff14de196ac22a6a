import { collections, sameRecord, type Content } from '@matchwright/dossier';
import { changeTables, database } from '../database.js';
import { readContent } from '../content.js';
import type { SnapshotReason, SnapshotRow } from '../rows.js';
import { isDue, snapshotsToDrop } from './kept.js';
import { pack, unpack } from './packed.js';

const tables = [database.snapshots, database.snapshotContents];

/**
 * Keeps what is stored now as a snapshot, unless the newest one holds the same. With reason `by-clock` only when an
 * hour has passed since the last. Returns the snapshot's id; null when none was needed.
 */
export async function takeSnapshot(reason: SnapshotReason, now = Date.now()): Promise<number | null> {
  const newest = await database.snapshots.orderBy('id').last();
  if (reason === 'by-clock' && !isDue(newest?.at, now)) return null;
  const content = await database.transaction('r', changeTables, readContent);
  if (isEmpty(content) || (newest !== undefined && (await holds(newest, content)))) return null;
  const packed = await pack(JSON.stringify(content));
  return database.transaction('rw', tables, async () => {
    // another tab may have been quicker
    const last = await database.snapshots.orderBy('id').last();
    if (reason === 'by-clock' && last?.id !== newest?.id) return null;
    const id = await database.snapshots.add(rowOf(content, reason, now, packed.data.length));
    await database.snapshotContents.put({ id, ...packed });
    await prune(now);
    return id;
  });
}

/** Throws the older half of the snapshots away, to make room on a full disk. Returns how many went. */
export function dropOlderSnapshots(): Promise<number> {
  return database.transaction('rw', tables, async () => {
    const ids = await database.snapshots.orderBy('id').primaryKeys();
    const gone = ids.slice(0, Math.ceil(ids.length / 2));
    await drop(gone);
    return gone.length;
  });
}

async function prune(now: number): Promise<void> {
  const rows = await database.snapshots.toArray();
  await drop(
    snapshotsToDrop(
      rows.flatMap(({ id, at }) => (id === undefined ? [] : [{ id, at }])),
      now,
    ),
  );
}

async function drop(ids: number[]): Promise<void> {
  await database.snapshots.bulkDelete(ids);
  await database.snapshotContents.bulkDelete(ids);
}

function rowOf(content: Content, reason: SnapshotReason, now: number, bytes: number): SnapshotRow {
  const records = collections.reduce((sum, collection) => sum + content.records[collection].length, 0);
  return { at: new Date(now).toISOString(), reason, profile: content.profile !== null, records, bytes };
}

function isEmpty({ profile, records }: Content): boolean {
  return profile === null && collections.every((collection) => records[collection].length === 0);
}

async function holds({ id }: SnapshotRow, content: Content): Promise<boolean> {
  const row = await database.snapshotContents.get(id ?? 0);
  const kept = row === undefined ? null : await unpack(row);
  return kept?.ok === true && sameRecord(kept.value, content);
}
