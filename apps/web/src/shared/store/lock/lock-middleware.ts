import { Dexie, type DBCore, type DBCoreTable, type DBCoreTransaction, type Middleware } from 'dexie';
import { heldKey, type HeldKey } from './held-key.js';
import { AlteredError, LockedError, type LockEars } from './lock-errors.js';
import type { LockRow } from './lock-row.js';

/** The table that says whether what is stored is under a lock. It is never locked itself. */
const lockTable = 'lock';

/**
 * Puts every value under the lock on its way to the disk and opens it on its way back, for as long as the database
 * says that there is a lock. Each transaction reads that first, so that a tab never writes plain rows into a locked
 * database, nor the other way round, whatever another tab did a moment before.
 */
export function lockMiddleware(ears: LockEars): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'lock',
    create: (down) => {
      const keyIn = keyReader(down, ears);
      return {
        transaction: (stores, mode, options) =>
          down.transaction(stores.includes(lockTable) ? stores : [...stores, lockTable], mode, options),
        table: (name) =>
          name === lockTable ? lockRows(down.table(name), keyIn) : lockedTable(down.table(name), keyIn, ears),
      };
    },
  };
}

type KeyReader = {
  /** The key of what a transaction reads and writes; null where nothing is locked. Rejected with `LockedError` where it is missing. */
  readonly in: (trans: DBCoreTransaction) => Promise<HeldKey | null>;
  /** The lock itself is changed in this transaction: it is read again. */
  readonly forget: (trans: DBCoreTransaction) => void;
};

function keyReader(down: DBCore, ears: LockEars): KeyReader {
  const known = new WeakMap<DBCoreTransaction, Promise<HeldKey | null>>();
  // Dexie's promises, not `await`: what a live query asks for is noticed only along these
  const read = (trans: DBCoreTransaction): Promise<HeldKey | null> =>
    down
      .table(lockTable)
      .get({ trans, key: 'lock' })
      .then((row: LockRow | undefined) => {
        if (row === undefined) return null;
        const held = heldKey();
        if (held?.keyId === row.keyId) return held;
        ears.locked();
        throw new LockedError('no key');
      });
  return {
    in(trans) {
      // tables that are still being made have no lock
      if (Reflect.get(trans, 'mode') === 'versionchange') return Dexie.Promise.resolve(null);
      const before = known.get(trans);
      if (before !== undefined) return before;
      const reading = read(trans);
      known.set(trans, reading);
      return reading;
    },
    forget: (trans) => void known.delete(trans),
  };
}

function lockRows(table: DBCoreTable, keyIn: KeyReader): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      keyIn.forget(request.trans);
      return table.mutate(request);
    },
  };
}

/** The table as it lies on the disk, or behind the lock: each transaction has the one or the other. */
function lockedTable(table: DBCoreTable, keyIn: KeyReader, ears: LockEars): DBCoreTable {
  const plain = unsealedTable(table, ears);
  const tableIn = (trans: DBCoreTransaction): Promise<DBCoreTable> =>
    keyIn.in(trans).then((key) => (key === null ? plain : key.table(table, ears)));
  return {
    ...table,
    mutate: (request) => tableIn(request.trans).then((found) => found.mutate(request)),
    get: (request) => tableIn(request.trans).then((found) => found.get(request)),
    getMany: (request) => tableIn(request.trans).then((found) => found.getMany(request)),
    query: (request) => tableIn(request.trans).then((found) => found.query(request)),
    count: (request) => tableIn(request.trans).then((found) => found.count(request)),
    openCursor: (request) => tableIn(request.trans).then((found) => found.openCursor(request)),
  };
}

/** A table without a lock. A sealed row in it has lost its lock: it stays where it is and is told of. */
function unsealedTable(table: DBCoreTable, ears: LockEars): DBCoreTable {
  const isPlain = (row: unknown): boolean => {
    const lost = typeof row === 'object' && row !== null && 'sealed' in row;
    if (lost) ears.altered();
    return !lost;
  };
  return {
    ...table,
    get: (request) =>
      table.get(request).then((row: unknown) => {
        if (isPlain(row)) return row;
        throw new AlteredError('altered');
      }),
    query: (request) =>
      table
        .query(request)
        .then((found) =>
          request.values === true ? { ...found, result: found.result.filter(isPlain) } : found,
        ),
  };
}
