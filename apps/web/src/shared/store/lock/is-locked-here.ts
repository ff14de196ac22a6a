import { database } from '../database.js';
import { readLockRow } from './read-lock.js';

/** Whether what is stored is under a lock and no other tab gives the key. */
export async function isLockedHere(): Promise<boolean> {
  try {
    // while another tab's older version holds the database, the page tells so itself
    const blocked = new Promise<undefined>((resolve) => database.on('blocked', () => resolve(undefined)));
    if ((await Promise.race([readLockRow(), blocked])) === undefined) return false;
    const { askForKey, waitsToOpen } = await import('./key-channel.js');
    return !(await askForKey(waitsToOpen));
  } catch {
    // storage that fails is told on the page itself
    return false;
  }
}
