import { database } from '../database.js';
import { readLockRow } from './read-lock.js';

/** Whether what is stored is under a lock, and whether this tab has its key (`held`: another tab gave it) or not (`shut`). */
export type LockHere = 'none' | 'held' | 'shut';

/** Looks for a lock, and asks the other tabs for its key. */
export async function lockHere(): Promise<LockHere> {
  try {
    // while another tab's older version holds the database, the page tells so itself
    const blocked = new Promise<undefined>((resolve) => database.on('blocked', () => resolve(undefined)));
    if ((await Promise.race([readLockRow(), blocked])) === undefined) return 'none';
    const { askForKey, waitsToOpen } = await import('./key-channel.js');
    return (await askForKey(waitsToOpen)) ? 'held' : 'shut';
  } catch {
    // storage that fails is told on the page itself
    return 'none';
  }
}
