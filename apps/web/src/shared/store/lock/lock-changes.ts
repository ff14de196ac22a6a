import type { Table } from 'dexie';
import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import {
  changeBrowserLock,
  makeBrowserLock,
  openBrowserLock,
  type Cost,
  type Crypt,
  type Secret,
} from '@matchwright/exchange';
import { database, everyTable } from '../database.js';
import { clearSavedMark } from '../saved-mark.js';
import { takeKey } from './held-key.js';
import { holdKey } from './hold-key.js';
import { offerKey } from './key-channel.js';
import type { IdleMinutes, LockRow } from './lock-row.js';
import { readLockRow } from './read-lock.js';

type OnProgress = (done: number) => void;
const all = [...everyTable, database.lock];
/** The same for what does not look into the rows. */
const tables: readonly Table[] = everyTable;

/**
 * Puts all that is stored under a new lock, in one transaction: the tab may die at any moment and leaves either the
 * plain state or the locked one. Gives the recovery key, to be shown once. Code `unread`: something stored does not
 * open; `locked-already`: another tab was quicker.
 */
export async function turnLockOn(
  passphrase: string,
  crypt: Crypt,
  options: { readonly cost?: Cost; readonly onProgress?: OnProgress } = {},
): Promise<Result<{ recoveryKey: string }>> {
  const { text, key, recoveryKey } = await makeBrowserLock(passphrase, crypt, options);
  if ((await readLockRow()) !== undefined) return alreadyLocked;
  const keyId = holdKey(key);
  // before the rows are under it, so that no other tab stands before a closed door
  offerKey(key);
  const row: LockRow = { id: 'lock', keyId, text, idleMinutes: 15 };
  const done = await database.transaction('rw', all, async () => {
    if ((await readLockRow()) !== undefined) return alreadyLocked;
    return rewrite(() => database.lock.put(row));
  });
  return done.ok ? ok({ recoveryKey }) : done;
}

/** Takes the lock away, in one transaction. Codes as `openBrowserLock`, and `unread`. */
export async function turnLockOff(
  secret: Secret,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<null>> {
  const opened = await openStored(secret, crypt, onProgress);
  if (!opened.ok) return opened;
  return database.transaction('rw', all, () => rewrite(() => database.lock.clear()));
}

/** Opens the lock for this tab. Codes as `openBrowserLock`. */
export async function unlockBrowser(
  secret: Secret,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<null>> {
  const opened = await openStored(secret, crypt, onProgress);
  if (!opened.ok) return opened;
  const keyId = holdKey(opened.value);
  // the text of the lock proves its key; a note beside it that says otherwise is mended
  await database.transaction('rw', database.lock, async () => {
    const row = await readLockRow();
    if (row !== undefined && row.keyId !== keyId) await database.lock.put({ ...row, keyId });
  });
  return ok(null);
}

/** Another passphrase for the same lock: nothing else is written anew. Codes as `openBrowserLock`. */
export async function changeLockPassphrase(
  secret: Secret,
  next: string,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<null>> {
  const row = await readLockRow();
  if (row === undefined) return gone;
  const changed = await changeBrowserLock(row.text, secret, next, crypt, onProgress);
  if (!changed.ok) return changed;
  return database.transaction('rw', database.lock, async () => {
    const now = await readLockRow();
    if (now?.text !== row.text) return gone;
    await database.lock.put({ ...now, text: changed.value });
    return ok(null);
  });
}

/** After how many minutes without use the app locks. */
export async function setIdleMinutes(idleMinutes: IdleMinutes): Promise<void> {
  await database.transaction('rw', database.lock, async () => {
    const row = await readLockRow();
    if (row !== undefined) await database.lock.put({ ...row, idleMinutes });
  });
}

/** Throws all that is under the lock away, and the lock: nobody can bring it back. */
export async function startEmpty(): Promise<void> {
  await database.transaction('rw', all, async () => {
    // the lock first: without it nothing asks for a key
    await database.lock.clear();
    for (const table of everyTable) await table.clear();
  });
  takeKey(null);
  clearSavedMark();
}

/** Reads all rows, changes the lock, and writes them again under what is then in force. Only inside a transaction. */
async function rewrite(change: () => PromiseLike<unknown>): Promise<Result<null>> {
  const writes: (() => PromiseLike<unknown>)[] = [];
  for (const table of tables) {
    const kept = await keptOf(table);
    if (kept === null) return unread;
    writes.push(kept);
  }
  for (const table of everyTable) await table.clear();
  await change();
  for (const write of writes) await write();
  return ok(null);
}

/** How to write a table's rows again; null when one does not open: lists leave it out, and it must not be lost here. */
async function keptOf(table: Table<unknown, unknown>): Promise<(() => PromiseLike<unknown>) | null> {
  const rows = await table.toArray();
  return rows.length === (await table.count()) ? () => table.bulkPut(rows) : null;
}

async function openStored(
  secret: Secret,
  crypt: Crypt,
  onProgress?: OnProgress,
): Promise<Result<Uint8Array>> {
  const row = await readLockRow();
  return row === undefined ? gone : openBrowserLock(row.text, secret, crypt, onProgress);
}

function refusal(code: string, expected: string, hint: string): Result<never> {
  const issue: Issue = { code, where: 'this browser', expected, hint };
  return fail([issue]);
}

const unread = refusal(
  'unread',
  'everything readable',
  'Something stored does not open. Nothing was changed.',
);
const alreadyLocked = refusal(
  'locked-already',
  'no lock yet',
  'Another tab has put a lock on. Load this page again.',
);
const gone = refusal('gone', 'the lock', 'Another tab has changed or taken it away. Load this page again.');
