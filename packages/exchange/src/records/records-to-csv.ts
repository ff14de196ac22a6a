import { collections, type Collection, type Records } from '@matchwright/dossier';
import papaparse from 'papaparse';
import { harmless } from '../harmless-cell.js';

type Cell = string | number | boolean;

/** Columns that come first where a collection has them. */
const first = ['id', 'rotation', 'program', 'name', 'title', 'on', 'start', 'end', 'status', 'state'];

/**
 * One collection of a person's records as CSV (RFC 4180, UTF-8, CRLF), one record a line under a header. Parts of a
 * record have a column each (`offer.answerBy`), lists of words stand in one cell with semicolons, lists of parts as JSON.
 * Texts that a spreadsheet would run as a formula are made harmless.
 */
export function recordsToCsv(collection: Collection, records: Records): string {
  const rows = records[collection].map((record) => flat(record));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort(byPlace);
  const data = rows.map((row) => names.map((name) => harmless(row.get(name) ?? '')));
  return `${papaparse.unparse({ fields: names, data }, { newline: '\r\n' })}\r\n`;
}

/** Every collection that holds anything, by file name. */
export function allRecordsToCsv(records: Records): Record<string, string> {
  return Object.fromEntries(
    collections
      .filter((collection) => records[collection].length > 0)
      .map((collection) => [`${collection}.csv`, recordsToCsv(collection, records)]),
  );
}

function flat(record: object, before = ''): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [key, value] of Object.entries(record)) {
    const name = before === '' ? key : `${before}.${key}`;
    if (isGroup(value)) for (const [inner, cell] of flat(value, name)) cells.set(inner, cell);
    else cells.set(name, cellOf(value));
  }
  return cells;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return '';
  const plain = value.every((item: unknown) => typeof item === 'string' || typeof item === 'number');
  if (plain) return value.join('; ');
  return JSON.stringify(value);
}

function byPlace(a: string, b: string): number {
  const [i, j] = [first.indexOf(a), first.indexOf(b)];
  if (i >= 0 || j >= 0) return (i < 0 ? first.length : i) - (j < 0 ? first.length : j);
  return a < b ? -1 : 1;
}
