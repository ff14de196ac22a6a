import { AlteredError } from './lock-errors.js';
import type { RowCipher } from './row-cipher.js';

type Row = Readonly<Record<string, unknown>>;

/** The fields of a table that stay readable, since the database finds rows by them. */
const keyFields: Readonly<Record<string, readonly string[]>> = {
  project: ['id'],
  changes: ['seq'],
  snapshots: ['id'],
  snapshotContents: ['id'],
  trash: ['id'],
};
/** Their keys are given by the database after the row is locked, so that a row cannot be bound to its key. */
const keyedByDatabase = new Set(['changes', 'snapshots', 'trash']);

/** A row as it is stored under a lock: what it is found by, and the rest sealed. */
export function sealRow(table: string, row: unknown, cipher: RowCipher): Row {
  const whole = asRow(row);
  const key =
    table === 'records'
      ? blindRecord(whole, cipher)
      : Object.fromEntries((keyFields[table] ?? []).flatMap((name) => entry(whole, name)));
  return { ...key, sealed: cipher.seal(placeOf(table, key), whole) };
}

/**
 * The row that was sealed; one that is not sealed is given as it is. Throws `AlteredError` when it does not open: it is
 * damaged, or the lock it was under is gone.
 */
export function openRow(table: string, row: unknown, cipher: RowCipher | null): unknown {
  const sealed = sealedPart(row);
  if (sealed === null) return row;
  if (cipher === null) throw new AlteredError('altered');
  const opened = cipher.open(placeOf(table, asRow(row)), sealed);
  if (!opened.ok) throw new AlteredError(opened.fault);
  const fields = keyedByDatabase.has(table) ? (keyFields[table] ?? []) : [];
  return { ...asRow(opened.value), ...Object.fromEntries(fields.flatMap((name) => entry(asRow(row), name))) };
}

/** The key under which a record lies: an application's id is its program's code, which says something. */
export function blindRecordKey([collection, id]: readonly [string, string], cipher: RowCipher): string[] {
  return [collection, cipher.blind(`id ${collection} ${id}`)];
}

/** The group under which a record is found: a rotation's id, a program's code. */
export function blindGroup([collection, group]: readonly [string, string], cipher: RowCipher): string[] {
  return [collection, cipher.blind(`group ${collection} ${group}`)];
}

function blindRecord({ collection, id, group }: Row, cipher: RowCipher): Row {
  const [name, blindId] = blindRecordKey([String(collection), String(id)], cipher);
  const [, inGroup] = blindGroup([String(collection), String(group)], cipher);
  return { collection: name, id: blindId, group: inGroup };
}

function placeOf(table: string, key: Row): string {
  if (keyedByDatabase.has(table)) return table;
  return table === 'records'
    ? `${table} ${String(key['collection'])} ${String(key['id'])}`
    : `${table} ${String(key['id'])}`;
}

function sealedPart(row: unknown): Uint8Array | null {
  if (typeof row !== 'object' || row === null) return null;
  const sealed: unknown = Reflect.get(row, 'sealed');
  return sealed instanceof Uint8Array ? sealed : null;
}

function entry(row: Row, name: string): [string, unknown][] {
  return row[name] === undefined ? [] : [[name, row[name]]];
}

function asRow(row: unknown): Row {
  if (typeof row !== 'object' || row === null) throw new RangeError('a row is an object');
  // any object can be looked at by names
  return row as Row;
}
