import type { DBCoreCursor, DBCoreKeyRange, DBCoreMutateRequest, DBCoreQuery, DBCoreTable } from 'dexie';
import { AlteredError, type LockEars } from './lock-errors.js';
import type { RowCipher } from './row-cipher.js';
import { blindGroup, blindRecordKey, openRow, sealRow } from './sealed-rows.js';

/** A table whose values are sealed on their way to the disk and opened on their way back. */
export function sealedTable(table: DBCoreTable, cipher: RowCipher, ears: LockEars): DBCoreTable {
  const { name } = table;
  const isRecords = name === 'records';

  /** The row; what does not open is told of, then thrown. */
  function open(row: unknown): unknown {
    try {
      return openRow(name, row, cipher);
    } catch (error) {
      if (error instanceof AlteredError) ears.altered();
      throw error;
    }
  }
  /** The rows that open; the others stay where they are and are told of. */
  function openAll(rows: readonly unknown[]): unknown[] {
    return rows.flatMap((row) => {
      try {
        return [open(row)];
      } catch (error) {
        if (error instanceof AlteredError) return [];
        throw error;
      }
    });
  }
  const openFound = (row: unknown): unknown => (row === undefined ? row : open(row));
  const keyOf = (key: unknown): unknown => (isRecords && isPair(key) ? blindRecordKey(key, cipher) : key);
  const queryOf = (query: DBCoreQuery): DBCoreQuery => (isRecords ? blindQuery(query, cipher) : query);

  function sealed(request: DBCoreMutateRequest): DBCoreMutateRequest {
    const { trans } = request;
    if (request.type === 'deleteRange') return request;
    if (request.type === 'delete') return { type: 'delete', trans, keys: request.keys.map(keyOf) };
    const values = request.values.map((value) => sealRow(name, value, cipher));
    // Dexie gives null too, whatever its types say
    const keys: unknown[] | null | undefined = request.keys;
    return { type: request.type, trans, values, ...(keys == null ? {} : { keys: keys.map(keyOf) }) };
  }

  // Dexie's promises, not `await`: what a live query asks for is noticed only along these
  return {
    ...table,
    mutate: (request) => table.mutate(sealed(request)),
    get: (request) => table.get({ ...request, key: keyOf(request.key) }).then(openFound),
    getMany: (request) =>
      table
        .getMany({ ...request, keys: request.keys.map(keyOf) })
        .then((rows: unknown[]) => rows.map(openFound)),
    query: (request) =>
      table
        .query({ ...request, query: queryOf(request.query) })
        .then((found) => (request.values === true ? { ...found, result: openAll(found.result) } : found)),
    count: (request) => table.count({ ...request, query: queryOf(request.query) }),
    openCursor: (request) =>
      table
        .openCursor({ ...request, query: queryOf(request.query) })
        .then((cursor) => (cursor === null || request.values !== true ? cursor : opening(cursor, open))),
  };
}

/** A cursor that gives opened rows and steps over those that do not open. */
function opening(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  let row: unknown;
  const start = (onNext: () => void): Promise<unknown> =>
    cursor.start(() => {
      try {
        row = open(cursor.value);
      } catch (error) {
        if (!(error instanceof AlteredError)) throw error;
        cursor.continue();
        return;
      }
      onNext();
    });
  // the browser's own cursor answers only when it is asked itself
  return Object.create(cursor, {
    key: { get: (): unknown => cursor.key },
    primaryKey: { get: (): unknown => cursor.primaryKey },
    value: { get: (): unknown => row },
    start: { value: start },
  });
}

/** The same question under blind names. Records are found by their whole key, or by one group. */
function blindQuery({ index, range }: DBCoreQuery, cipher: RowCipher): DBCoreQuery {
  const blind = index.isPrimaryKey === true ? blindRecordKey : blindGroup;
  const one = (key: unknown): unknown => (isPair(key) ? blind(key, cipher) : key);
  const isOne = isPair(range.lower) && isPair(range.upper);
  if (isOne && String(range.lower) !== String(range.upper))
    throw new RangeError('records under a lock have no order to take a stretch of');
  const blinded: DBCoreKeyRange = { ...range, lower: one(range.lower), upper: one(range.upper) };
  return { index, range: blinded };
}

function isPair(key: unknown): key is readonly [string, string] {
  return Array.isArray(key) && key.length === 2 && key.every((part) => typeof part === 'string');
}
